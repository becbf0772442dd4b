import { describe, expect, test } from "vitest";
import { parseFormula } from "../../src/language/parse.ts";
import { printFormula } from "../../src/language/print.ts";
import { measure, measureIn, type UnitContext } from "../../src/language/unitCheck.ts";
import { parseUnit, unitText } from "../../src/language/units.ts";

const symbols: Record<string, string> = {
  c: "ng/L",
  C: "ug/L",
  K: "ng/mL",
  v: "mL",
  V: "L",
  t: "min",
  T: "h",
  n: "1",
  p: "%",
  h: "cm",
};
const context: UnitContext = {
  unitOf: (name) => parseUnit(symbols[name]!),
  timeUnit: parseUnit("min"),
};

function unitOf(formula: string): string {
  const { unit } = measure(parseFormula(formula), context);
  return unit === undefined ? "any" : unitText(unit);
}

function written(formula: string, unit: string): string {
  return printFormula(measureIn(parseUnit(unit), parseFormula(formula), context));
}

describe("the unit of a formula follows from its parts", () => {
  test.each([
    ["c * V / t", "ng/min"],
    ["c / K", "mL/L"],
    ["h^2", "cm2"],
    ["sqrt(h^2)", "cm"],
    ["h^(2/3) * h^(1/3)", "cm"],
    ["-c", "ng/L"],
    ["max(c, 0)", "ng/L"],
    ["piecewise(0, t < T, c)", "ng/L"],
    ["c > C && true", "1"],
    ["rateOf(c)", "ng/L/min"],
    ["delay(c, T)", "ng/L"],
    ["time / T", "min/h"],
    ["0", "any"],
    ["abs(0)", "any"],
    ["5", "1"],
    ["exp(-t/T)", "1"],
    ["(c/K)^n / (1 + (c/K)^n)", "1"],
  ])("%s: %s", (formula, unit) => {
    expect(unitOf(formula)).toBe(unit);
  });
});

describe("conversions are written into the formula", () => {
  test.each([
    ["c + C", "ng/L", "c + 1000 * C"],
    ["C + c", "ug/L", "C + 0.001 * c"],
    ["C + c", "ng/L", "1000 * (C + 0.001 * c)"],
    ["c > C", "1", "c > 1000 * C"],
    ["max(c, C, 0)", "ng/L", "max(c, 1000 * C, 0)"],
    ["piecewise(c, t > T, C)", "ng/L", "piecewise(c, t > 60 * T, 1000 * C)"],
    ["c * v", "ng", "0.001 * (c * v)"],
    ["(c / K)^n", "1", "(0.001 * (c / K))^n"],
    ["ln(p)", "1", "ln(0.01 * p)"],
    ["c * p", "ng/L", "0.01 * (c * p)"],
    ["1 - p", "1", "1 - 0.01 * p"],
    ["exp(-t/T)", "1", `exp(${1 / 60} * (-t / T))`],
    ["delay(c, T)", "ng/L", "delay(c, 60 * T)"],
    ["ln(2) / T * c", "ng/L/min", `${1 / 60} * (ln(2) / T * c)`],
    ["c", "ng/L", "c"],
    ["0", "ng/L", "0"],
    ["2", "%", "200"],
    ["quotient(T, t)", "1", `quotient(T, ${1 / 60} * t)`],
  ])("%s in %s", (formula, unit, expected) => {
    expect(written(formula, unit)).toBe(expected);
  });
});

describe("what does not fit is refused with both units", () => {
  test.each([
    ["c + t", "ng/L", '"c + t" joins "c" in ng/L with "t" in min, which do not convert'],
    ["c + 1", "ng/L", '"c + 1" joins "c" in ng/L with "1" in 1, which do not convert'],
    ["c < t", "1", '"c < t" joins "c" in ng/L with "t" in min, which do not convert'],
    ["exp(c)", "1", '"exp(c)" needs a pure number, but "c" is in ng/L'],
    ["c^n", "1", '"c^n" needs a pure number, but "c" is in ng/L'],
    ["n^c", "1", '"n^c" needs a pure number, but "c" is in ng/L'],
    ["piecewise(c, t, 0)", "ng/L", 'needs a pure number, but "t" is in min'],
    ["delay(c, V)", "ng/L", '"V" is in L, which does not convert to min'],
    ["c * V", "ng/L", '"c * V" is in ng, which does not convert to ng/L'],
    ["c && n", "1", '"c && n" needs a pure number, but "c" is in ng/L'],
    ["c", "pmol/L", "does not convert to pmol/L unless a substance gives the molar mass"],
  ])("%s as %s", (formula, unit, message) => {
    expect(() => written(formula, unit)).toThrow(message);
  });
});
