import fc from "fast-check";
import { expect, test } from "vitest";
import { call, type Expression, number, symbol } from "../../src/language/expression.ts";
import { operators } from "../../src/language/operators.ts";
import { parseFormula } from "../../src/language/parse.ts";
import { printFormula } from "../../src/language/print.ts";
import { withoutPositions } from "./trees.ts";

const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.double().map((value) => number(value)),
    fc.constantFrom("a", "b", "time", "thyroid.volume").map((name) => symbol(name)),
    fc
      .constantFrom(...operators.values())
      .chain(({ name, least, most }) =>
        fc
          .array(tie("tree"), { minLength: least, maxLength: Math.min(most, least + 2) })
          .map((args) => call(name, args)),
      ),
  ),
}));

test("what is printed reads back as the same tree", () => {
  fc.assert(
    fc.property(tree, (expression) => {
      expect(withoutPositions(parseFormula(printFormula(expression)))).toEqual(expression);
    }),
    { seed: 1, numRuns: 5000 },
  );
});

test.each([
  "a + b * c",
  "(a + b) * c",
  "a - (b - c)",
  "a - b - c",
  "a / (b * c)",
  "(a^b)^c",
  "a^b^c",
  "a^-b",
  "a^(b + 1)",
  "-(a^2)",
  "(-a)^2",
  "(-2)^a",
  "-a * b",
  "-(a * b)",
  "!(a < b) && (c || a)",
  "a == (b < c)",
  "sqrt(a) + log10(b) - log(2, c)",
  "piecewise(a, b < c, 0)",
])("%s is printed without another parenthesis", (formula) => {
  expect(printFormula(parseFormula(formula))).toBe(formula);
});
