import { analytes } from "@endocrine/clinic";
import { describe, expect, it } from "vitest";
import {
  assayImprecision,
  levelBehind,
  measure,
  sampleDeviation,
  withinPerson,
} from "../src/measurement/singleSample.ts";

const known = new Set(analytes.map(({ id }) => id));

describe("one laboratory sample", () => {
  it("varies by person and assay together, as published", () => {
    const expected = Math.sqrt(Math.log(1 + 0.048 ** 2) + Math.log(1 + 0.036 ** 2));
    expect(sampleDeviation("fT4")).toBeCloseTo(expected, 12);
    const logs = Array.from({ length: 4000 }, (_, i) => Math.log(measure("fT4", 15, 7, i) / 15));
    const mean = logs.reduce((a, b) => a + b, 0) / logs.length;
    const spread = Math.sqrt(logs.reduce((a, b) => a + b * b, 0) / logs.length);
    expect(Math.abs(mean)).toBeLessThan(3 * (expected / Math.sqrt(4000)));
    expect(spread / expected).toBeGreaterThan(0.95);
    expect(spread / expected).toBeLessThan(1.05);
  });

  it("takes half of the variation within a person where no assay is known", () => {
    const expected = Math.sqrt(Math.log(1 + 0.13 ** 2) + Math.log(1 + 0.065 ** 2));
    expect(sampleDeviation("PTH")).toBeCloseTo(expected, 12);
  });

  it("is the same for the same seed, person and quantity, and for no other", () => {
    const one = measure("TSH", 1.5, 3, 12);
    expect(measure("TSH", 1.5, 3, 12)).toBe(one);
    expect(measure("TSH", 3, 3, 12)).toBeCloseTo(2 * one, 12);
    for (const other of [measure("TSH", 1.5, 4, 12), measure("TSH", 1.5, 3, 13)]) {
      expect(other).not.toBe(one);
    }
    expect(measure("fT3", 1.5, 3, 12) / 1.5).not.toBe(one / 1.5);
  });

  it("is another on another occasion, and tells the level behind it", () => {
    const first = measure("cortisol", 300, 3, 12);
    expect(measure("cortisol", 300, 3, 12, 0)).toBe(first);
    expect(measure("cortisol", 300, 3, 12, 1)).not.toBe(first);
    expect(levelBehind("cortisol", first, 3, 12)).toBeCloseTo(300, 10);
    expect(levelBehind("person.age", 50, 3, 12)).toBe(50);
  });

  it("leaves alone what nobody published, and none stays none", () => {
    expect(measure("person.age", 50, 1, 1)).toBe(50);
    expect(measure("TSH", 0, 1, 1)).toBe(0);
  });

  it("is told for analytes that there are, once each", () => {
    for (const lists of [withinPerson, assayImprecision]) {
      const ids = lists.flatMap(({ percent }) => Object.keys(percent));
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !known.has(id))).toEqual([]);
    }
  });
});
