import { expect, test } from "vitest";
import { simulate } from "../../src/solve/simulate.ts";
import { type HandmadeEvent, handmadeModel } from "./handmadeModel.ts";

const gravity = 9.81;

function ball(restitution: number, scale = 1) {
  return handmadeModel({
    states: { "ball.height": 10, "ball.speed": 0 },
    scale,
    rates({ y }, f) {
      f[0] = y[1]!;
      f[1] = -gravity;
    },
    rootCount: 1,
    roots: ({ y }) => [y[0]!],
    events: [
      {
        name: "ball.bounce",
        trigger: ({ y }) => y[0]! <= 0,
        targets: [{ kind: "state", index: 1 }],
        values: ({ y }) => [-restitution * y[1]!],
      },
    ],
  });
}

for (const method of ["bdf", "rodas5p", "dormandPrince"] as const) {
  test(`a ball bounces when it touches the ground (${method})`, () => {
    const first = Math.sqrt(20 / gravity);
    const { trajectory, final } = simulate(ball(0.8), {
      start: 0,
      end: first * 4,
      rtol: 1e-9,
      method,
      output: { at: [first / 2, first * 1.8, first * 2.6 + 0.5] },
    });
    const height = trajectory.columns.get("ball.height")!.values;
    expect(height[0]).toBeCloseTo(10 - (gravity / 2) * (first / 2) ** 2, 6);
    expect(height[1]).toBeCloseTo(6.4, 6);
    const speed = 0.64 * gravity * first;
    expect(height[2]).toBeCloseTo(speed * 0.5 - (gravity / 2) * 0.25, 6);
    expect(final["ball.height"]).toBeGreaterThan(0);
    expect(trajectory.statistics.events).toBe(3);
  });
}

test("a ball that bounces ever quicker is reported with event and time", () => {
  const settled = Math.sqrt(20 / gravity) * (1 + (2 * 0.8) / 0.2);
  expect(() =>
    simulate(ball(0.8), { start: 0, end: 20, rtol: 1e-9, output: { every: 1 } }),
  ).toThrow(/event ball\.bounce: happens at ever shorter intervals.* t = 12\.8/);
  expect(settled).toBeCloseTo(12.85, 2);
});

/** A clock at rest with one state to write on. */
function clock(events: readonly HandmadeEvent[], roots: readonly number[]) {
  return handmadeModel({
    states: { "m.x": 0, "m.count": 0 },
    parameters: { "m.k": 0 },
    rates({ p }, f) {
      f[0] = p[0]!;
      f[1] = 0;
    },
    rootCount: roots.length,
    roots: ({ t }) => roots.map((at) => t - at),
    events,
  });
}

const x = [{ kind: "state", index: 0 }] as const;

function final(events: readonly HandmadeEvent[], roots: readonly number[], end = 10) {
  return simulate(clock(events, roots), { start: 0, end, output: { every: 1 } });
}

test("of simultaneous events the highest priority goes first, priorities taken anew", () => {
  const append = (name: string, digit: number, priority?: number): HandmadeEvent => ({
    name,
    trigger: ({ t }) => t >= 5,
    targets: x,
    values: ({ y }) => [10 * y[0]! + digit],
    valuesFromTriggerTime: false,
    ...(priority === undefined ? {} : { priority: () => priority }),
  });
  const events = [append("a", 1), append("b", 2, 1), append("c", 3, 7), append("d", 4, 1)];
  expect(final(events, [5]).final["m.x"]).toBe(3241);
});

test("values from the trigger time do not see what other events of the instant did", () => {
  const add = (name: string, fromTrigger: boolean): HandmadeEvent => ({
    name,
    trigger: ({ t }) => t >= 5,
    targets: x,
    values: ({ y }) => [y[0]! + 1],
    valuesFromTriggerTime: fromTrigger,
  });
  expect(final([add("a", true), add("b", true)], [5]).final["m.x"]).toBe(1);
  expect(final([add("a", false), add("b", false)], [5]).final["m.x"]).toBe(2);
});

test("a delayed event happens exactly its delay after the trigger", () => {
  const later: HandmadeEvent = {
    name: "later",
    trigger: ({ t }) => t > 2,
    delay: () => 1.5,
    targets: x,
    values: ({ t }) => [t],
    valuesFromTriggerTime: false,
  };
  expect(final([later], [2]).final["m.x"]).toBeCloseTo(3.5, 11);
});

test("an event that does not persist is taken back when its trigger turns false", () => {
  const event = (persistent: boolean): HandmadeEvent => ({
    name: "late",
    trigger: ({ t }) => t >= 2 && t < 3,
    delay: () => 1.5,
    targets: x,
    values: () => [1],
    persistent,
  });
  expect(final([event(true)], [2, 3]).final["m.x"]).toBe(1);
  expect(final([event(false)], [2, 3]).final["m.x"]).toBe(0);
});

test("executing one event takes back another of the same instant that does not persist", () => {
  const rival = (name: string, priority: number): HandmadeEvent => ({
    name,
    trigger: ({ t, y }) => t >= 2 && y[0] === 0,
    priority: () => priority,
    targets: x,
    values: () => [priority],
    persistent: false,
  });
  expect(final([rival("low", 1), rival("high", 2)], [2]).final["m.x"]).toBe(2);
});

test("an event triggers another at the same instant", () => {
  const first: HandmadeEvent = {
    name: "first",
    trigger: ({ t }) => t >= 2,
    targets: x,
    values: () => [1],
  };
  const second: HandmadeEvent = {
    name: "second",
    trigger: ({ y }) => y[0] === 1,
    targets: [{ kind: "parameter", index: 0 }],
    values: () => [2],
  };
  const run = final([first, second], [2]);
  expect(run.parameters["m.k"]).toBe(2);
  expect(run.final["m.x"]).toBeCloseTo(17, 9);
  expect(Array.from(run.trajectory.columns.get("m.x")!.values.slice(1, 4))).toEqual([
    0,
    1,
    expect.closeTo(3, 9),
  ]);
});

test("a trigger true at the start fires only if its initial value is false", () => {
  const event = (initialValue: boolean): HandmadeEvent => ({
    name: "begin",
    trigger: () => true,
    initialValue,
    targets: x,
    values: () => [1],
  });
  expect(final([event(true)], []).final["m.x"]).toBe(0);
  const run = final([event(false)], []);
  expect(run.final["m.x"]).toBe(1);
  expect(run.trajectory.columns.get("m.x")!.values[0]).toBe(1);
});

test("events that call each other for ever at one instant are reported", () => {
  const turn = (name: string, when: number): HandmadeEvent => ({
    name,
    trigger: ({ t, y }) => t >= 2 && y[0] === when,
    targets: x,
    values: () => [1 - when],
  });
  expect(() => final([turn("tick", 0), turn("tock", 1)], [2])).toThrow(
    /event t[io]ck: does not come to an end at t = 2 h/,
  );
});

test("a level crossed and crossed back within one step is not missed", () => {
  const model = handmadeModel({
    states: { "m.angle": 0, "m.count": 0 },
    rates(_view, f) {
      f[0] = 1;
      f[1] = 0;
    },
    rootCount: 1,
    roots: ({ y }) => [Math.sin(y[0]!) - 0.5],
    events: [
      {
        name: "high",
        trigger: ({ y }) => Math.sin(y[0]!) > 0.5,
        targets: [{ kind: "state", index: 1 }],
        values: ({ y }) => [y[1]! + 1],
      },
    ],
  });
  const run = simulate(model, { start: 0, end: 62, maxStep: 1, output: { every: 1 } });
  expect(run.final["m.count"]).toBe(10);
});
