import { compile, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { ultradian } from "./ultradian.ts";

const model = compile(flatten([ultradian], { timeUnit: "min" }));

function days(infusion: number): { period: number; glucose: number[]; insulin: number[] } {
  const { trajectory } = simulate(model, {
    start: 0,
    end: 4000,
    output: { every: 1 },
    signals: ["ultradian.glucose", "ultradian.insulin"],
    parameters: { "ultradian.infusion": infusion },
  });
  const last = (name: string) => [...(trajectory.columns.get(name)?.values ?? [])].slice(2000);
  const glucose = last("ultradian.glucose");
  const peaks = glucose.flatMap((value, i) =>
    i > 0 && value > glucose[i - 1]! && value >= glucose[i + 1]! ? [i] : [],
  );
  const period = (peaks.at(-1)! - peaks[0]!) / (peaks.length - 1);
  return { period, glucose, insulin: last("ultradian.insulin") };
}

const range = (values: number[]) => [Math.min(...values), Math.max(...values)];

describe("ultradian oscillation (Sturis 1991, Tolic 2000)", () => {
  it("has the published period and swing in a constant infusion of glucose", () => {
    const { period, glucose, insulin } = days(216);
    expect(Math.abs(period - 110)).toBeLessThan(2);
    const [low, high] = range(glucose);
    expect(Math.abs(low! - 107)).toBeLessThan(1);
    expect(Math.abs(high! - 140)).toBeLessThan(1);
    const [least, most] = range(insulin);
    expect(Math.abs(least! - 19)).toBeLessThan(1);
    expect(Math.abs(most! - 42)).toBeLessThan(1);
  });

  it("is slower and smaller at half the infusion", () => {
    const { period, glucose } = days(108);
    expect(Math.abs(period - 117)).toBeLessThan(3);
    const [low, high] = range(glucose);
    expect(Math.abs(low! - 105)).toBeLessThan(1);
    expect(Math.abs(high! - 128)).toBeLessThan(1);
  });
});
