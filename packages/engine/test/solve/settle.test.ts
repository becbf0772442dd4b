import { expect, test } from "vitest";
import { settle } from "../../src/solve/settle.ts";
import { steadyState } from "../../src/solve/steady.ts";
import { handmadeModel } from "./handmadeModel.ts";

const omega = (2 * Math.PI) / 24;
const fast = 1;
const slow = 1 / 2400;

/** A pool with a time constant of 1 h, driven with 24 h, that feeds one of 100 d. */
const cascade = handmadeModel({
  states: { "pool.fast": 5, "pool.slow": 0 },
  rates({ t, y }, f) {
    f[0] = fast * (2 + Math.cos(omega * t) - y[0]!);
    f[1] = slow * (3 * y[0]! - y[1]!);
  },
});

function exact() {
  const first = fast ** 2 / (fast ** 2 + omega ** 2);
  const cosine = first;
  const sine = (first * omega) / fast;
  const gain = (3 * slow ** 2) / (slow ** 2 + omega ** 2);
  return [2 + cosine, 6 + gain * (cosine - (sine * omega) / slow)];
}

test("a forced system with time constants of 1 h and 100 d settles to its exact periodic state", () => {
  const settled = settle(cascade, { period: 24, tolerance: 1e-7 });
  const [fastExact, slowExact] = exact() as [number, number];
  expect(settled.state[0]! / fastExact - 1).toBeCloseTo(0, 6);
  expect(settled.state[1]! / slowExact - 1).toBeCloseTo(0, 6);
  expect(settled.residual).toBeLessThan(1e-7);
  expect(settled.periods).toBeLessThan(20);
});

test("a state that never settles is named with its drift", () => {
  const growing = handmadeModel({
    states: { "leak.sum": 1 },
    rates(_view, f) {
      f[0] = 0.5;
    },
  });
  expect(() => settle(growing, { period: 24, maxPeriods: 12 })).toThrow(
    /not settled after 12 periods .* leak\.sum still drifts by 12/,
  );
});

test("events that give a dose every day count for the periodic state", () => {
  const dosed = handmadeModel({
    states: { "drug.amount": 0 },
    rates({ y }, f) {
      f[0] = -0.01 * y[0]!;
    },
    rootCount: 1,
    roots: ({ t }) => [(t % 24) - 8],
    events: [
      {
        name: "dose",
        trigger: ({ t }) => t % 24 >= 8,
        targets: [{ kind: "state", index: 0 }],
        values: ({ y }) => [y[0]! + 10],
      },
    ],
  });
  const settled = settle(dosed, { period: 24, tolerance: 1e-8 });
  const peak = 10 / (1 - Math.exp(-0.24));
  expect(settled.values["drug.amount"]! / (peak * Math.exp(-0.16)) - 1).toBeCloseTo(0, 7);
});

const loop = handmadeModel({
  states: { "a.x": 0, "b.y": 0, "c.bound": 2, "c.free": 8 },
  parameters: { "a.drive": 3 },
  rates({ y, p }, f) {
    f[0] = p[0]! / (1 + y[1]! ** 4) - y[0]!;
    f[1] = 1e-3 * (y[0]! - 2 * y[1]!);
    const binding = 1e3 * y[3]! - 10 * y[2]!;
    f[2] = binding;
    f[3] = -binding;
  },
});

test("a steady state is found over nine decades of rates, keeping what is conserved", () => {
  const { values, residual } = steadyState(loop);
  const y = values["b.y"]!;
  expect(3 / (1 + y ** 4)).toBeCloseTo(2 * y, 8);
  expect(values["c.free"]! + values["c.bound"]!).toBeCloseTo(10, 8);
  expect(values["c.bound"]! / values["c.free"]!).toBeCloseTo(100, 6);
  expect(residual).toBeLessThan(1e-8);
});

test("where there is no steady state the restless one is named", () => {
  const runaway = handmadeModel({
    states: { "a.still": 1, "b.running": 1 },
    rates({ y }, f) {
      f[0] = 1 - y[0]!;
      f[1] = 2;
    },
  });
  expect(() => steadyState(runaway)).toThrow(/b\.running still moves by 2 per h/);
});
