import { compile, defineModule, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { thyroidImmunity } from "../../src/immune/thyroidImmunity.ts";

const held = (value: number, unit: string) => ({ value, unit, meaning: "held", source: "lesion" });
const gland = defineModule({
  id: "thyroidGland",
  about: "A whole gland.",
  parameters: { connective: held(1, "1") },
});
const pregnancy = defineModule({
  id: "pregnancy",
  about: "A week of pregnancy, held.",
  parameters: { present: held(0, "1"), week: held(0, "wk") },
});
const model = compile(flatten([gland, pregnancy, thyroidImmunity], { timeUnit: "d" }));

/** Antibody at rest with a set point of 10 IU/L. */
function antibody(present: number, week: number): number {
  const { final } = simulate(model, {
    start: 0,
    end: 1000,
    output: { at: [1000] },
    rtol: 1e-9,
    parameters: {
      "thyroidImmunity.antibodySetPoint": 10,
      "pregnancy.present": present,
      "pregnancy.week": week,
    },
  });
  return final["thyroidImmunity.TRAb"] as number;
}

describe("TSH-receptor antibody in pregnancy", () => {
  it("is at its set point outside pregnancy, and three quarters of it in week 20", () => {
    expect(antibody(0, 0)).toBeCloseTo(10, 6);
    expect(antibody(1, 20)).toBeCloseTo(7.5, 6);
  });

  it("falls from week to week, to about half at term, and only while there is a conceptus", () => {
    const weeks = [4, 10, 16, 22, 28, 34, 40].map((week) => antibody(1, week));
    for (const [i, value] of weeks.entries()) {
      if (i > 0) expect(value).toBeLessThan(weeks[i - 1] as number);
    }
    expect(weeks.at(-1)).toBeCloseTo(10 * (1 - (0.5 * 16) / 17), 6);
    expect(antibody(0, 40)).toBeCloseTo(10, 6);
  });
});
