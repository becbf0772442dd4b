import { expect, test } from "vitest";
import { simulate } from "../../src/index.ts";
import { compiled, type FlatSketch } from "./flat.ts";
import { column, errorOf } from "./support.ts";

function courses(sketch: FlatSketch, signals: readonly string[], at: readonly number[]) {
  const result = simulate(compiled(sketch), {
    start: 0,
    end: at.at(-1) ?? 0,
    output: { at },
    signals,
    rtol: 1e-9,
    keepUnset: true,
  });
  return signals.map((name) => column(result, name));
}

test("a held quantity begins with a formula and changes in events only", () => {
  const [h, x] = courses(
    {
      parameters: { p: 3 },
      held: { h: "p + q", q: "2*p" },
      states: { x: ["h", "0"] },
      events: [{ when: "time >= 1", set: { h: "h + 1" } }],
    },
    ["h", "x"],
    [0, 0.5, 1, 2],
  );
  expect(h).toEqual([9, 9, 10, 10]);
  expect(x).toEqual([9, 9, 9, 9]);
});

test("a held quantity is no number until an event sets it", () => {
  const [h, y] = courses(
    {
      held: { h: "NaN" },
      states: { x: ["0", "1"] },
      assignments: { y: "h*x" },
      events: [{ when: "x >= 1", set: { h: "5" } }],
    },
    ["h", "y"],
    [0, 2],
  );
  expect(h).toEqual([Number.NaN, 5]);
  expect(y?.[0]).toBeNaN();
  expect(y?.[1]).toBeCloseTo(10, 8);
});

test("a delay sees the held quantities of its time, and the side of a jump it lies on", () => {
  const [late] = courses(
    {
      held: { h: "1" },
      states: { x: ["0", "h"] },
      assignments: { late: "delay(h*10 + x, 2)" },
      events: [{ when: "time >= 1", set: { h: "3" } }],
    },
    ["late"],
    [0, 1, 2.9999, 3, 3.5],
  );
  expect(late?.map((value) => Math.round(value * 1e4) / 1e4)).toEqual([10, 10, 10.9999, 31, 32.5]);
});

test("starts hold before the start too, at their own time", () => {
  const [late, past] = courses(
    {
      states: { x: ["time + 1", "0"] },
      assignments: { late: "delay(x, 2)", past: "delay(time, 3)" },
    },
    ["late", "past"],
    [0, 1, 2.5],
  );
  expect(late).toEqual([-1, 0, 1]);
  expect(past).toEqual([-3, -2, -0.5]);
});

test("a start may use a delay: the other start at its earlier time", () => {
  const [y] = courses(
    { states: { x: ["10*time + 7", "1"], y: ["delay(x, 2)", "0"] } },
    ["y"],
    [0, 1],
  );
  expect(y).toEqual([-13, -13]);
});

test("a start that hangs on its own past is refused", () => {
  const error = errorOf(() => compiled({ states: { x: ["delay(x, 1)", "0"] } }));
  expect(error.message).toContain("x");
});

test("a value may be scaled at the execution, whenever it was computed", () => {
  const scaled = (valuesFromTriggerTime: boolean) =>
    courses(
      {
        states: { v: ["1", "1"], a: ["0", "0"] },
        events: [
          {
            when: "time >= 1",
            delay: "2",
            set: { a: "v" },
            scale: { a: "v" },
            valuesFromTriggerTime,
          },
        ],
      },
      ["a"],
      [4],
    )[0]?.[0];
  expect(scaled(true)).toBeCloseTo(2 * 4, 7);
  expect(scaled(false)).toBeCloseTo(4 * 4, 7);
});
