import { describe, expect, it } from "vitest";
import { labReport, runPatient } from "../src/index.ts";

/** Four months of hypothyroidism: read at its end, and followed hour by hour. */
describe("a long course of which only the end is looked at", () => {
  const scenario = { patient: "adult-male", disorders: [{ id: "hashimoto" }] };
  const ends = labReport(scenario, { day: 120 });
  const followed = runPatient(scenario, {
    days: 120 + 1 / 3,
    every: 8,
    signals: ["TSH", "fT4", "cortisol", "sodium", "weight"],
  });

  it.each([
    ["TSH", 0.02],
    ["fT4", 0.01],
    ["cortisol", 0.01],
    ["sodium", 0.002],
  ])("gives %s as the course by the hour does", (id, tolerance) => {
    const last = followed.signals[id]?.values.at(-1) as number;
    expect(Math.abs((ends.analytes[id]?.value as number) / last - 1)).toBeLessThan(tolerance);
  });

  it("gives the weight to half a kilogram", () => {
    const last = followed.signals.weight?.values.at(-1) as number;
    expect(Math.abs((ends.signs.weight?.value as number) - last)).toBeLessThan(0.5);
  });
});
