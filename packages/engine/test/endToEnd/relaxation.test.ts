import { expect, test } from "vitest";
import { simulate } from "../../src/index.ts";
import { compiled, type FlatSketch } from "./flat.ts";
import { column, errorOf } from "./support.ts";

// a <-> b in quick equilibrium, b = 2 a, while both are fed by the slow input 1.
const pair: FlatSketch = {
  states: { a: ["6", "1/3"], b: ["0", "2/3"] },
  relaxation: { a: "b - 2*a", b: "2*a - b" },
  events: [{ when: "time >= 2", set: { a: "a + 3" } }],
};

test("states begin at their quick equilibrium and come back to it after a jump, sums kept", () => {
  const result = simulate(compiled(pair), { start: 0, end: 4, output: { at: [0, 1, 2, 4] } });
  const expected = [2, 2 + 1 / 3, (6 + 2 + 3) / 3, (6 + 4 + 3) / 3];
  column(result, "a").forEach((a, k) => {
    expect(a).toBeCloseTo(expected[k] as number, 6);
    expect(column(result, "b")[k]).toBeCloseTo(2 * a, 9);
  });
});

test("a reaction that only goes forward runs until nothing is left", () => {
  const result = simulate(
    compiled({ states: { a: ["5", "0"], b: ["5", "0"] }, relaxation: { a: "-a*b", b: "a*b" } }),
    { start: 0, end: 1, output: { at: [0] } },
  );
  expect(column(result, "a")[0]).toBeCloseTo(0, 9);
  expect(column(result, "b")[0]).toBeCloseTo(10, 9);
});

test("rates tiny beside the states still come to rest", () => {
  const result = simulate(
    compiled({
      states: { a: ["1e-50", "0"], b: ["6", "0"] },
      relaxation: { a: "1e-15*b", b: "-1e-15*b" },
    }),
    { start: 0, end: 1, output: { at: [0] } },
  );
  expect(column(result, "a")[0]).toBeCloseTo(6, 9);
});

test("what has no equilibrium is refused by name", () => {
  const error = errorOf(() =>
    simulate(compiled({ states: { a: ["1", "0"] }, relaxation: { a: "1" } }), {
      start: 0,
      end: 1,
      output: { every: 1 },
    }),
  );
  expect(error.name).toBe("IntegrationError");
  expect(error.message).toBe("no equilibrium of a is found at t = 0 h");
});

test("a start from which no way leads is left by a little", () => {
  // Newton's flow for x^2 + 1/x^2 = 8, whose slope is 0 at the start.
  const model: FlatSketch = {
    states: { x: ["1", "0"] },
    relaxation: { x: "-(x^2 + 1/x^2 - 8)/(2*x - 2/x^3)" },
  };
  const result = simulate(compiled(model), { start: 0, end: 1, output: { at: [0] } });
  const x = column(result, "x")[0] as number;
  expect(x * x + 1 / (x * x)).toBeCloseTo(8, 9);
});
