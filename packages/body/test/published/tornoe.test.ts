import { type Action, compile, flatten, type ModuleDefinition, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { degarelix, triptorelin, undisturbed } from "./tornoe.ts";

/** LH and testosterone at these days. */
function course(
  module: ModuleDefinition,
  days: readonly number[],
  parameters: Record<string, number> = {},
  actions: readonly Action[] = [],
): readonly (readonly [LH: number, T: number])[] {
  const { trajectory } = simulate(compile(flatten([module], { timeUnit: "h" })), {
    start: 0,
    end: (days.at(-1) as number) * 24,
    output: { at: days.map((day) => day * 24) },
    parameters,
    actions,
    rtol: 1e-8,
  });
  const of = (name: string, i: number) =>
    trajectory.columns.get(`tornoe.${name}`)?.values[i] as number;
  return days.map((_, i) => [of("LH", i), of("T", i)]);
}

function agree(found: readonly (readonly number[])[], expected: readonly number[][]): void {
  for (const [i, values] of expected.entries()) {
    for (const [j, value] of values.entries()) {
      const error = Math.abs((found[i]?.[j] as number) / value - 1);
      expect(error, `row ${i}: ${found[i]?.[j]} for ${value}`).toBeLessThan(0.02);
    }
  }
}

describe("the male axis under analogues of GnRH (Tornoe 2007)", () => {
  const depot = { "tornoe.dose": 0.395 * 3750, "tornoe.burst": (0.605 * 3750) / 1.77 };
  const bursting = [{ at: 1.77, set: { "tornoe.burst": 0 } }];

  it("flares under 3.75 mg of triptorelin, and is castrate from the third week to the twelfth", () => {
    const days = [4 / 24, 0.5, 1, 2, 7, 14, 21, 28, 56, 98, 125];
    agree(course(triptorelin, days, depot, bursting), [
      [20.5, 6.27],
      [19.4, 8.0],
      [17.9, 9.0],
      [14.85, 9.26],
      [5.66, 6.11],
      [1.62, 1.3],
      [0.664, 0.355],
      [0.379, 0.208],
      [0.173, 0.148],
      [1.61, 1.1],
      [4.46, 4.48],
    ]);
    const [before, after, late] = course(triptorelin, [18, 19.5, 86], depot, bursting);
    expect(before?.[1]).toBeGreaterThan(0.5);
    expect(after?.[1]).toBeLessThan(0.5);
    expect(late?.[1]).toBeLessThan(0.5);
  });

  it("falls at once under 240 mg of degarelix", () => {
    agree(course(degarelix, [4 / 24, 1, 3, 7, 28], { "tornoe.dose": 240000 }), [
      [1.65, 2.75],
      [0.471, 0.566],
      [0.427, 0.114],
      [0.392, 0.101],
      [0.19, 0.073],
    ]);
  });

  it("answers castration with a rise of LH only when the feedback of the second set is turned", () => {
    const castrate = { "tornoe.testis": 0.02 };
    const [week, month, quarter, years] = course(undisturbed, [7, 28, 90, 800], castrate);
    expect(week?.[0]).toBeCloseTo(12.9, 1);
    expect(month?.[0]).toBeCloseTo(40.4, 0);
    expect(quarter?.[0]).toBeCloseTo(49.1, 0);
    expect(years?.[0]).toBeCloseTo(49.1, 0);
    expect(course(degarelix, [90], castrate)[0]?.[0]).toBeLessThan(0.1);
  });

  it("has more LH and less testosterone when the testes answer LH less", () => {
    const [found] = course(undisturbed, [800], { "tornoe.most": 0.3 * 77.5 });
    expect(found?.[0]).toBeCloseTo(11.7, 1);
    expect(found?.[1]).toBeCloseTo(1.28, 2);
  });
});
