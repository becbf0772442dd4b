import { describe, expect, test } from "vitest";
import { call, type Expression, number, symbol } from "../../src/language/expression.ts";
import { parseFormula } from "../../src/language/parse.ts";
import { withoutPositions } from "./trees.ts";

function tree(formula: string): Expression {
  return withoutPositions(parseFormula(formula));
}

const [a, b, c] = ["a", "b", "c"].map((name) => symbol(name)) as [
  Expression,
  Expression,
  Expression,
];

describe("a formula becomes the tree that its precedences say", () => {
  test.each<[string, Expression]>([
    ["a + b * c", call("plus", [a, call("times", [b, c])])],
    ["(a + b) * c", call("times", [call("plus", [a, b]), c])],
    ["a - b - c", call("minus", [call("minus", [a, b]), c])],
    ["a / b / c", call("divide", [call("divide", [a, b]), c])],
    ["a / b * c", call("times", [call("divide", [a, b]), c])],
    ["a ^ b ^ c", call("power", [a, call("power", [b, c])])],
    ["a ^ -b", call("power", [a, call("minus", [b])])],
    ["-a * b", call("times", [call("minus", [a]), b])],
    ["a - -b", call("minus", [a, call("minus", [b])])],
    ["a % b + c", call("plus", [call("rem", [a, b]), c])],
    ["a + b < c", call("lt", [call("plus", [a, b]), c])],
    ["a < b && b >= c", call("and", [call("lt", [a, b]), call("geq", [b, c])])],
    ["!a || b", call("or", [call("not", [a]), b])],
    ["!a == b", call("eq", [call("not", [a]), b])],
  ])("%s", (formula, expected) => {
    expect(tree(formula)).toEqual(expected);
  });

  test("chains of one operator are one call, parentheses keep them apart", () => {
    expect(tree("a + b + c")).toEqual(call("plus", [a, b, c]));
    expect(tree("(a + b) + c")).toEqual(call("plus", [call("plus", [a, b]), c]));
    expect(tree("a + b - c + a")).toEqual(
      call("plus", [call("minus", [call("plus", [a, b]), c]), a]),
    );
    expect(tree("a && b && c")).toEqual(call("and", [a, b, c]));
  });

  test("literals, constants and signs", () => {
    expect(tree("1.5e-3")).toEqual(number(1.5e-3));
    expect(tree(".5")).toEqual(number(0.5));
    expect(tree("2.")).toEqual(number(2));
    expect(tree("-2")).toEqual(number(-2));
    expect(tree("-(2)")).toEqual(call("minus", [number(2)]));
    expect(tree("-inf")).toEqual(number(-Infinity));
    expect(tree("pi")).toEqual(number(Math.PI));
    expect(tree("avogadro")).toEqual(number(6.02214179e23));
    expect(tree("true")).toEqual(number(1));
    expect(tree("nan")).toEqual(number(Number.NaN));
    expect(tree("time")).toEqual(symbol("time"));
    expect(tree("thyroid.volume")).toEqual(symbol("thyroid.volume"));
  });

  test("functions carry their MathML names", () => {
    expect(tree("log(a)")).toEqual(call("log", [number(10), a]));
    expect(tree("log(2, a)")).toEqual(call("log", [number(2), a]));
    expect(tree("sqrt(a)")).toEqual(call("root", [number(2), a]));
    expect(tree("pow(a, 2)")).toEqual(call("power", [a, number(2)]));
    expect(tree("asin(a)")).toEqual(call("arcsin", [a]));
    expect(tree("ceil(a)")).toEqual(call("ceiling", [a]));
    expect(tree("piecewise(a, a > b, c)")).toEqual(call("piecewise", [a, call("gt", [a, b]), c]));
    expect(tree("delay(a, 2)")).toEqual(call("delay", [a, number(2)]));
    expect(tree("plus()")).toEqual(call("plus", []));
  });

  test("nodes know where they stand", () => {
    const parsed = parseFormula("k * TRH");
    expect(parsed).toEqual(call("times", [symbol("k", 0), symbol("TRH", 4)], 2));
  });

  test("user functions are calls when they are declared", () => {
    const functions = new Map([["hill", 2]]);
    expect(withoutPositions(parseFormula("hill(a, b)", { functions }))).toEqual(
      call("hill", [a, b]),
    );
    expect(() => parseFormula("hill(a)", { functions })).toThrow('"hill" takes 2 arguments, not 1');
    expect(() => parseFormula("hil(a, b)", { functions })).toThrow('did you mean "hill"?');
  });
});

describe("a fault in a formula is said with its place", () => {
  test.each([
    ["a + * b", 'at character 5 of "a + * b": expected a value, found "*"'],
    ["a +", 'at character 4 of "a +": expected a value, found the end'],
    ["", 'at character 1 of "": the formula is empty'],
    ["a b", 'at character 3 of "a b": expected an operator, found "b"'],
    ["2x", 'at character 2 of "2x": expected an operator, found "x"'],
    [
      "(a + b",
      'at character 7 of "(a + b": expected ")" for the "(" at character 1, found the end',
    ],
    ["a)", 'at character 2 of "a)": this ")" closes nothing'],
    ["a = b", 'at character 3 of "a = b": "=" has no meaning in a formula; did you mean "=="?'],
    ["expp(a)", 'at character 1 of "expp(a)": unknown function "expp"; did you mean "exp"?'],
    ["exp(a, b)", 'at character 1 of "exp(a, b)": "exp" takes 1 argument, not 2'],
    ["max()", 'at character 1 of "max()": "max" takes at least 1 argument, not 0'],
    ["sqrt()", 'at character 1 of "sqrt()": "sqrt" takes 1 argument, not 0'],
  ])("%s", (formula, message) => {
    expect(() => parseFormula(formula)).toThrow(expect.objectContaining({ message }));
  });

  test.each(["-a^b", "-2^a", "a^-b^c", "!a + b", "a || b && c", "a < b < c", "a < b == c"])(
    "%s is refused, because readers differ on it",
    (formula) => {
      expect(() => parseFormula(formula)).toThrow(/parentheses|do not chain/);
    },
  );

  test("nesting has an end", () => {
    expect(() => parseFormula(`${"(".repeat(5000)}a${")".repeat(5000)}`)).toThrow(
      "nested more than",
    );
    expect(() => parseFormula(`${"-".repeat(5000)}a`)).toThrow("nested more than");
    expect(() => parseFormula(`a${"^a".repeat(5000)}`)).toThrow("nested more than");
    expect(parseFormula(`a${"+a".repeat(5000)}`)).toMatchObject({ name: "plus" });
  });
});
