import { compile, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { dallaMan, type2 } from "./dallaMan.ts";

const model = compile(flatten([dallaMan], { timeUnit: "min" }));

function meal(parameters: Record<string, number>): { G: number[]; I: number[] } {
  const { trajectory } = simulate(model, {
    start: 0,
    end: 420,
    output: { every: 1 },
    signals: ["dallaMan.G", "dallaMan.I"],
    parameters,
  });
  const at = (name: string) => [...(trajectory.columns.get(name)?.values ?? [])];
  return { G: at("dallaMan.G"), I: at("dallaMan.I") };
}

const peak = (values: number[]) => [Math.max(...values), values.indexOf(Math.max(...values))];

function near(values: number[], times: number[], expected: number[], error: number): void {
  times.forEach((time, i) => {
    expect(Math.abs((values[time] as number) - (expected[i] as number))).toBeLessThan(error);
  });
}

describe("the meal model of Dalla Man 2007", () => {
  it("gives the healthy 157 mg/dL at 66 min and insulin 254 pmol/L at 98 min after 78 g", () => {
    const { G, I } = meal({});
    const [highest, when] = peak(G) as [number, number];
    expect(highest).toBeCloseTo(157.3, 1);
    expect(when).toBe(66);
    near(G, [120, 180, 300], [132.9, 98.2, 89.8], 0.1);
    const [insulin, later] = peak(I) as [number, number];
    expect(insulin).toBeCloseTo(253.6, 1);
    expect(later).toBe(98);
    near(I, [120, 300], [227.5, 21.6], 0.1);
  });

  it("gives type 2 diabetes 283 mg/dL at 124 min, with kp1 and m6 of the basal state", () => {
    const { G, I } = meal(type2);
    const [highest, when] = peak(G) as [number, number];
    expect(highest).toBeCloseTo(283.4, 1);
    expect(when).toBe(124);
    near(G, [180, 300, 420], [262.2, 189.7, 145.3], 0.1);
    const [insulin, later] = peak(I) as [number, number];
    expect(insulin).toBeCloseTo(261.1, 1);
    expect(later).toBe(195);
  });

  it("gives 75 g as published in both", () => {
    near(meal({ "dallaMan.D": 75000 }).G, [30, 60, 90, 120], [136.4, 154.7, 149.7, 132.2], 0.1);
    const ill = meal({ ...type2, "dallaMan.D": 75000 }).G;
    near(ill, [30, 60, 90, 120], [196.5, 243.5, 269.6, 279], 0.1);
  });

  it("rests without a meal", () => {
    for (const set of [{}, type2]) {
      const { G, I } = meal({ ...set, "dallaMan.D": 1e-6 });
      expect(G[420]).toBeCloseTo(G[0] as number, 4);
      expect(I[420]).toBeCloseTo(I[0] as number, 4);
    }
  });
});
