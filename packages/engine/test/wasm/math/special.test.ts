import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { Draws, neighbour, special } from "./arguments.ts";
import { instantiate } from "./instance.ts";

const functions = instantiate();

/** Functions as ECMAScript has them, for those of their values that it fixes. */
const standard: Readonly<Record<string, (x: number) => number>> = {
  exp: Math.exp,
  ln: Math.log,
  log10: Math.log10,
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  sinh: Math.sinh,
  cosh: Math.cosh,
  tanh: Math.tanh,
  arcsin: Math.asin,
  arccos: Math.acos,
  arctan: Math.atan,
  arcsinh: Math.asinh,
  arccosh: Math.acosh,
  arctanh: Math.atanh,
  cbrt: Math.cbrt,
};

/** Values that no rounding touches. */
const isFixed = (value: number): boolean => !Number.isFinite(value) || value === 0;

describe("where ECMAScript fixes a value", () => {
  for (const [name, expected] of Object.entries(standard)) {
    test(`${name} has it`, () => {
      for (const x of special) {
        const [value, own] = [expected(x), functions[name]!(x)];
        if (isFixed(value) || isFixed(own)) expect(own, `${name}(${x})`).toBe(value);
        else expect(own / value).toBeCloseTo(1, 12);
      }
    });
  }

  test("power has it", () => {
    for (const x of special) {
      for (const y of special) {
        const [value, own] = [x ** y, functions.power!(x, y)];
        if (isFixed(value) || isFixed(own)) expect(own, `${x} ** ${y}`).toBe(value);
        else if (Math.abs(value) > 1e-300) expect(own / value).toBeCloseTo(1, 10);
      }
    }
  });

  test("the remainder has it", () => {
    for (const x of special) {
      for (const y of special) expect(functions.rem!(x, y), `${x} % ${y}`).toBe(x % y);
    }
  });

  property.prop([fc.double(), fc.double()], { numRuns: 3000 })("the remainder is exact", (x, y) => {
    expect(functions.rem!(x, y)).toBe(x % y);
  });

  test("the remainder is exact where quotients are small or next to whole numbers", () => {
    const draws = new Draws(3);
    for (let i = 0; i < 3000; i++) {
      const y = draws.signed(-4, 8);
      const whole = Math.round(draws.magnitude(0, 30));
      for (const x of [draws.between(-1e4, 1e4), whole * y, neighbour(whole * y, -1)]) {
        expect(functions.rem!(x, y), `${x} % ${y}`).toBe(x % y);
      }
    }
  });
});

describe("where the result is a double", () => {
  test("powers are exact", () => {
    for (let base = -12; base <= 12; base++) {
      let [value, size] = [1n, 0];
      for (; value ** 2n < 2n ** 106n && size < 40; size++, value *= BigInt(base)) {
        expect(functions.power!(base, size)).toBe(Number(value));
      }
    }
    for (let n = -1074; n <= 1023; n++) expect(functions.power!(2, n)).toBe(2 ** n);
    for (let n = 1; n < 1000; n++) expect(functions.power!(n * n, 0.5)).toBe(n);
    expect(functions.power!(81, 0.75)).toBe(27);
  });

  test("any number to the first power is itself", () => {
    const draws = new Draws(4);
    for (let i = 0; i < 1000; i++) {
      const x = draws.signed(-1074, 1023);
      expect(functions.power!(x, 1)).toBe(x);
    }
  });

  test("logarithms of powers are whole", () => {
    for (let n = -307; n <= 308; n++) expect(functions.log10!(Number(`1e${n}`))).toBe(n);
    expect(functions.ln!(1)).toBe(0);
  });

  test("cube roots of cubes are whole", () => {
    for (let n = -2000; n <= 2000; n++) expect(functions.cbrt!(n ** 3)).toBe(n);
    for (let n = -1074; n <= 1023; n += 3) expect(functions.cbrt!(2 ** n)).toBe(2 ** (n / 3));
  });
});
