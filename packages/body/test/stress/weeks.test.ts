import { describe, expect, it } from "vitest";
import { course, daily, type Values } from "./axis.ts";

const cortisol = "glucocorticoid.cortisol";
const ACTH = "corticotrophs.relative";
const cells = "corticotrophs.mass";
const cortex = "adrenalMass.cortex";

/** The published laws of feedback: 1/cortisol at once, none on the making of CRH. */
const published: Values = { "crhNeurons.receptorHalf": 0, "crhNeurons.expressionHalf": 1e9 };

/** Daily values of a change that begins on day 0 and ends on a later day. */
function weeks(days: number, during: Values, until: number = days, laws: Values = {}) {
  const healthyAgain = Object.fromEntries(
    Object.keys(during).map((name) => [name, name === "crhNeurons.input" ? 1 : 0]),
  );
  return course([cortisol, ACTH, cells, cortex], days * 24, 24, {
    parameters: { ...daily, ...laws, ...during },
    actions: until < days ? [{ at: until * 24, set: healthyAgain }] : [],
  });
}

describe("gland masses over weeks", () => {
  it("rest at one", () => {
    const { at } = weeks(200, {});
    for (const signal of [cortisol, ACTH, cells, cortex]) {
      expect(at(signal)[200]).toBeCloseTo(1, 3);
    }
  });

  /** Karin 2020 (doi:10.15252/msb.20209510), as two independent re-implementations run it: input 4 for 60 days. */
  it.each([
    [1, 1.93, 1.85],
    [7, 2.39, 1.79],
    [14, 2.71, 1.59],
    [30, 2.98, 1.27],
    [59, 2.99, 1.05],
    [61, 1.86, 0.66],
    [67, 1.59, 0.63],
    [74, 1.35, 0.61],
    [90, 1.04, 0.64],
  ])("have the published cortisol and ACTH on day %d of prolonged stress", (day, F, A) => {
    const { at } = weeks(91, { "crhNeurons.input": 4 }, 60, published);
    expect(Math.abs((at(cortisol)[day] as number) / F - 1)).toBeLessThan(0.02);
    expect(Math.abs((at(ACTH)[day] as number) - A)).toBeLessThan(0.03);
  });

  it("have the published masses under prolonged stress, and recover", () => {
    const { at } = weeks(200, { "crhNeurons.input": 4 }, 60, published);
    expect(at(cells)[14]).toBeCloseTo(1.87, 1);
    expect(at(cortex)[14]).toBeCloseTo(1.7, 1);
    expect(at(cortex)[59]).toBeCloseTo(2.85, 1);
    // cortisol is normal again while ACTH is still low
    expect(at(cortisol)[90]).toBeCloseTo(1.04, 1);
    expect(at(ACTH)[90]).toBeLessThan(0.7);
    expect(at(cortisol)[180]).toBeCloseTo(1, 1);
  });

  /**
   * Graber 1965 (doi:10.1210/jcem-25-1-11): first ACTH and cortisol are low, then ACTH is above normal while the
   * cortex lags for months, then cortisol is normal and ACTH falls to normal.
   */
  it("recover from a year of steroids in the published order, within the year", () => {
    const { at } = weeks(365 + 300, { "glucocorticoid.drug": 5 }, 365);
    const after = (signal: string, days: number) => at(signal)[365 + days] as number;
    expect(after(cortex, 0)).toBeLessThan(0.1);
    expect(after(ACTH, 30)).toBeLessThan(0.7);
    expect(after(cortisol, 30)).toBeLessThan(0.1);
    expect(after(ACTH, 120)).toBeGreaterThan(2);
    expect(after(cortisol, 120)).toBeLessThan(0.7);
    expect(after(cortisol, 270)).toBeCloseTo(1, 1);
    expect(after(ACTH, 270)).toBeCloseTo(1, 0);
  });

  /** Henzen 2000 (doi:10.1016/S0140-6736(99)06290-X): the axis recovers within about two weeks of short courses. */
  it("recover from two weeks of steroids in weeks", () => {
    const { at } = weeks(14 + 30, { "glucocorticoid.drug": 5 }, 14);
    expect(at(cortisol)[15]).toBeLessThan(0.6);
    expect(at(ACTH)[14 + 7]).toBeGreaterThan(0.9);
    expect(at(cortisol)[14 + 30]).toBeGreaterThan(0.9);
  });

  it("stay bounded when cortisol is gone or endless", () => {
    for (const lesion of [{ "glucocorticoid.capacity": 0 }, { "glucocorticoid.drug": 50 }]) {
      const { at } = weeks(2000, lesion);
      for (const signal of [cells, cortex]) {
        const values = at(signal);
        expect(Math.min(...values)).toBeGreaterThan(0.03);
        expect(Math.max(...values)).toBeLessThan(4.05);
      }
    }
  });
});
