import { expect, test } from "vitest";
import { column, errorOf, parameter, run, type Sketch } from "./support.ts";

const hour = parameter(1, "h");
const pace = parameter(1, "/h");

/** A clock `x` that counts hours, a place `y` to write on, a parameter `p`. */
function clock(events: Sketch["events"], more: Sketch = {}): Sketch {
  return {
    ...more,
    parameters: { hour, pace, p: parameter(0), ...more.parameters },
    states: {
      x: { unit: "1", start: 0, rate: "pace" },
      y: { unit: "1", start: 0, rate: "0" },
      ...more.states,
    },
    events: events ?? {},
  };
}

for (const method of ["bdf", "rodas5p", "dormandPrince"] as const) {
  test(`an event happens where its trigger turns true, to 1e-9 h (${method})`, () => {
    const { final } = run(clock({ e: { when: "x >= 3.3", set: { y: "time/hour" } } }), { method });
    expect(final["m.y"]).toBeCloseTo(3.3, 9);
  });
}

test("simultaneous events go by priority, largest first; without one, last", () => {
  const { final } = run(
    clock({
      none: { when: "x >= 2", set: { y: "10*y + 4" }, valuesFromTriggerTime: false },
      low: { when: "x >= 2", priority: "1", set: { y: "10*y + 3" }, valuesFromTriggerTime: false },
      high: {
        when: "x >= 2",
        priority: "p + 5",
        set: { y: "10*y + 1" },
        valuesFromTriggerTime: false,
      },
      mid: { when: "x >= 2", priority: "2", set: { y: "10*y + 2" }, valuesFromTriggerTime: false },
    }),
  );
  expect(final["m.y"]).toBe(1234);
});

test("two states swap their values in one event", () => {
  const { final } = run(
    clock(
      { e: { when: "x >= 2", set: { y: "z", z: "y" } } },
      { states: { y: { unit: "1", start: 1, rate: "0" }, z: { unit: "1", start: 2, rate: "0" } } },
    ),
  );
  expect([final["m.y"], final["m.z"]]).toEqual([2, 1]);
});

test("a delayed event uses the values of its trigger time, or of its execution", () => {
  const at = (valuesFromTriggerTime: boolean): number =>
    run(clock({ e: { when: "x >= 2", delay: "3*hour", set: { y: "x" }, valuesFromTriggerTime } }))
      .final["m.y"]!;
  expect(at(true)).toBeCloseTo(2, 9);
  expect(at(false)).toBeCloseTo(5, 6);
});

test("a waiting event is taken back when its trigger falls, unless it persists", () => {
  const at = (persistent: boolean): number =>
    run(clock({ e: { when: "x >= 2 && x < 4", delay: "3*hour", set: { y: "1" }, persistent } }))
      .final["m.y"]!;
  expect(at(true)).toBe(1);
  expect(at(false)).toBe(0);
});

test("a trigger that holds at the start fires only with initialValue false", () => {
  const at = (initialValue: boolean): number[] =>
    column(run(clock({ e: { when: "x >= 0", set: { y: "1" }, initialValue } })), "m.y");
  expect(at(true)[10]).toBe(0);
  expect(at(false)[0]).toBe(1);
});

test("an event sets a parameter, which triggers the next one at the same instant", () => {
  const { final, parameters, trajectory } = run(
    clock({
      second: { when: "p > 0.5", set: { y: "y + 1" } },
      first: { when: "x >= 2", set: { p: "p + 1" } },
    }),
  );
  expect(parameters["m.p"]).toBe(1);
  expect(final["m.y"]).toBe(1);
  expect(trajectory.statistics.events).toBe(2);
});

test("an action that changes a parameter triggers an event at once", () => {
  const result = run(clock({ e: { when: "p > 0.5", set: { y: "time/hour" } } }), {
    actions: [{ at: 4, set: { "m.p": 1 } }],
  });
  expect(result.final["m.y"]).toBe(4);
});

test("an event fires again whenever its trigger rises again", () => {
  const { final } = run(clock({ e: { when: "x >= 1", set: { x: "0", y: "y + 1" } } }), {
    end: 10.5,
  });
  expect(final["m.y"]).toBe(10);
});

test("a trigger that turns with the clock is seen in a system at rest", () => {
  const at = (when: string): number =>
    run(
      {
        parameters: { day: parameter(24, "h"), wake: parameter(8, "h") },
        variables: { turn: { unit: "1", is: "2*pi*time/day" } },
        states: { y: { unit: "1", start: 0, rate: "0" } },
        events: { e: { when, set: { y: "y + 1" } } },
      },
      { end: 240, output: { every: 24 } },
    ).final["m.y"]!;
  expect(at("rem(time, day) >= wake")).toBe(10);
  expect(at("sin(turn) > 0.9")).toBe(10);
  expect(at("time - day*floor(time/day) > wake && time - day*floor(time/day) < 1.25*wake")).toBe(
    10,
  );
});

test("a short visit above a threshold within one long step is seen", () => {
  // A parabola through dense output: above 24.9 for 0.63 h around 5 h.
  const { final } = run(
    clock(
      { e: { when: "high > 24.9", set: { y: "time/hour" } } },
      { states: { high: { unit: "1", start: 0, rate: "pace*(10 - 2*x)" } } },
    ),
    { output: { at: [10] } },
  );
  expect(final["m.y"]).toBeCloseTo(5 - Math.sqrt(0.1), 5);
});

test("no number is loud: a delay, a priority, a new value", () => {
  const bad = { parameters: { bad: parameter(-1) } };
  const failing = (event: object): string =>
    errorOf(() => run(clock({ e: { when: "x >= 2", set: { y: "1" }, ...event } }, bad))).message;
  expect(failing({ delay: "hour*sqrt(bad)" })).toMatch(
    /^event m\.e: the delay is not a number at t = 2(\.0+\d*)? h$/,
  );
  expect(failing({ priority: "sqrt(bad)" })).toMatch(/^event m\.e: the priority is not a number/);
  expect(failing({ set: { p: "sqrt(bad)" } })).toMatch(
    /^event m\.e: the new value of m\.p is not a number at t = 2/,
  );
});

test("Zeno: events without end are named with module and time", () => {
  const ball: Sketch = {
    id: "ball",
    parameters: { g: parameter(9.81, "m/s2"), e: parameter(0.5) },
    states: {
      height: { unit: "m", start: 1, rate: "speed", scale: 1 },
      speed: { unit: "m/s", start: 0, rate: "-g", scale: 1 },
    },
    events: { bounce: { when: "height <= 0", set: { speed: "-e*speed" } } },
  };
  const error = errorOf(() => run(ball, { end: 1, output: { at: [1] }, rtol: 1e-9 }));
  expect(error.message).toMatch(
    /^event ball\.bounce: happens at ever shorter intervals .* t = [\d.e-]+ h$/,
  );
  const chain = clock({
    a: { when: "p > 0.5", set: { p: "0" } },
    b: { when: "p < 0.5 && x >= 2", set: { p: "1" } },
  });
  expect(errorOf(() => run(chain)).message).toMatch(
    /^event m\.[ab]: does not come to an end at t = 2/,
  );
});
