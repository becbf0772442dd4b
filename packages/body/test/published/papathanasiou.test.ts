import { compile, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { papathanasiou } from "./papathanasiou.ts";

const model = compile(flatten([papathanasiou], { timeUnit: "h" }));

/** The 28th day of daily doses in ug, and the level without any. */
function lastDay(weight: number, child: number, dose: number) {
  const { trajectory } = simulate(model, {
    start: -1000,
    end: 28 * 24,
    output: { at: [0, ...Array.from({ length: 481 }, (_, i) => 27 * 24 + i / 20)] },
    signals: ["growthHormone.IGF1", "growthHormone.GH"],
    parameters: { "growthHormone.weight": weight, "growthHormone.child": child },
    actions: Array.from({ length: 28 }, (_, day) => ({
      at: 24 * day,
      add: { "growthHormone.depot": dose },
    })),
  });
  const values = (name: string) => [...(trajectory.columns.get(name)?.values ?? [])];
  const [baseline, ...IGF1] = values("growthHormone.IGF1");
  const [, ...GH] = values("growthHormone.GH");
  const peak = Math.max(...GH);
  return {
    baseline: baseline as number,
    mean: IGF1.reduce((sum, value) => sum + value, 0) / IGF1.length,
    low: Math.min(...IGF1),
    high: Math.max(...IGF1),
    peak,
    peakTime: GH.indexOf(peak) / 20,
  };
}

describe("GH and IGF-1 in lack of GH (Papathanasiou 2021)", () => {
  it("in an adult of 85 kg on 0.3 mg a day: IGF-1 83, then 172 (164-178); GH 1.34 ng/mL at 2.5 h", () => {
    const adult = lastDay(85, 0, 300);
    expect(Math.abs(adult.baseline / 83 - 1)).toBeLessThan(0.01);
    expect(Math.abs(adult.mean / 172 - 1)).toBeLessThan(0.01);
    expect(Math.abs(adult.low - 164)).toBeLessThan(2);
    expect(Math.abs(adult.high - 178)).toBeLessThan(2);
    expect(adult.peak).toBeCloseTo(1.34, 1);
    expect(Math.abs(adult.peakTime - 2.5)).toBeLessThan(0.2);
  });

  it("in a child of 25 kg on 34 ug/kg: IGF-1 93, then 192 (184-197); GH 12 ng/mL at 3.75 h", () => {
    const child = lastDay(25, 1, 25 * 34);
    expect(Math.abs(child.baseline / 93 - 1)).toBeLessThan(0.01);
    expect(Math.abs(child.mean / 192 - 1)).toBeLessThan(0.01);
    expect(Math.abs(child.peak - 12.2)).toBeLessThan(0.3);
    expect(Math.abs(child.peakTime - 3.75)).toBeLessThan(0.25);
  });
});
