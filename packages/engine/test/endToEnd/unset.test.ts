import { expect, test } from "vitest";
import { simulate } from "../../src/index.ts";
import { compiled, type FlatSketch } from "./flat.ts";
import { column, errorOf } from "./support.ts";

const model: FlatSketch = {
  states: { x: ["NaN", "-x"], y: ["1", "-y"], z: ["1", "x"] },
  events: [{ when: "time >= 2", set: { x: "1", z: "0" } }],
};
const options = { start: 0, end: 4, output: { at: [0, 1, 2, 4] }, rtol: 1e-9 };

test("a state that is not a number stops a run", () => {
  expect(errorOf(() => simulate(compiled(model), options)).message).toContain("x");
});

for (const method of ["bdf", "rodas5p", "dormandPrince"] as const) {
  test(`on request it stays unset, with what hangs on it, until an event sets it (${method})`, () => {
    const result = simulate(compiled(model), { ...options, method, keepUnset: true });
    const e = Math.exp(-2);
    const expected = {
      x: [Number.NaN, Number.NaN, 1, e],
      y: [1, Math.exp(-1), e, Math.exp(-4)],
      z: [1, Number.NaN, 0, 1 - e],
    };
    for (const [name, values] of Object.entries(expected)) {
      column(result, name).forEach((value, k) => {
        if (Number.isNaN(values[k])) expect(value).toBeNaN();
        else expect(value).toBeCloseTo(values[k] as number, 6);
      });
    }
  });
}
