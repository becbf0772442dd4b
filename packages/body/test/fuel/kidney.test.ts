import { compile, defineModule, flatten } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { renalGlucose } from "../../src/kidney/glucose.ts";
import { course, type Values } from "./system.ts";

const model = compile(
  flatten(
    [
      renalGlucose,
      defineModule({
        id: "glucose",
        about: "Glucose held.",
        parameters: {
          plasma: { value: 5, unit: "mmol/L", meaning: "glucose", source: "design", note: "test" },
        },
      }),
    ],
    { timeUnit: "h" },
  ),
);

/** Glucose in a day's urine, mmol. */
const perDay = (glucose: number, parameters: Values = {}) =>
  (course(model, ["renalGlucose.excretion"], {
    hours: [1],
    parameters: { ...parameters, "glucose.plasma": glucose },
  })["renalGlucose.excretion"]?.[0] as number) * 1440;

describe("glucose in the urine", () => {
  it("is next to nothing in health and appears near 10 mmol/L", () => {
    expect(perDay(5)).toBeLessThan(5);
    expect(perDay(8)).toBeLessThan(15);
    // a gram is 5.55 mmol
    expect(perDay(11)).toBeGreaterThan(8);
    expect(perDay(11)).toBeLessThan(60);
  });

  it("rises with all that is filtered above the capacity of 375 mg/min", () => {
    const slope = (perDay(31) - perDay(30)) / 1440;
    expect(slope).toBeCloseTo(0.12, 2);
    expect(0.12 * 30 - perDay(30) / 1440).toBeCloseTo(375 / 180.16, 1);
  });

  it("is 60 to 90 g a day without SGLT2 at normal glucose, and the rest is taken back", () => {
    const grams = perDay(5.5, { "renalGlucose.SGLT2": 0 }) * 0.18016;
    expect(grams).toBeGreaterThan(60);
    expect(grams).toBeLessThan(125);
  });
});
