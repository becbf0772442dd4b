import { describe, expect, it } from "vitest";
import { life, system } from "./system.ts";

const model = system();
const ages = [1, 2, 3, 4, 5, 6, 8, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 25, 60];
const quarters = Array.from({ length: 61 }, (_, i) => 7 + i / 4);

/** WHO 2006 and 2007: 3rd, 50th and 97th percentile in cm at 2, 5, 10, 14 and 18 years. */
const charts: Readonly<
  Record<"boy" | "girl", readonly (readonly [number, number, number, number])[]>
> = {
  boy: [
    [2, 81.72, 87.47, 93.21],
    [5, 101.2, 110, 118.7],
    [10, 125.8, 137.8, 149.8],
    [14, 148.7, 163.2, 177.6],
    [18, 162.1, 176.1, 190.2],
  ],
  girl: [
    [2, 80, 86.07, 92.13],
    [5, 100.3, 109.4, 118.4],
    [10, 126.6, 138.6, 150.7],
    [14, 146.7, 159.8, 172.8],
    [18, 150.6, 163.1, 175.5],
  ],
};

describe.each([
  ["boy", false, 13.5, 9.5],
  ["girl", true, 11.5, 8.3],
] as const)("a healthy %s", (sex, female, spurtAge, spurtVelocity) => {
  const lived = life(model, {
    female,
    ages,
    signals: [
      "stature.height",
      "stature.heightSDS",
      "stature.boneAge",
      "growthPlate.closure",
      "stature.heightVelocity",
    ],
  });
  const at = (name: string, age: number) => (lived[name] as readonly number[])[ages.indexOf(age)];

  it.each(charts[sex])(
    "at %d years is within a centimetre of the median (WHO), and in puberty within a third of a standard deviation",
    (age, low, median, high) => {
      const deviation = (high - low) / 2 / 1.881;
      const bound = age > 5 && age < 18 ? deviation / 3 : 1;
      expect(Math.abs(100 * at("stature.height", age) - median)).toBeLessThan(bound);
    },
  );

  it("stays as tall as the healthy twin, and bone age is age", () => {
    for (const score of lived["stature.heightSDS"] as number[])
      expect(Math.abs(score)).toBeLessThan(0.05);
    for (const age of [2, 5, 10, 14, 17])
      expect(Math.abs(at("stature.boneAge", age) - age)).toBeLessThan(0.05);
  });

  it("has the spurt of single children (Abbassi 1998): 9.5 cm in the best year of boys, 8.3 of girls", () => {
    const { "stature.heightVelocity": velocity = [], "stature.height": height = [] } = life(model, {
      female,
      ages: quarters,
      signals: ["stature.heightVelocity", "stature.height"],
    });
    const gains = height.slice(4).map((after, i) => 100 * (after - (height[i] as number)));
    const peak = Math.max(...gains.slice(4));
    const middle = (quarters[gains.lastIndexOf(peak)] as number) + 0.5;
    expect(Math.abs(middle - spurtAge)).toBeLessThan(0.6);
    expect(Math.abs(peak - spurtVelocity)).toBeLessThan(0.6);
    const takeOff = Math.min(...velocity.slice(0, quarters.indexOf(middle - 0.5)));
    expect(takeOff).toBeLessThan(5.6);
  });

  it("has closed growth plates before 25 and grows no more (K10)", () => {
    expect(at("growthPlate.closure", 12)).toBeLessThan(0.05);
    expect(at("growthPlate.closure", 20)).toBeGreaterThan(0.85);
    expect(at("growthPlate.closure", 25)).toBeGreaterThan(0.99);
    expect(at("stature.heightVelocity", 25)).toBeLessThan(0.02);
    expect(100 * (at("stature.height", 60) - at("stature.height", 20))).toBeLessThan(0.5);
  });
});

describe("puberty", () => {
  const signals = ["stature.height", "stature.heightSDS", "stature.boneAge", "growthPlate.closure"];
  const of = (parameters: Readonly<Record<string, number>>, female: boolean, age: number) => {
    const found = life(model, { female, ages: [age], signals, parameters });
    return (name: string) => (found[name] as readonly number[])[0] as number;
  };

  it("five years too early makes a tall child with an old skeleton and a small adult", () => {
    const early = { "pubertalSteroids.advance": 5 };
    const child = of(early, true, 8);
    expect(child("stature.heightSDS")).toBeGreaterThan(1);
    expect(child("stature.boneAge")).toBeGreaterThan(10);
    expect(of(early, true, 20)("stature.heightSDS")).toBeLessThan(-0.8);
  });

  it("two years early costs a girl some 2 cm (Lemaire 2014: 159.0 of 161.2 cm)", () => {
    const score = of({ "pubertalSteroids.advance": 2 }, true, 22)("stature.heightSDS");
    expect(score).toBeLessThan(-0.05);
    expect(score).toBeGreaterThan(-0.8);
  });

  it("late is caught up with (Cools 2008: 175.8 of 174.7 cm)", () => {
    const late = { "pubertalSteroids.advance": -2 };
    expect(of(late, false, 15)("stature.heightSDS")).toBeLessThan(-0.7);
    expect(Math.abs(of(late, false, 24)("stature.heightSDS"))).toBeLessThan(0.6);
  });

  it("without oestrogen receptors leaves the plates open and bone age near 15 (Smith 1994: 204 cm at 28)", () => {
    const man = of({ "plateOestrogen.receptor": 0 }, false, 28);
    expect(man("growthPlate.closure")).toBe(0);
    expect(100 * man("stature.height")).toBeGreaterThan(190);
    expect(100 * man("stature.height")).toBeLessThan(206);
    expect(Math.abs(man("stature.boneAge") - 15)).toBeLessThan(1.2);
  });

  it("without aromatase does the same, and oestradiol closes the plates", () => {
    const none = { "androgenConversion.aromatase": 0 };
    expect(of(none, false, 24)("growthPlate.closure")).toBeLessThan(0.01);
    const treated = life(model, {
      ages: [30],
      signals,
      parameters: none,
      changes: [{ age: 24, set: { "oestradiol.added": 150 } }],
    });
    expect((treated["growthPlate.closure"] as readonly number[])[0]).toBeGreaterThan(0.8);
  });
});
