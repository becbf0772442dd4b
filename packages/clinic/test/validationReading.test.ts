import { describe, expect, test } from "vitest";
import {
  about,
  aboveTwin,
  absentBeside,
  atLeast,
  atMost,
  belowTwin,
  between,
  both,
  keeps,
  meanAndDeviation,
  meanAndError,
  medianAndQuartiles,
} from "../src/validation/expectation.ts";
import { peaks } from "../src/validation/pulseCount.ts";
import { verdict } from "../src/validation/question.ts";
import { numbers, readDirection, readValue } from "../src/validation/readValue.ts";

describe("what a published value allows", () => {
  test("limits are inside limits", () => {
    const expected = readValue({ low: 11.8, high: 18.4, mean: 15 });
    expect(expected).toEqual(between(11.8, 18.4));
    expect(expected.text).toBe("11.8-18.4");
    expect([11.7, 11.8, 18.4, 18.5].map((value) => keeps(value, expected))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(between(-40, -20).text).toBe("-40 to -20");
  });

  test("one limit leaves the other side open", () => {
    expect(readValue({ high: 10 })).toEqual(atMost(10));
    expect(readValue({ lt: 0.01 })).toEqual(atMost(0.01));
    expect(readValue({ low: 300 })).toEqual(atLeast(300));
    expect(readValue({ gt: 9 })).toEqual(atLeast(9));
    expect(readValue({ ge: 2 })).toEqual(atLeast(2));
    expect(keeps(-1e9, atMost(10))).toBe(true);
    expect(keeps(1e9, atLeast(2))).toBe(true);
  });

  test("a mean with its standard deviation is two of them wide", () => {
    const expected = readValue({ mean: 2.3, sd: 1.6 });
    expect(expected.low).toBeCloseTo(-0.9);
    expect(expected.high).toBeCloseTo(5.5);
    expect(expected.text).toBe("2.3 +- 2*1.6");
  });

  test("quartiles are read as a standard deviation, for half of people are outside them", () => {
    expect(medianAndQuartiles(5.18, [3.3, 7.4])).toEqual(
      meanAndDeviation(5.18, (7.4 - 3.3) / 1.35),
    );
  });

  test("a mean with its standard error gives the deviation where the number is known", () => {
    expect(readValue({ mean: 10, sem: 1, n: 16 })).toEqual(meanAndDeviation(10, 4));
    expect(readValue({ mean: 2.5, sem: 0.4 })).toEqual(meanAndError(2.5, 0.4, undefined));
    expect(readValue({ mean: 2.5, sem: 0.4 }).low).toBeCloseTo(1.7);
    // two small errors are narrower than the share allowed to a single value
    expect(readValue({ mean: 2, sem: 0.01 }).high).toBeCloseTo(2.5);
  });

  test("a single value may be missed by a quarter", () => {
    for (const value of [{ mean: 1.5 }, { median: 1.5 }, { value: 1.5 }]) {
      expect(readValue(value)).toEqual(about(1.5));
    }
    expect(about(-40)).toMatchObject({ low: -50, high: -30 });
  });

  test("a direction is read against the healthy twin", () => {
    expect(readDirection("up", 100)).toEqual(aboveTwin(100));
    expect(keeps(106, aboveTwin(100))).toBe(true);
    expect(keeps(104, aboveTwin(100))).toBe(false);
    expect(readDirection("down", 100)).toEqual(belowTwin(100));
    expect(keeps(94, belowTwin(100))).toBe(true);
    expect(keeps(96, belowTwin(100))).toBe(false);
    expect(keeps(24, absentBeside(100))).toBe(true);
    expect(keeps(26, absentBeside(100))).toBe(false);
    expect(() => readDirection("present", 1)).toThrow("not up or down");
  });

  test("two expectations are both kept", () => {
    const expected = both(between(43, 73), belowTwin(71));
    expect(keeps(60, expected)).toBe(true);
    expect(keeps(70, expected)).toBe(false);
    expect(both(atLeast(1), atLeast(2))).toMatchObject({ low: 2, high: null });
  });

  test("what is not printed is not made up", () => {
    expect(() => readValue({})).toThrow("no limits");
    expect(() => numbers({ x: "1" }, "x")).toThrow("no list of numbers");
    expect(keeps(Number.NaN, atMost(1))).toBe(false);
    expect(keeps(Number.POSITIVE_INFINITY, atLeast(1))).toBe(false);
  });
});

describe("verdicts", () => {
  test("one part is a number", () => {
    expect(verdict({ value: 1.23456, expected: atMost(2) })).toEqual({
      expected: "<= 2",
      observed: 1.235,
      holds: true,
    });
  });

  test("several parts hold together or not", () => {
    const parts = [
      { label: "a", value: 1, expected: atMost(2) },
      { label: "b", value: 3, expected: atMost(2) },
    ];
    expect(verdict(parts)).toEqual({
      expected: "a: <= 2; b: <= 2",
      observed: "a: 1; b: 3",
      holds: false,
    });
  });

  test("what never comes about is said in words", () => {
    const { observed, holds } = verdict({ value: Number.POSITIVE_INFINITY, expected: atLeast(1) });
    expect(observed).toBe("never in the time looked at");
    expect(holds).toBe(false);
  });
});

test("pulses are rises of a tenth above the trough before them", () => {
  const wave = Array.from({ length: 200 }, (_, i) => 1 + 0.3 * Math.sin(i / 5));
  expect(peaks(wave).length).toBe(6);
  const ripple = Array.from({ length: 200 }, (_, i) => 1 + 0.01 * Math.sin(i / 5));
  expect(peaks(ripple)).toEqual([]);
});
