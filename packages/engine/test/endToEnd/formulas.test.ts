import { describe, expect, test } from "vitest";
import { evaluate, parseFormula } from "../../src/index.ts";
import { build, column, parameter, run } from "./support.ts";

/** Every operator and function once: formula, value by hand at x = 2, y = 3, time = 1. */
const values: readonly (readonly [string, number])[] = [
  ["x + y + 1", 6],
  ["x - y", -1],
  ["-x", -2],
  ["-(x^2)", -4],
  ["x * y", 6],
  ["x / y", 2 / 3],
  ["7 % x", 1],
  ["-7 % y", -1],
  ["rem(7, y)", 1],
  ["quotient(-7, x)", -3],
  ["x^y", 8],
  ["2^y^x", 512],
  ["pow(x, 0.5)", Math.SQRT2],
  ["power(x, -1)", 0.5],
  ["sqr(y)", 9],
  ["sqrt(x)", Math.SQRT2],
  ["root(3, 27*x/2)", 3],
  ["root(y, 8)", 2],
  ["abs(-y)", 3],
  ["exp(x)", Math.E ** 2],
  ["ln(x)", Math.LN2],
  ["log10(1000*x/2)", 3],
  ["log(100*x/2)", 2],
  ["log(x, 8)", 3],
  ["floor(-x/4)", -1],
  ["ceil(x/4)", 1],
  ["ceiling(-x/4)", 0],
  ["factorial(y)", 6],
  ["min(x, y, 1)", 1],
  ["max(x, y, 1)", 3],
  ["x == 2", 1],
  ["x != 2", 0],
  ["x < y", 1],
  ["x <= 2", 1],
  ["x > y", 0],
  ["y >= 3", 1],
  ["lt(1, x, y)", 1],
  ["gt(y, x, x)", 0],
  ["x > 1 && y > 1", 1],
  ["x > 5 || y > 1", 1],
  ["!(x > 1)", 0],
  ["xor(x > 1, y > 1)", 0],
  ["xor(x > 1, y > 1, true)", 1],
  ["implies(x > 1, y > 5)", 0],
  ["and()", 1],
  ["or()", 0],
  ["plus()", 0],
  ["times()", 1],
  ["piecewise(1, x > y, 2, x == 2, 3)", 2],
  ["piecewise(1, x > y, 5)", 5],
  ["sin(x)", Math.sin(2)],
  ["cos(x)", Math.cos(2)],
  ["tan(x)", Math.tan(2)],
  ["sec(x)", 1 / Math.cos(2)],
  ["csc(x)", 1 / Math.sin(2)],
  ["cot(x)", 1 / Math.tan(2)],
  ["sinh(x)", (Math.E ** 2 - Math.E ** -2) / 2],
  ["cosh(x)", (Math.E ** 2 + Math.E ** -2) / 2],
  ["tanh(x)", Math.tanh(2)],
  ["sech(x)", 1 / Math.cosh(2)],
  ["csch(x)", 1 / Math.sinh(2)],
  ["coth(x)", 1 / Math.tanh(2)],
  ["arcsin(x/4)", Math.PI / 6],
  ["acos(x/4)", Math.PI / 3],
  ["atan(x/2)", Math.PI / 4],
  ["asec(x)", Math.PI / 3],
  ["acsc(x)", Math.PI / 6],
  ["acot(x/2)", Math.PI / 4],
  ["asinh(x)", Math.log(2 + Math.sqrt(5))],
  ["acosh(x)", Math.log(2 + Math.sqrt(3))],
  ["atanh(x/4)", Math.log(3) / 2],
  ["asech(x/4)", Math.log(2 + Math.sqrt(3))],
  ["acsch(x)", Math.log((1 + Math.sqrt(5)) / 2)],
  ["acoth(x)", Math.log(3) / 2],
  ["pi", Math.PI],
  ["exponentiale", Math.E],
  ["avogadro", 6.02214179e23],
  ["2e-3*x", 4e-3],
  [".5", 0.5],
  ["time/hour", 1],
  ["rateOf(s)*hour", 4],
  ["delay(s, hour)", 0],
  ["double(x + 1)", 6],
];

test("every operator and function has its value by hand, compiled and interpreted", () => {
  const variables = Object.fromEntries(
    values.map(([is], i) => [`v${i}`, { unit: "1", is }] as const),
  );
  const model = {
    parameters: {
      x: parameter(2),
      y: parameter(3),
      hour: parameter(1, "h"),
      pace: parameter(4, "/h"),
    },
    states: { s: { unit: "1", start: 0, rate: "pace" } },
    functions: { double: { args: ["a"], is: "2*a" } },
    variables,
  };
  const result = run(model, {
    end: 1,
    output: { at: [1] },
    signals: values.map((_, i) => `m.v${i}`),
  });
  const functions = new Map([["double", 1]]);
  const lookup = (name: string): number =>
    ({ x: 2, y: 3, time: 1, hour: 1 })[name as "x"] ?? Number.NaN;
  values.forEach(([formula, expected], i) => {
    expect(column(result, `m.v${i}`)[0], formula).toBeCloseTo(expected, 10);
    const tree = parseFormula(formula, { functions });
    if (/double|rateOf|delay/.test(formula)) return;
    expect(evaluate(tree, lookup) / expected || 0, formula).toBeCloseTo(expected === 0 ? 0 : 1, 12);
  });
});

