import { describe, expect, it } from "vitest";
import { temperatureRhythm } from "../../src/hypothalamus/temperatureRhythm.ts";
import { dailyMeans } from "../../src/life/dailyMeans.ts";
import { metabolism } from "../../src/muscle/metabolism.ts";
import { alone } from "../alone.ts";

const rhythm = alone(temperatureRhythm);
const above = (phase: number): number => rhythm({ phase })("above");

describe("the rhythm of temperature", () => {
  it("is lowest near five and highest near five in the afternoon", () => {
    const hours = Array.from({ length: 240 }, (_, i) => i / 10);
    const levels = hours.map(above);
    expect(hours[levels.indexOf(Math.min(...levels))]).toBeCloseTo(5, 0);
    expect(hours[levels.indexOf(Math.max(...levels))]).toBeCloseTo(17, 0);
    expect(above(5.03)).toBe(-0.4);
    expect(above(17.03)).toBeCloseTo(0.4, 12);
  });

  it("leaves the mean of the day as it is, and is nil in runs of daily means", () => {
    const sum = Array.from({ length: 24 }, (_, hour) => above(hour)).reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(0, 12);
    const still = dailyMeans["temperatureRhythm.rhythm"] as number;
    expect(rhythm({ phase: 5, rhythm: still })("above")).toBeCloseTo(0, 12);
  });

  it("adds to core temperature, as fever does", () => {
    const body = alone(metabolism);
    const rest = { FT3: 5.41, normalFT3: 5.41, weight: 70, height: 176, age: 30 };
    const usual = body(rest)("temperature");
    expect(usual).toBeCloseTo(36.8, 12);
    expect(body({ ...rest, rhythm: -0.4 })("temperature")).toBeCloseTo(36.4, 12);
    expect(body({ ...rest, rhythm: 0.4, fever: 1 })("temperature")).toBeCloseTo(38.2, 12);
  });
});
