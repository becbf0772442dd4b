import { expect, test } from "vitest";
import { AbortError } from "../../src/solve/abort.ts";
import { IntegrationError } from "../../src/solve/problem.ts";
import { simulate } from "../../src/solve/simulate.ts";
import { handmadeModel } from "./handmadeModel.ts";

/** A pool with inflow `k` and clearance 1/h. */
const pool = handmadeModel({
  states: { "pool.amount": 1 },
  parameters: { "pool.inflow": 1 },
  variables: { "pool.twice": ({ y }) => 2 * y[0]! },
  rates({ y, p }, f) {
    f[0] = p[0]! - y[0]!;
  },
});

const run = { start: 0, end: 4, rtol: 1e-9, output: { every: 1 } } as const;

test("states, variables and parameters are reported on the grid asked for", () => {
  const { trajectory } = simulate(pool, {
    ...run,
    initial: { "pool.amount": 3 },
    signals: ["pool.twice", "pool.inflow", "pool.amount"],
  });
  expect(Array.from(trajectory.time)).toEqual([0, 1, 2, 3, 4]);
  expect([...trajectory.columns.keys()]).toEqual(["pool.twice", "pool.inflow", "pool.amount"]);
  const amount = trajectory.columns.get("pool.amount")!.values;
  const twice = trajectory.columns.get("pool.twice")!.values;
  trajectory.time.forEach((t, k) => {
    expect(amount[k]).toBeCloseTo(1 + 2 * Math.exp(-t), 7);
    expect(twice[k]).toBe(2 * amount[k]!);
  });
});

test("actions happen exactly at their time, before the output of that time", () => {
  const { trajectory, final, parameters } = simulate(pool, {
    ...run,
    actions: [
      { at: 0, add: { "pool.amount": 1 } },
      { at: 1, set: { "pool.amount": 5 } },
      { at: 1, add: { "pool.amount": 2 } },
      { at: 2.5, set: { "pool.inflow": 3 }, add: { "pool.inflow": 1 } },
    ],
  });
  const amount = trajectory.columns.get("pool.amount")!.values;
  expect(amount[0]).toBe(2);
  expect(amount[1]).toBe(7);
  const before = 1 + 6 * Math.exp(-1.5);
  expect(amount[2]).toBeCloseTo(1 + 6 * Math.exp(-1), 7);
  expect(final["pool.amount"]).toBeCloseTo(4 + (before - 4) * Math.exp(-1.5), 7);
  expect(parameters["pool.inflow"]).toBe(4);
});

test("at a stop the run has the bits of one that ends there", () => {
  const stops = [9, 2.3, 0.7, -1];
  const { trajectory } = simulate(pool, {
    ...run,
    initial: { "pool.amount": 3 },
    output: { at: [0.7, 2.3] },
    stops,
  });
  const ended = (end: number, before: readonly number[]) =>
    simulate(pool, { ...run, initial: { "pool.amount": 3 }, end, stops: before }).final;
  const amount = trajectory.columns.get("pool.amount")!.values;
  expect(amount[0]).toBe(ended(0.7, [])["pool.amount"]);
  expect(amount[1]).toBe(ended(2.3, [0.7])["pool.amount"]);
  expect(amount[1]).not.toBe(ended(2.3, [])["pool.amount"]);
});

test("endless actions are taken as far as the run goes", () => {
  function* hourly() {
    for (let at = 0.5; ; at++) yield { at, add: { "pool.amount": 1 } };
  }
  const { final } = simulate(pool, { ...run, actions: hourly() });
  let expected = 0;
  for (let at = 0.5; at < 4; at++) expected += Math.exp(at - 4);
  expect(final["pool.amount"]).toBeCloseTo(1 + expected, 7);
});

test("an action that changes nothing does not disturb the run", () => {
  const slow = { ...run, end: 40, initial: { "pool.amount": 9 } };
  const actions = Array.from({ length: 20 }, (_, k) => ({ at: k + 20, set: { "pool.inflow": 1 } }));
  const plain = simulate(pool, slow).trajectory.statistics;
  const acted = simulate(pool, { ...slow, actions }).trajectory.statistics;
  expect(acted.steps).toBeLessThan(plain.steps + 30);
});

test("the same run gives the same bits", () => {
  const options = { ...run, initial: { "pool.amount": 3.3 } };
  const first = simulate(pool, options).trajectory.columns.get("pool.amount")!.values;
  const second = simulate(pool, options).trajectory.columns.get("pool.amount")!.values;
  expect(first).toEqual(second);
});

test.each([
  [{ signals: ["pool.nothing"] }, '"pool.nothing" is no state or variable or parameter'],
  [{ parameters: { "pool.amount": 1 } }, '"pool.amount" is a state of the model, not a parameter'],
  [{ initial: { "pool.inflow": 1 } }, '"pool.inflow" is a parameter of the model, not a state'],
  [{ initial: { "pool.amount": Number.NaN } }, '"pool.amount" is given NaN'],
  [{ actions: [{ at: 1, set: { x: 1 } }] }, '"x" is no state or parameter of the model'],
  [{ actions: [{ at: 2 }, { at: 1 }] }, "an action is set for 1, before 2"],
  [{ actions: [{ at: -1 }] }, "an action is set for -1, before 0"],
  [{ end: -1 }, "a run from 0 to -1"],
  [{ output: { every: 0 } }, "output every 0"],
  [{ output: { at: [1, 9] } }, "output time 9: expected rising times from 0 to 4"],
  [{ rtol: 0 }, "rtol is 0"],
])("bad input %j is refused in one line", (bad, message) => {
  expect(() => simulate(pool, { ...run, ...bad })).toThrow(RangeError);
  expect(() => simulate(pool, { ...run, ...bad })).toThrow(message);
});

test("a run reports its progress and stops when told to", () => {
  const shares: number[] = [];
  simulate(pool, {
    ...run,
    onProgress(done) {
      shares.push(done);
      return undefined;
    },
  });
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(() => simulate(pool, { ...run, onProgress: () => false })).toThrow(AbortError);
});

test("too many steps are reported with the time reached", () => {
  expect(() => simulate(pool, { ...run, initial: { "pool.amount": 9 }, maxSteps: 10 })).toThrow(
    IntegrationError,
  );
});

/** y' = -y(t - 1) with y = 1 before the start: polynomials, piece by piece. */
const lagging = handmadeModel({
  states: { "lag.y": 1 },
  smallestDelay: 1,
  rates({ t, past }, f) {
    f[0] = -past(t - 1, 0);
  },
});

function laggingExact(t: number): number {
  let sum = 0;
  let factorial = 1;
  for (let k = 0; k <= Math.floor(t) + 1; k++) {
    if (k > 0) factorial *= k;
    sum += ((k % 2 === 0 ? 1 : -1) * (t - (k - 1)) ** k) / factorial;
  }
  return sum;
}

for (const method of ["bdf", "rodas5p", "dormandPrince"] as const) {
  test(`a delay equation follows its exact solution (${method})`, () => {
    const { trajectory } = simulate(lagging, {
      start: 0,
      end: 8,
      method,
      rtol: 1e-8,
      output: { every: 0.5 },
    });
    trajectory.columns.get("lag.y")!.values.forEach((y, k) => {
      expect(y).toBeCloseTo(laggingExact(trajectory.time[k]!), 6);
    });
  });
}
