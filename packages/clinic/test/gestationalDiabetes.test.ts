import { describe, expect, it } from "vitest";
import { runTest } from "./remembered.ts";

/** Limits of an oral glucose load in pregnancy, mmol/L at 0, 60 and 120 min (IADPSG 2010); one suffices. */
const limits = [
  [0, 5.1],
  [60, 10],
  [120, 8.5],
] as const;

function over(adaptation: number): number {
  const set = { "pregnancy.week": 28, "betaCells.adaptation": adaptation };
  const { samples } = runTest("ogtt", { patient: "pregnant", set });
  return limits.filter(([minute, limit]) => {
    const found = samples.find((sample) => sample.minute === minute);
    return (found?.analytes.glucose as number) >= limit;
  }).length;
}

describe("glucose tolerance in week 28", () => {
  it("is normal where beta cells answer to the placenta, and diabetic where they do not", () => {
    expect(over(1)).toBe(0);
    expect(over(0)).toBe(3);
  });
});
