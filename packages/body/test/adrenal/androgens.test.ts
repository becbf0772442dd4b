import { describe, expect, it } from "vitest";
import { personOf } from "../../../../scripts/isolated/personOf.ts";
import { dayMeans, lastDay, system } from "./system.ts";

/** DHEAS, umol/L: median, P2.5 and P97.5 by age and sex (Bae 2019); size after the growth charts. */
const dheas = [
  [0, 1, 0.15, 0.054, 0.0025, 0.44],
  [0, 3, 0.21, 0.11, 0.0057, 0.68],
  [0, 9, 0.42, 0.914, 0.132, 3.04],
  [0, 15, 0.8, 4.02, 1.29, 9.3],
  [0, 25, 1, 7.75, 3.35, 14.9],
  [0, 35, 1, 6.43, 2.53, 12.4],
  [0, 45, 1, 5.35, 1.73, 10.9],
  [0, 55, 1, 3.64, 0.831, 8.68],
  [1, 7, 0.33, 0.493, 0.0234, 1.77],
  [1, 9, 0.42, 0.861, 0.114, 2.79],
  [1, 11, 0.53, 1.44, 0.296, 4.28],
  [1, 13, 0.67, 2.22, 0.574, 6.22],
  [1, 15, 0.79, 3.07, 0.898, 8.32],
  [1, 18, 0.85, 4.01, 1.28, 10.5],
  [1, 25, 0.86, 3.86, 1.31, 9.49],
  [1, 35, 0.86, 3.04, 1.06, 6.82],
  [1, 45, 0.86, 2.79, 0.783, 6.44],
  [1, 55, 0.86, 2.37, 0.496, 5.5],
] as const;
const signals = [
  "DHEAS.plasma",
  "androstenedione.plasma",
  "testosterone.plasma",
  "oestradiol.plasma",
];

const model = system(personOf(25));
const person = (age: number, female: number, size: number) => ({
  "person.age": age,
  "person.female": female,
  "person.size": size,
  "person.clearanceSize": size ** 0.75,
  "person.rateSize": size ** -0.25,
});
const woman = person(25, 1, 0.86);

describe("adrenarche and age", () => {
  it.each(dheas)(
    "sex %d at %d years (size %d): DHEAS near %d umol/L",
    (female, age, size, median, low, high) => {
      const values = lastDay(model, [8], ["DHEAS.plasma"], person(age, female, size), 15);
      const value = values["DHEAS.plasma"]?.[0] as number;
      expect(value).toBeGreaterThan(Math.max(low, median / 1.42));
      expect(value).toBeLessThan(Math.min(high, median * 1.42));
    },
  );

  it("makes half of a woman's testosterone of adrenal and ovarian precursors (1.0 nmol/L, 0.34-2.1)", () => {
    const usual = dayMeans(model, signals, woman);
    expect(usual["testosterone.plasma"]).toBeGreaterThan(0.34);
    expect(usual["testosterone.plasma"]).toBeLessThan(2.1);
    const without = dayMeans(model, signals, {
      ...woman,
      "adrenalCortex.survival": 0,
    });
    expect(
      (without["testosterone.plasma"] as number) / (usual["testosterone.plasma"] as number),
    ).toBeLessThan(0.85);
  });

  it("gives a man 18.9 nmol/L testosterone (9.4-32) and 60-160 pmol/L oestradiol", () => {
    const man = dayMeans(model, signals);
    expect(man["testosterone.plasma"]).toBeGreaterThan(15);
    expect(man["testosterone.plasma"]).toBeLessThan(23);
    expect(man["oestradiol.plasma"]).toBeGreaterThan(40);
    expect(man["oestradiol.plasma"]).toBeLessThan(160);
  });
});

describe("androgens in disease", () => {
  it("of a virilising tumour: DHEAS above 19 umol/L and testosterone above 5.2 nmol/L", () => {
    const tumour = dayMeans(model, signals, {
      ...woman,
      "adrenalTumour.DHEAS": 200,
      "adrenalTumour.androstenedione": 60,
      "adrenalTumour.testosterone": 1.5,
    });
    expect(tumour["DHEAS.plasma"]).toBeGreaterThan(19);
    expect(tumour["testosterone.plasma"]).toBeGreaterThan(5.2);
  });

  it("of a feminising tumour: oestradiol up, a man's own testosterone down to below 8.7 nmol/L", () => {
    const tumour = dayMeans(model, signals, {
      "person.age": 40,
      "adrenalTumour.oestradiol": 400,
    });
    expect(tumour["oestradiol.plasma"]).toBeGreaterThan(200);
    expect(tumour["testosterone.plasma"]).toBeLessThan(8.7);
  });

  it("falls with ACTH lack within weeks", () => {
    const without = dayMeans(model, signals, {
      ...woman,
      "corticotrophs.factor": 0.05,
    });
    expect(without["DHEAS.plasma"]).toBeLessThan(0.8);
  });
});
