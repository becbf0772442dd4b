import { InputError } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { picture } from "./disorderPicture.ts";
import { labReport } from "./remembered.ts";

const man = "adult-male";
const healthy = picture(man);

describe("growth hormone", () => {
  /** K9: beyond +3 SD in the end; velocity of 10-15 cm a year. */
  it("too much of it before growth ends makes a giant", () => {
    const boy = picture("boy", "gigantism");
    expect(boy.flag("GH")).toBe("H");
    expect(boy.value("heightVelocity")).toBeGreaterThan(8);
    expect(boy.value("heightSDS")).toBeGreaterThan(2);
    const grown = picture("boy", "gigantism", { day: 12 * 365 });
    expect(grown.value("heightSDS")).toBeGreaterThan(3);
    expect(grown.value("acralIndex")).toBeGreaterThan(1.05);
  });

  /** K11; IGF-1 above the limit of age, insulin resistance, hands and feet larger, height as it was. */
  it("too much of it in the adult makes acromegaly", () => {
    const before = picture(man, undefined, { age: 45 });
    const ill = picture(man, "acromegaly", { age: 45 });
    expect([ill.flag("GH"), ill.flag("IGF1")]).toEqual(["H", "H"]);
    expect(ill.value("IGF1")).toBeGreaterThan(1.5 * 220);
    expect(ill.value("acralIndex")).toBeGreaterThan(1.1);
    expect(ill.value("height")).toBeCloseTo(before.value("height"), 1);
    for (const id of ["glucose", "insulin", "HbA1c"]) {
      expect(ill.value(id), id).toBeGreaterThan(before.value(id));
    }
  });

  it("is told by age which of the two it is", () => {
    const both = [
      [man, "gigantism", /acromegaly/],
      ["boy", "acromegaly", /gigantism/],
    ] as const;
    for (const [patient, id, hint] of both) {
      const open = () => labReport({ patient, disorders: [{ id }] });
      expect(open).toThrow(InputError);
      expect(open).toThrow(hint);
    }
  });

  /** Wit 1996 and K9: below -3 SD in childhood, at 2-4 cm a year; IGF-1 below its limit. */
  it("too little of it from birth makes a dwarf of normal proportions with a late bone age", () => {
    for (const patient of ["boy", "girl"]) {
      const ill = picture(patient, "gh-deficiency");
      expect(ill.value("heightSDS")).toBeLessThan(-3);
      expect(ill.value("heightVelocity")).toBeGreaterThan(2);
      expect(ill.value("heightVelocity")).toBeLessThan(4.3);
      expect(ill.value("boneAge")).toBeLessThan(7);
      expect([patient, ill.flag("IGF1")]).toEqual([patient, "L"]);
      expect(ill.value("bodyMassIndex")).toBeGreaterThan(14);
    }
  });

  it("too little of it in the adult lowers IGF-1 and spares height", () => {
    const ill = picture(man, "gh-deficiency");
    expect(ill.flag("IGF1")).toBe("L");
    expect(ill.value("height")).toBeCloseTo(healthy.value("height"), 3);
  });
});

describe("the whole anterior lobe", () => {
  /** H11: all trophic hormones and their targets fall, weight too; aldosterone keeps potassium. */
  it("lost: cortisol, thyroid hormone, IGF-1 and sex steroids low, weight and sodium down", () => {
    const ill = picture(man, "simmonds");
    for (const id of ["cortisol", "fT4", "IGF1", "testosterone", "sodium"]) {
      expect([id, ill.flag(id)]).toEqual([id, "L"]);
    }
    // not raised, as they would be were adrenals and thyroid at fault
    for (const id of ["ACTH", "TSH"]) expect(ill.flag(id), id).not.toBe("H");
    expect(ill.flag("potassium")).toBe("N");
    expect(ill.value("weight")).toBeLessThan(healthy.value("weight") - 1);
    expect(ill.value("glucose")).toBeLessThan(healthy.value("glucose") - 0.5);
    expect(ill.value("BMR")).toBeLessThan(0.9 * healthy.value("BMR"));
  });

  /** K7: without the pituitary the islets, the medulla and the glomerulosa go on. */
  it("removed with the posterior one: water is lost too, and islets, medulla and glomerulosa go on", () => {
    const ill = picture(man, "hypophysectomy");
    for (const id of ["cortisol", "IGF1", "GH", "TSH", "testosterone"]) {
      expect([id, ill.flag(id)]).toEqual([id, "L"]);
    }
    expect(ill.value("urineVolume")).toBeGreaterThan(3);
    expect(ill.value("Cpeptide")).toBeGreaterThan(0.1);
    expect(ill.value("aldosterone")).toBeGreaterThan(0.4 * healthy.value("aldosterone"));
    expect(ill.value("noradrenaline")).toBeGreaterThan(0.6 * healthy.value("noradrenaline"));
  });

  it("removed from a child stops growth", () => {
    const child = picture("boy", "hypophysectomy", {
      day: 120,
      treatments: [
        { id: "hydrocortisone", dose: 8 },
        { id: "levothyroxine", dose: 75 },
      ],
    });
    expect(child.value("heightVelocity")).toBeLessThan(4);
  });
});
