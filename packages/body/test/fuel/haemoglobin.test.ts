import { compile, defineModule, flatten } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { haemoglobin } from "../../src/fluids/haemoglobin.ts";
import { course } from "./system.ts";

const glucose = defineModule({
  id: "glucose",
  about: "Glucose held.",
  parameters: {
    plasma: { value: 5.4, unit: "mmol/L", meaning: "glucose", source: "design", note: "test" },
  },
});

const model = compile(flatten([haemoglobin, glucose], { timeUnit: "d" }));

/** The same in a body that grows by `gain` kg a year at 7 kg, as at half a year. */
const growing = compile(
  flatten(
    [
      haemoglobin,
      glucose,
      defineModule({
        id: "referenceBody",
        about: "Growth held.",
        parameters: {
          gain: { value: 5, unit: "kg/a", meaning: "gain", source: "design", note: "test" },
          mass: { value: 7, unit: "kg", meaning: "mass", source: "design", note: "test" },
        },
      }),
    ],
    { timeUnit: "d" },
  ),
);

const after = (days: number, glucose: number, lifespan = 1, initial = {}) =>
  Object.fromEntries(
    Object.entries(
      course(model, ["HbA1c.percent", "HbA1c.IFCC", "HbA1c.averageGlucose"], {
        hours: [days],
        parameters: { "glucose.plasma": glucose, "HbA1c.lifespan": lifespan },
        initial,
      }),
    ).map(([name, [value]]) => [name.slice(6), value as number]),
  );

describe("HbA1c", () => {
  it.each([
    [97, 5],
    [126, 6],
    [154, 7],
    [183, 8],
    [212, 9],
    [240, 10],
    [298, 12],
  ])("is on the ADAG line: a mean glucose of %d mg/dL and %d %%", (glucose, percent) => {
    const { percent: found, averageGlucose } = after(600, glucose / 18.016);
    expect(Math.abs((found as number) - percent)).toBeLessThan(0.025);
    expect(averageGlucose).toBeCloseTo(glucose, 1);
  });

  it("has the IFCC value of the master equation", () => {
    const { percent, IFCC } = after(600, 154.2 / 18.016);
    expect(percent).toBeCloseTo(7, 2);
    expect(IFCC).toBeCloseTo(53, 0);
  });

  it("agrees with the fasting glucose of the WHIG model plus what meals add", () => {
    // 4.88 % at 4.50, 6.57 % at 7.36, 7.49 % at 8.92 mmol/L of fasting glucose (Choy 2016, Duong 2017)
    for (const [fasting, percent] of [
      [4.5, 4.88],
      [7.36, 6.57],
      [8.92, 7.49],
    ] as const) {
      const mean = ((after(600, fasting).percent as number) * 28.7 - 46.7) / 18.016;
      const told = (percent * 28.7 - 46.7) / 18.016;
      expect(told - mean).toBeGreaterThan(0);
      expect(told - mean).toBeLessThan(1);
    }
  });

  it("goes half of its way in a month, and nearly all in four", () => {
    const high = after(600, 12);
    const low = after(600, 6);
    const share = (days: number) =>
      ((high.percent as number) -
        (after(days, 6, 1, statesOf(high.percent as number)).percent as number)) /
      ((high.percent as number) - (low.percent as number));
    expect(share(30)).toBeGreaterThan(0.4);
    expect(share(30)).toBeLessThan(0.72);
    expect(share(120)).toBeGreaterThan(0.97);
  });

  it("is low for the glucose when red cells live short", () => {
    expect((after(600, 8, 0.5).percent as number) / (after(600, 8).percent as number)).toBeCloseTo(
      0.5,
      2,
    );
  });

  it("is low in a growing body, by the share of its red cells that are new", () => {
    const [percent] = course(growing, ["HbA1c.percent"], { hours: [600] })[
      "HbA1c.percent"
    ] as number[];
    const [leaving, growth] = [3 / 38.9, 5 / 7 / 365.25];
    const kept = leaving / (leaving + growth);
    const still = after(600, 5.4).percent as number;
    expect(percent).toBeCloseTo((still * (kept + kept ** 2 + kept ** 3)) / 3, 6);
  });
});

function statesOf(percent: number): Record<string, number> {
  const each = percent / 3;
  return { "HbA1c.young": each, "HbA1c.middle": each, "HbA1c.old": each };
}
