import { describe, expect, test } from "vitest";
import { InputError, type Scenario } from "../src/index.ts";
import { runTest } from "./remembered.ts";

const man: Scenario = { patient: "adult-male" };
const adenoma: Scenario = { ...man, set: { "parathyroids.adenoma": 2 } };

const between = (value: number | undefined, low: number, high: number): void => {
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
};

describe("calcium infusion", () => {
  test("silences healthy glands as in sixteen volunteers (Eur J Endocrinol 2007)", () => {
    const { result, interpretation } = runTest("calcium-infusion", man);
    between(result.calciumBefore, 2.33 - 0.16, 2.33 + 0.16);
    between(result.calciumEnd, 3.21 - 0.4, 3.21 + 0.4);
    between(result.suppression, 68, 78);
    expect(interpretation).toMatch(/^Normal suppression/);
  });

  test("does not silence an adenoma", () => {
    const { result, interpretation } = runTest("calcium-infusion", adenoma);
    expect(result.PTHend).toBeGreaterThan(1.49);
    expect(interpretation).toMatch(/^No normal suppression/);
  });

  test("leaves the glands as they are without calcium", () => {
    const { result } = runTest("calcium-infusion", man, { dose: 0 });
    expect(Math.abs(result.suppression as number)).toBeLessThan(10);
  });

  test("takes no dose beyond what is given", () => {
    expect(() => runTest("calcium-infusion", man, { dose: 41 })).toThrow(InputError);
  });
});

describe("EDTA infusion", () => {
  test("raises PTH fourfold, half-way at the published set point (Brent 1988, Schwarz 1994)", () => {
    const { result, samples, interpretation } = runTest("edta-infusion", man);
    between((result.PTHpeak as number) / (result.PTHbefore as number), 3.2, 5);
    between(result.setPoint, 1.13 - 0.08, 1.13 + 0.08);
    const calcium = samples.map(({ analytes }) => analytes.ionisedCalcium as number);
    expect(calcium).toEqual([...calcium].sort((a, b) => b - a));
    expect(interpretation).toMatch(/^Normal answer/);
  });

  test("shows the raised set point of an adenoma, 1.32 +- 0.10 mmol/L", () => {
    const { result, interpretation } = runTest("edta-infusion", adenoma);
    between(result.setPoint, 1.22, 1.42);
    expect(interpretation).toMatch(/^Raised set point/);
  });

  test("finds no reserve where a tenth of the glands is left", () => {
    const { interpretation } = runTest("edta-infusion", {
      ...man,
      set: { "parathyroids.function": 0.1 },
    });
    expect(interpretation).toMatch(/^No answer/);
  });
});

describe("calcitonin stimulation", () => {
  test.each([
    ["adult-male", 102],
    ["adult-female", 78.5],
  ])("of %s stays below %d ng/L, the 95th percentile", (patient, most) => {
    const { result, interpretation } = runTest("calcitonin-stimulation", { patient });
    between(result.peak, 4 * (result.baseline as number), most);
    expect(interpretation).toMatch(/^Normal answer/);
  });

  test("tells medullary carcinoma", () => {
    const { result, interpretation } = runTest("calcitonin-stimulation", {
      ...man,
      disorders: [{ id: "medullary-thyroid-carcinoma" }],
    });
    expect(result.peak).toBeGreaterThan(466);
    expect(interpretation).toMatch(/^C-cell disease/);
  });
});
