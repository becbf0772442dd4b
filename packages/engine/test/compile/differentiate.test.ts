import fc from "fast-check";
import { derivative, parse } from "mathjs";
import { describe, expect, it } from "vitest";
import { differentiate } from "../../src/compile/differentiate.ts";
import { evaluate } from "../../src/compile/evaluate.ts";
import { simplify } from "../../src/compile/simplify.ts";
import { parseFormula } from "../../src/language/parse.ts";
import { f, formulas } from "./systems.ts";

const at =
  (x: number, y: number) =>
  (name: string): number =>
    name === "x" ? x : y;

describe("differentiate", () => {
  it("agrees with central differences", () => {
    let compared = 0;
    fc.assert(
      fc.property(
        formulas(["x", "y"]),
        fc.double({ min: 0.1, max: 3, noNaN: true }),
        fc.double({ min: 0.1, max: 3, noNaN: true }),
        (tree, x, y) => {
          const slope = (h: number): number =>
            (evaluate(tree, at(x + h, y)) - evaluate(tree, at(x - h, y))) / (2 * h);
          const [coarse, fine] = [slope(2e-5), slope(1e-5)];
          const size = 1 + Math.abs(fine);
          const forward = (evaluate(tree, at(x + 1e-5, y)) - evaluate(tree, at(x, y))) / 1e-5;
          // Next to a kink or a jump the differences disagree among themselves.
          if (!(Math.abs(coarse - fine) < 1e-7 * size)) return true;
          if (!(Math.abs(forward - fine) < 1e-3 * size)) return true;
          compared++;
          const exact = evaluate(differentiate(simplify(tree), "x"), at(x, y));
          return Math.abs(exact - fine) < 1e-5 * size;
        },
      ),
      { numRuns: 1500, seed: 5 },
    );
    expect(compared).toBeGreaterThan(1200);
  });

  const oracle = [
    ..."sin cos tan sinh cosh tanh exp sqrt abs arctan arcsinh sec csc cot sech csch coth".split(
      " ",
    ),
  ].map((name) => `${name}(x*y + 0.3)`);
  const inverse = ["arcsin", "arccos", "arctanh"].map((name) => `${name}(x*y/5)`);
  const more = [
    ...["arccosh", "arcsec", "arccsc", "arccot"].map((name) => `${name}(2 + x*y)`),
    ...["arcsech", "arccsch"].map((name) => `${name}(x*y/5)`),
    "x^3 - 2*x^2 + x/y",
    "x^y",
    "y^x",
    "x^y / (2^y + x^y)",
    "1 / (1 + (x/2)^2.7)",
    "x*y*x + exp(-x/y)*x",
    "ln(1 + x^2) * y",
  ];
  it.each([...oracle, ...inverse, ...more])("agrees with mathjs on %s", (formula) => {
    const theirs = formula.replace(/arc(\w+)\(/g, "a$1(").replace(/\bln\(/g, "log(");
    const [x, y] = [1.2, 1.7];
    const wanted = derivative(parse(theirs), "x").evaluate({ x, y }) as number;
    const actual = evaluate(differentiate(parseFormula(formula), "x"), at(x, y));
    expect(Number.isFinite(wanted)).toBe(true);
    expect(actual).toBeCloseTo(wanted, 12);
  });

  // mathjs 15 has the sign of the derivative of acoth wrong.
  it("knows that arccoth falls", () => {
    const slope =
      (evaluate(f("arccoth", 2.00001), at(0, 0)) - evaluate(f("arccoth", 1.99999), at(0, 0))) /
      2e-5;
    expect(evaluate(differentiate(f("arccoth", "x"), "x"), at(2, 0))).toBeCloseTo(slope, 8);
    expect(slope).toBeLessThan(0);
  });

  it("has the slope of a Hill function at zero", () => {
    const slope = (n: number): number =>
      evaluate(differentiate(f("power", "x", "n"), "x"), (name) => (name === "n" ? n : 0));
    expect(slope(2)).toBe(0);
    expect(slope(1)).toBe(1);
    expect(slope(2.5)).toBe(0);
    expect(evaluate(differentiate(f("power", "x", 1.5), "x"), () => 0)).toBe(0);
  });

  it("differentiates branches, extremes and steps piece by piece", () => {
    const slope = (tree: ReturnType<typeof f>, x: number): number =>
      evaluate(differentiate(tree, "x"), () => x);
    const branches = f("piecewise", f("times", "x", "x"), f("lt", "x", 1), f("minus", "x"));
    expect([slope(branches, 0.5), slope(branches, 2)]).toEqual([1, -1]);
    expect([slope(f("max", "x", 1), 0), slope(f("max", "x", 1), 2)]).toEqual([0, 1]);
    expect([slope(f("min", "x", 1, 3), 0), slope(f("min", "x", 1, 3), 2)]).toEqual([1, 0]);
    // At a tie the two arguments share one derivative, and do not add up to two.
    expect(slope(f("max", "x", "x"), 2)).toBe(1);
    expect([slope(f("abs", "x"), -2), slope(f("abs", "x"), 0)]).toEqual([-1, 0]);
    expect(slope(f("floor", "x"), 2.5)).toBe(0);
    const delayed = differentiate(f("delay", "x", 1), "x");
    expect(evaluate(delayed, { lookup: () => 2, past: () => 7 })).toBe(0);
    expect(evaluate(delayed, () => 2)).toBe(1);
    expect(slope(f("rem", "x", 2), 5)).toBe(1);
  });
});
