import { type Action, compile, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { gynCycle } from "./gynCycle.ts";

const model = compile(flatten([gynCycle], { timeUnit: "d" }));
const names = ["LH_bld", "FSH_bld", "E2", "P4", "InhA", "InhA_delay", "InhB"] as const;
const every = 0.01;

function course(end: number, actions: readonly Action[] = []) {
  const { trajectory } = simulate(model, {
    start: 0,
    end,
    output: { every },
    signals: names.map((name) => `cycle.${name}`),
    actions,
    rtol: 1e-7,
  });
  const columns = Object.fromEntries(
    names.map((name) => [name, trajectory.columns.get(`cycle.${name}`)?.values as Float64Array]),
  ) as Record<(typeof names)[number], Float64Array>;
  const at = (name: (typeof names)[number], day: number): number =>
    columns[name][Math.round(day / every)] as number;
  /** Days on which LH is above 60 IU/L and highest within five days on either side. */
  const peaks = (from = 0): number[] => {
    const LH = [...columns.LH_bld];
    const wide = Math.round(5 / every);
    return LH.flatMap((value, i) =>
      value > 60 &&
      i >= from / every &&
      value === Math.max(...LH.slice(Math.max(i - wide, 0), i + wide))
        ? [i * every]
        : [],
    );
  };
  return { columns, at, peaks };
}

/** Doses once a day from `from` on. */
const daily = (into: string, dose: number, from: number, to: number): Action[] =>
  Array.from({ length: to - from }, (_, i) => ({ at: from + i, add: { [`cycle.${into}`]: dose } }));

const untreated = course(600);

describe("the cycle (Roblitz 2013)", () => {
  it("surges on days 14.39 and 42.60, and every 28.17 days once it has settled", () => {
    const peaks = untreated.peaks();
    expect(peaks[0]).toBeCloseTo(14.39, 1);
    expect(peaks[1]).toBeCloseTo(42.6, 1);
    const [before, last] = peaks.slice(-2) as [number, number];
    expect(last - before).toBeGreaterThan(28.15);
    expect(last - before).toBeLessThan(28.2);
  });

  it.each([
    ["LH_bld", 2.66, 125.2],
    ["FSH_bld", 2.75, 9.74],
    ["E2", 30.3, 435],
    ["P4", 0.187, 16.03],
    ["InhA", 0.485, 11.55],
    ["InhA_delay", 19.5, 163.7],
    ["InhB", 26.9, 144.2],
  ] as const)("%s runs from %d to %d", (name, least, most) => {
    const settled = [...untreated.columns[name]].slice(Math.round(500 / every));
    expect(Math.min(...settled) / least).toBeCloseTo(1, 2);
    expect(Math.max(...settled) / most).toBeCloseTo(1, 2);
  });

  it("answers nafarelin with a flare and then falls silent", () => {
    const { at, peaks } = course(140, daily("Ago_d", 250, 72, 140));
    for (const [after, LH] of [
      [0.25, 128],
      [1, 110.9],
      [3, 78.3],
      [8, 38.5],
      [18, 18.8],
      [48, 15.5],
    ] as const)
      expect(at("LH_bld", 72 + after) / LH).toBeCloseTo(1, 1.7);
    expect(at("E2", 120) / 23).toBeCloseTo(1, 1);
    expect(peaks(76)).toEqual([]);
  });

  it.each([
    [250, 71.06],
    [3000, 71.3],
  ])("%d ug of cetrorelix on day 66 put the surge off to day %d", (dose, day) => {
    const { peaks } = course(80, [{ at: 66, add: { "cycle.Ant_d": dose } }]);
    expect(peaks(67)[0]).toBeCloseTo(day, 1);
  });

  it("puts the surge off to day 77 and the next to day 109 on cetrorelix every day", () => {
    const found = course(115, daily("Ant_d", 250, 62, 115)).peaks(67);
    expect(found[0]).toBeCloseTo(77, 0);
    expect(found[1]).toBeCloseTo(109, 0);
  });
});
