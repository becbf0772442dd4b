import { expect, test } from "vitest";
import { simulate } from "../../src/index.ts";
import { compiled, type FlatSketch } from "./flat.ts";
import { column } from "./support.ts";

function final(sketch: FlatSketch, end: number, rtol = 1e-8) {
  return simulate(compiled(sketch), { start: 0, end, output: { every: end }, rtol });
}

for (const [name, condition] of [
  ["closed", "time >= 50 && time <= 50.001"],
  ["open", "time > from && time < from + width"],
] as const) {
  test(`a pulse much shorter than a step is not passed over (${name})`, () => {
    const model = {
      parameters: { from: 50, width: 0.001 },
      states: { dose: ["0", `piecewise(1000, ${condition}, 0)`] as const, x: ["1", "0"] as const },
    };
    expect(final(model, 100).final.dose).toBeCloseTo(1, 9);
  });
}

test("a trigger that holds for an instant of the clock only fires", () => {
  const model: FlatSketch = {
    held: { next: "0.5" },
    states: { x: ["0", "1"], doses: ["0", "0"] },
    events: [{ when: "time == next", set: { doses: "doses + 1", next: "next + 1" } }],
  };
  expect(final(model, 10).final.doses).toBe(10);
});

test("a jump costs no more than a restart", () => {
  const smooth = { states: { x: ["1", "-x"] as const } };
  const jumping = { states: { x: ["1", "piecewise(-x, time < 2, x)"] as const } };
  const steps = (model: FlatSketch) => final(model, 4).trajectory.statistics;
  expect(final(jumping, 4).final.x).toBeCloseTo(1, 6);
  expect(steps(jumping).rejected).toBeLessThan(steps(smooth).rejected + 10);
});

test("what a strict trigger delays comes just after its time, else at its time", () => {
  const at = (when: string) =>
    column(
      simulate(
        compiled({
          states: { x: ["5", "1"], y: ["0", "0"] },
          events: [{ when, delay: "10", set: { y: "1" } }],
        }),
        { start: 0, end: 20, output: { at: [10, 10.001, 12, 12.001] }, signals: ["y"] },
      ),
      "y",
    );
  expect(at("x > 5")).toEqual([0, 1, 1, 1]);
  expect(at("time >= 2")).toEqual([0, 0, 1, 1]);
  expect(at("time > 2")).toEqual([0, 0, 0, 1]);
});

test("a jump that comes back through a delay is met on its time", () => {
  // x jumps from 0 to 1 at 1; y' = x(t - 1) is a ramp from 2 on, z' = y(t - 1) a parabola from 3 on.
  const model: FlatSketch = {
    states: { x: ["0", "0"], y: ["0", "delay(x, 1)"], z: ["0", "delay(y, 1)"] },
    events: [{ when: "time >= 1", set: { x: "1" } }],
  };
  const { final: end } = final(model, 5, 1e-10);
  expect(end.y).toBeCloseTo(3, 9);
  expect(end.z).toBeCloseTo(2, 9);
});

test("rounding does not turn a trigger that begins on its edge", () => {
  // s is at the threshold and rises at first: what the interpolation is off by must not count as a fall.
  const law = "c*(k*a*b - 250*s*d)";
  const model: FlatSketch = {
    parameters: { c: 0.1, k: 750 },
    states: {
      ...{ A: ["0.001", `-${law}`], B: ["0.0012", `-${law}`] },
      ...{ S: ["0.002", law], D: ["0.001", law], fired: ["0", "0"] },
    },
    assignments: { a: "A/c", b: "B/c", s: "S/c", d: "D/c" },
    events: [{ when: "s < 1/50", set: { fired: "1" } }],
  };
  const fired = [1e-7, 1e-8, 3e-9, 1e-9, 1e-10, 1e-11].map(
    (rtol) => final(model, 0.3, rtol).final.fired,
  );
  expect(fired).toEqual([0, 0, 0, 0, 0, 0]);
});
