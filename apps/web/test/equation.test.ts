import { expect, test } from "vitest";
import { formulaToTex } from "../src/network/equation.ts";

const tex = (formula: string) => formulaToTex(formula, new Map());

test("a power of a fraction has parentheses, a fraction in a sum or product none", () => {
  expect(tex("(a/b)^2")).toBe("{\\left(\\frac{\\mathrm{a}}{\\mathrm{b}}\\right)}^{2}");
  expect(tex("a/b*c - a/b")).not.toContain("\\left(");
  expect(tex("a^(b/c)")).not.toContain("\\left(");
});
