import { describe, expect, test } from "vitest";
import { bitsOf, Draws, neighbour } from "./arguments.ts";
import { instantiate, names } from "./instance.ts";
import { errorInUlp } from "./reference.ts";

const functions = instantiate();

type Draw = (draws: Draws) => readonly [number, number?];
const over =
  (low: number, high: number): Draw =>
  (draws) => [draws.between(low, high)];
const octaves =
  (low: number, high: number): Draw =>
  (draws) => [draws.signed(low, high)];
const around =
  (centre: number, low: number, high: number): Draw =>
  (draws) => [centre + draws.signed(low, high)];
const rightAngles: Draw = (draws) => [
  neighbour(Math.round(draws.between(1, 1e5)) * (Math.PI / 2), Math.round(draws.between(-2, 2))),
];
const turns: readonly Draw[] = [
  over(-4, 4),
  octaves(-30, 0),
  over(-3e5, 3e5),
  octaves(17, 1023),
  rightAngles,
];
const unit: readonly Draw[] = [over(-1, 1), octaves(-30, -1), (d) => [1 - d.magnitude(-53, -1)]];

/** Function, what errors it may have in units of the last place, and where. */
const claims: readonly (readonly [string, number, readonly Draw[]])[] = [
  ["exp", 0.51, [over(-745, 709.78), over(-2, 2), octaves(-60, 0), over(-745, -700)]],
  [
    "ln",
    0.76,
    [(d) => [d.magnitude(-1074, 1023)], over(0.5, 2), around(1, -52, -2), around(1, -24, -19)],
  ],
  ["log10", 0.51, [(d) => [d.magnitude(-1074, 1023)], over(0.5, 2), around(1, -52, -2)]],
  [
    "power",
    0.52,
    [
      (d) => [d.between(0, 10), d.between(-10, 10)],
      (d) => [d.magnitude(-60, 60), d.between(-16, 16)],
      (d) => [1 + d.signed(-40, -2), d.signed(0, 9)],
      (d) => [1 + d.signed(-40, -30), d.signed(28, 38)],
      (d) => [d.magnitude(-1074, 1023), d.between(-1, 1)],
      (d) => [d.between(1, 2), d.between(-1074, -1022)],
      (d) => [d.between(1.0036, 1.0039), d.between(150_000, 180_000)],
      (d) => [d.between(1.0036, 1.0039), -d.between(150_000, 180_000)],
    ],
  ],
  ["sin", 0.85, turns],
  ["cos", 0.85, turns],
  ["tan", 1.1, turns],
  ["sinh", 1.7, [over(-3, 3), over(-709, 709), over(709, 710.4), octaves(-30, 0)]],
  ["cosh", 1.7, [over(-3, 3), over(-709, 709), over(709, 710.4), octaves(-30, 0)]],
  ["tanh", 1.5, [over(-3, 3), over(-30, 30), octaves(-30, 0)]],
  ["arcsin", 0.7, unit],
  ["arccos", 0.7, unit],
  ["arctan", 0.7, [over(-4, 4), octaves(-60, 70), over(0.4, 0.5)]],
  ["arcsinh", 0.7, [over(-4, 4), octaves(-60, 1023), over(0.4, 0.6)]],
  ["arccosh", 1.1, [over(1, 9), (d) => [d.magnitude(0, 1023)], (d) => [1 + d.magnitude(-52, -1)]]],
  ["arctanh", 0.7, unit],
  ["cbrt", 0.7, [octaves(-1074, 1023), over(1, 8)]],
];

describe("errors in units of the last place stay below", () => {
  for (const [name, limit, draws] of claims) {
    test(`${limit} for ${name}`, () => {
      const source = new Draws(name.length);
      for (const draw of draws) {
        for (let i = 0; i < 150; i++) {
          const [x, y = 0] = draw(source);
          const result = functions[name]!(x, y);
          if (!Number.isFinite(result)) continue;
          const error = Math.abs(errorInUlp(name, result, x, y));
          expect(error, `${name}(${x}, ${y}) = ${result}`).toBeLessThan(limit);
        }
      }
    });
  }
});

test("the angle nearest to a multiple of a right angle among all doubles", () => {
  const x = 6381956970095103 * 2 ** 797;
  expect(Math.abs(errorInUlp("cos", functions.cos!(x), x))).toBeLessThan(0.51);
  expect(functions.cos!(x)).toBe(-4.687165924254628e-19);
});

test("thousands of multiples of a right angle", () => {
  for (let n = 1; n < 10_000; n++) {
    const x = n * (Math.PI / 2);
    const name = n % 2 === 0 ? "sin" : "cos";
    expect(Math.abs(errorInUlp(name, functions[name]!(x), x)), `${name}(${x})`).toBeLessThan(0.51);
  }
});

describe("neighbours at borders of a table keep their order", () => {
  const rising = (name: string, border: number): void => {
    let last = Number.NEGATIVE_INFINITY;
    for (let step = -8; step <= 8; step++) {
      const result = functions[name]!(neighbour(border, step));
      expect(result, `${name} at ${border}`).toBeGreaterThanOrEqual(last);
      last = result;
    }
  };

  test("of the exponential", () => {
    for (let n = 1; n < 300; n++) rising("exp", ((n - 0.5) * Math.LN2) / 128);
    for (const x of [700, 709.5]) rising("exp", x);
  });

  test("of the logarithms", () => {
    for (let i = 0; i < 200; i++) {
      const border = neighbour(0.689453125, i * 2 ** 45 + 2 ** 44);
      rising("ln", border);
      rising("log10", border);
    }
    for (let i = -40; i < 40; i++) rising("ln", 1 + i * 2 ** -21);
  });

  test("of the others", () => {
    const borders: Readonly<Record<string, readonly number[]>> = {
      sin: [Math.PI / 4, 2 ** -27],
      arctan: [7 / 16, 11 / 16, 19 / 16, 39 / 16, 2 ** -27],
      arcsin: [0.5],
      sinh: [1, 709],
      tanh: [0.55, 20],
      arcsinh: [0.5, 2 ** 28],
      arccosh: [2 ** 28],
      arctanh: [0.5],
    };
    for (const [name, at] of Object.entries(borders)) for (const x of at) rising(name, x);
  });
});

test("a second instance gives the same bits", () => {
  const second = instantiate();
  const source = new Draws(5);
  for (const name of names) {
    for (let i = 0; i < 50; i++) {
      const [x, y] = [source.pattern(), source.between(-5, 5)];
      expect(bitsOf(second[name]!(x, y))).toBe(bitsOf(functions[name]!(x, y)));
    }
  }
});
