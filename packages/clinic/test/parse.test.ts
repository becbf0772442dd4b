import { describe, expect, it } from "vitest";
import {
  parseClock,
  parseDisorder,
  parseDuration,
  parseSetting,
  parseTreatment,
} from "../src/index.ts";
import { flag, interval } from "../src/laboratory/intervals.ts";
import { doses } from "../src/simulation/dosing.ts";
import { tshBursts } from "../src/simulation/pulses.ts";
import { treatments } from "../src/treatments/treatments.ts";

describe("reading what people write", () => {
  it("reads durations as hours", () => {
    expect([
      parseDuration("30d"),
      parseDuration("5min"),
      parseDuration("2 wk"),
      parseDuration("1.5h"),
    ]).toEqual([720, 5 / 60, 336, 1.5]);
    expect(() => parseDuration("30 days")).toThrow(/allowed units are s, min, h, d, wk, mo, a/);
    expect(() => parseDuration("-3d")).toThrow(/must be above 0/);
  });

  it("reads clock times, choices and settings", () => {
    expect(parseClock("08:30")).toBe(8.5);
    expect(parseDisorder("graves")).toEqual({ id: "graves" });
    expect(parseDisorder("graves:0.7")).toEqual({ id: "graves", severity: 0.7 });
    expect(parseTreatment("methimazole:30")).toEqual({ id: "methimazole", dose: 30 });
    expect(parseSetting("pregnancy.week=36")).toEqual(["pregnancy.week", 36]);
    expect(() => parseDisorder("graves:0.7:2")).toThrow(/"graves:0.7:2" is not ID or ID:severity/);
    expect(() => parseDisorder("graves:much")).toThrow(/severity of graves "much" is not a number/);
    expect(() => parseSetting("pregnancy.week")).toThrow(/is not path=value/);
  });
});

describe("reference intervals", () => {
  const woman = { age: 28, female: true, weight: 60 };

  it("follow sex, age and trimester", () => {
    expect(interval("calcitonin", woman)).toEqual({ low: null, high: 5 });
    expect(interval("calcitonin", { ...woman, female: false })).toEqual({ low: null, high: 10 });
    expect(interval("fT4", { ...woman, pregnancyWeek: 36 })).toEqual({ low: 9.7, high: 15.1 });
    expect(interval("TSH", { ...woman, age: 85 }).high).toBe(7.49);
  });

  it("go between the ages of the children's tables", () => {
    expect(interval("fT4", { ...woman, age: 7.5 }).low).toBeCloseTo((13.5 + 12.8) / 2, 6);
    expect(interval("fT4", { ...woman, age: 0 }).low).toBe(13.1);
  });

  it("flag what lies outside", () => {
    expect([
      flag(1, { low: 2, high: 3 }),
      flag(2, { low: 2, high: 3 }),
      flag(4, { low: null, high: 3 }),
    ]).toEqual(["L", "N", "H"]);
  });
});

describe("doses", () => {
  const prescription = (id: string, dose: number) => ({
    treatment: treatments.find((t) => t.id === id)!,
    dose,
  });

  it("come every day at their hour, in order", () => {
    const given = [
      ...doses([prescription("propylthiouracil", 300), prescription("levothyroxine", 100)], 30),
    ];
    expect(given.map(({ at }) => at)).toEqual([7, 7, 15, 23]);
    expect(given[0]?.add).toEqual({ "propylthiouracil.gut": 100 });
    expect(given[1]?.add).toEqual({ "levothyroxine.tablet": 100 });
  });

  it("come once where the treatment is given once", () => {
    expect([...doses([prescription("radioiodine", 370)], 24 * 9)]).toEqual([
      { at: 9, add: { "radioiodine.gut": 370 } },
    ]);
  });
});

describe("TSH pulses", () => {
  it("come about ten times a day and make up what basal release leaves", () => {
    const days = 400;
    const bursts = [...tshBursts(3, 0, days * 24)];
    expect(bursts.length / days).toBeGreaterThan(9);
    expect(bursts.length / days).toBeLessThan(11);
    const area = bursts.reduce(
      (sum, { add }) => sum + (add?.["tshPulses.burst"] as number) * 0.4,
      0,
    );
    expect(area / (days * 24)).toBeCloseTo(0.4, 1);
  });
});