describe("formulas in motion", () => {
  const pace = parameter(1, "/h");

  test("delay() follows the exact solution of x' = -x(t - 1)", () => {
    const result = run(
      {
        parameters: { pace, lag: parameter(1, "h") },
        states: { x: { unit: "1", start: 1, rate: "-pace*delay(x, lag)" } },
      },
      { rtol: 1e-9, end: 3, output: { at: [0.5, 1, 1.5, 2, 2.5, 3] } },
    );
    // The method of steps: a polynomial on each lag.
    const exact = (t: number): number =>
      [0, 1, 2, 3].reduce(
        (sum, k) => (t < k - 1 ? sum : sum + ((-1) ** k * (t - k + 1) ** k) / [1, 1, 2, 6][k]!),
        t > 2 ? 0 : 0,
      );
    const found = column(result, "m.x");
    [0.5, 1, 1.5, 2].forEach((t, i) => {
      expect(found[i]).toBeCloseTo(exact(t), 6);
    });
    expect(found[5]).toBeCloseTo(exact(3), 6);
  });

  test("a delay that only an output shows is the past, not the start", () => {
    const result = run(
      {
        parameters: { pace, lag: parameter(2, "h") },
        states: { x: { unit: "1", start: 0, rate: "pace" } },
        variables: { shown: { unit: "1", is: "delay(x, lag)" } },
      },
      { signals: ["m.shown"] },
    );
    column(result, "m.shown").forEach((value, t) => {
      expect(value).toBeCloseTo(Math.max(0, t - 2), 6);
    });
  });

  test("a delay that only a trigger sees is the past", () => {
    const result = run({
      parameters: { pace, lag: parameter(2, "h"), hour: parameter(1, "h") },
      states: {
        x: { unit: "1", start: 0, rate: "pace" },
        seen: { unit: "1", start: 0, rate: "0" },
      },
      events: { e: { when: "delay(x, lag) >= 3.5", set: { seen: "time/hour" } } },
    });
    expect(result.final["m.seen"]).toBeCloseTo(5.5, 6);
  });

  test("a lag of zero at the start may grow later", () => {
    const result = run(
      {
        parameters: { pace, lag: parameter(0, "h") },
        states: {
          x: { unit: "1", start: 0, rate: "pace" },
          y: { unit: "1", start: 0, rate: "pace*delay(x, lag)" },
        },
      },
      { actions: [{ at: 4, set: { "m.lag": 2 } }] },
    );
    // y = t^2/2 up to 4 h, then its rate is t - 2.
    expect(result.final["m.y"]).toBeCloseTo(8 + (8 ** 2 - 2 ** 2) / 2, 3);
  });

  test("rateOf, piecewise and the clock drive a rate", () => {
    const result = run({
      parameters: { pace, hour: parameter(1, "h") },
      states: {
        x: { unit: "1", start: 0, rate: "pace*piecewise(1, time < 4*hour, 3)" },
        y: { unit: "1", start: 0, rate: "2*rateOf(x)" },
        z: { unit: "1", start: 0, rate: "pace*cos(time/hour)" },
      },
    });
    expect(result.final["m.x"]).toBeCloseTo(22, 4);
    expect(result.final["m.y"]).toBeCloseTo(44, 4);
    expect(result.final["m.z"]).toBeCloseTo(Math.sin(10), 4);
  });

  test("a daily pulse into a pool at rest is not stepped over", () => {
    const result = run(
      {
        parameters: {
          pace,
          day: parameter(24, "h"),
          long: parameter(6, "h"),
          fade: parameter(2, "/h"),
        },
        states: {
          x: { unit: "1", start: 0, rate: "pace*piecewise(1, rem(time, day) > day - long, 0)" },
          y: { unit: "1", start: 1, rate: "-fade*y" },
        },
      },
      { end: 240, output: { every: 24 } },
    );
    expect(result.final["m.x"]).toBeCloseTo(60, 1);
  });

  test("a model without states shows its variables, and its events happen", () => {
    for (const method of ["bdf", "rodas5p", "dormandPrince"] as const) {
      const result = run(
        {
          parameters: { count: parameter(0), when: parameter(3, "h") },
          variables: { twice: { unit: "h", is: "2*time" } },
          events: { e: { when: "time >= when", set: { count: "count + 1" } } },
        },
        { signals: ["m.twice", "m.count"], method },
      );
      expect(column(result, "m.twice")).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20]);
      expect(column(result, "m.count")).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1]);
    }
  });

  test("start values follow parameters, other starts and assignments", () => {
    const model = build({
      parameters: { a: parameter(2) },
      states: {
        x: { unit: "1", start: "a*3", rate: "0" },
        y: { unit: "1", start: "v + 1", rate: "0" },
      },
      variables: { v: { unit: "1", is: "2*x" } },
    });
    const start = new Float64Array(2);
    model.instantiate().start(0, start, new Float64Array(0));
    expect([...start]).toEqual([6, 13]);
  });
});
