import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { flatten } from "../../src/compile/flatten.ts";
import { defineModule } from "../../src/language/module.ts";
import { emptyStatistics } from "../../src/solve/integrator.ts";
import type { Action, SimulateOptions } from "../../src/solve/options.ts";
import { type Company, simulate } from "../../src/solve/simulate.ts";
import { type Line, type Standing, Trail } from "../../src/solve/trail.ts";
import { Waypoints } from "../../src/solve/waypoints.ts";

/** A gland that works by day, what it makes, and what that is made into, at three speeds. */
const gland = defineModule({
  id: "gland",
  about: "works by day",
  parameters: {
    strength: {
      value: 1,
      unit: "mmol/h",
      meaning: "secretion by day",
      source: "design",
      note: "t",
    },
    speed: { value: 1, unit: "h-1", meaning: "clearance", source: "design", note: "t" },
    half: {
      value: 0.1,
      unit: "mmol",
      meaning: "amount cleared twice as fast",
      source: "design",
      note: "t",
    },
    day: { value: 24, unit: "h", meaning: "a day", source: "design", note: "t" },
  },
  variables: {
    secretion: { unit: "mmol/h", is: "strength*(0.05 + 4*((1 + cos(2*pi*time/day))/2)^30)" },
  },
  states: {
    fast: { unit: "mmol", start: 0.1, rate: "secretion - 40*speed*fast*(1 + fast/half)" },
    middle: { unit: "mmol", start: 1, rate: "40*speed*fast - speed*middle" },
    slow: { unit: "mmol", start: 2, rate: "speed*middle - 0.01*speed*slow" },
  },
});
const model = compile(flatten([gland], { timeUnit: "h" }));

type Run = SimulateOptions & Company;

const dose = (at: number, amount: number): Action => ({ at, add: { "gland.slow": amount } });
const strengthen: Action = { at: 300, set: { "gland.strength": 2 } };
const many = Array.from({ length: 120 }, (_, k) => dose(5 * k + 2, 0.1));

const span = (end: number, more: Partial<SimulateOptions> = {}): SimulateOptions => ({
  start: 0,
  end,
  output: { at: [end] },
  ...more,
});

/** What a run comes to, to the last bit, with the work that it counts. */
function seen(options: Run) {
  const { trajectory, final, parameters } = simulate(model, options);
  const columns = [...trajectory.columns].map(([name, { values }]) => [name, Array.from(values)]);
  return { columns, final, parameters, statistics: { ...trajectory.statistics } };
}

/** The share of a run that is behind it at its first step. */
function firstShare(options: Run): number {
  const shares: number[] = [];
  simulate(model, {
    ...options,
    onProgress: (done) => {
      shares.push(done);
      return undefined;
    },
  });
  return shares[0] as number;
}

const runs: readonly SimulateOptions[] = [
  span(720),
  span(731),
  span(240),
  span(240.5, { output: { at: [0, 240.25] } }),
  span(700, { output: { every: 7 } }),
  span(710, { output: { at: [650, 660, 705] } }),
  span(711, { stops: [660.5], output: { at: [700] } }),
  span(600, { actions: [dose(100, 3), strengthen] }),
  span(650, { actions: [dose(100, 3), strengthen, dose(610, 1)] }),
  span(650, { actions: [dose(100, 3)] }),
  span(650, { actions: [dose(100, 4), strengthen] }),
  span(580, { actions: many }),
  span(600, { actions: many }),
  span(600, { initial: { "gland.slow": 1 } }),
  span(600, { parameters: { "gland.speed": 2 } }),
  span(600, { rtol: 1e-4 }),
];

describe.each([undefined, "bdf", "rodas5p"] as const)("with method %s", (method) => {
  test("runs that go on from another's points have the bits of runs of their own", () => {
    const waypoints = new Waypoints();
    for (const options of [...runs, ...runs.toReversed()]) {
      const own = { ...options, ...(method === undefined ? {} : { method }) };
      expect(seen({ ...own, waypoints })).toEqual(seen(own));
    }
  });
});

describe("the way of a run", () => {
  const none = new Float64Array();
  const standing = (time: number): Standing => ({
    time,
    parameters: none,
    held: none,
    statistics: emptyStatistics(),
    stepsSinceStop: 0,
    integrator: none,
  });

  test("is that of runs alone that part from it after all that was tried before the point", () => {
    const line: Line = { points: [] };
    const trail = new Trail(line, [], span(100));
    trail.stepped(30, 100);
    trail.keep(standing(20));
    const before = (end: number, actions: Action[] = []) =>
      new Trail(line, actions, span(end)).before(end)?.time;
    expect([25, 30, 30.1].map((end) => before(end))).toEqual([undefined, undefined, 20]);
    expect([25, 30, 30.1].map((at) => before(90, [dose(at, 1)]))).toEqual([
      undefined,
      undefined,
      20,
    ]);
    expect(before(90, [dose(3, 1)])).toBeUndefined();
  });

  test("has no points from a step that was cut short until the action that cut it, or the end", () => {
    const trail = new Trail({ points: [] }, [dose(50, 1)], span(100));
    trail.stepped(60, 50);
    expect(trail.isWanted(45, 4)).toBe(false);
    expect(trail.isWanted(50, 20)).toBe(true);
    trail.stepped(110, 100);
    expect(trail.isWanted(99, 20)).toBe(false);
    expect(trail.isWanted(100, 90)).toBe(false);
  });
});

test("a run goes on from the last point before it parts from an earlier one", () => {
  const waypoints = new Waypoints();
  const share = (options: SimulateOptions) => firstShare({ ...options, waypoints });
  expect(share(span(720))).toBeLessThan(0.01);
  expect(share(span(731))).toBeGreaterThan(0.95);
  expect(share(span(400))).toBeGreaterThan(0.85);
  expect(share(span(600, { actions: [dose(500, 1)] }))).toBeGreaterThan(0.75);
  expect(share(span(700, { actions: [dose(500, 1)] }))).toBeGreaterThan(0.8);
});

test("a run that is looked at early, begins otherwise or parts early starts at its beginning", () => {
  const waypoints = new Waypoints();
  const share = (options: SimulateOptions) => firstShare({ ...options, waypoints });
  share(span(720));
  expect(share(span(730, { output: { at: [3, 730] } }))).toBeLessThan(0.01);
  expect(share(span(730, { actions: [dose(3, 1)] }))).toBeLessThan(0.01);
  expect(share(span(730, { stops: [3] }))).toBeLessThan(0.01);
  expect(share(span(730, { initial: { "gland.slow": 3 } }))).toBeLessThan(0.01);
  expect(share(span(730, { parameters: { "gland.strength": 3 } }))).toBeLessThan(0.01);
  expect(share(span(730, { rtol: 1e-5 }))).toBeLessThan(0.01);
  expect(share({ ...span(730), start: -1 })).toBeLessThan(0.01);
});
