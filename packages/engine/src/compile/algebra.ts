import { call, type Expression, number } from "../language/expression.ts";
import { builtins } from "./evaluate.ts";

/**
 * Constructors that apply the identities of arithmetic as they build: what goes in simplified comes
 * out simplified. An identity is used where it holds for every finite number and finite result, up
 * to rounding: `0*x` is 0 and `x - x` is 0, which forgets that x might be infinite or NaN; `x/x` and
 * `(x^a)^b` are left alone, for they would change finite values or hide a division by zero.
 */

/** Whether a tree is that literal. */
export function isNumber(expression: Expression, value: number): boolean {
  return expression.kind === "number" && expression.value === value;
}

function isNegation(expression: Expression): boolean {
  return expression.kind === "call" && expression.name === "minus" && expression.args.length === 1;
}

/** Whether two trees are written alike. */
export function same(a: Expression, b: Expression): boolean {
  if (a === b) return true;
  if (a.kind === "number") return b.kind === "number" && Object.is(a.value, b.value);
  if (a.kind === "symbol") return b.kind === "symbol" && a.name === b.name;
  return (
    b.kind === "call" &&
    a.name === b.name &&
    a.args.length === b.args.length &&
    a.args.every((argument, i) => same(argument, b.args[i]))
  );
}

/** A sum: nested sums are opened, literals added up. */
export function plus(terms: readonly Expression[]): Expression {
  let constant = 0;
  const others: Expression[] = [];
  const collect = (term: Expression): void => {
    if (term.kind === "number") constant += term.value;
    else if (term.kind === "call" && term.name === "plus") term.args.forEach(collect);
    else others.push(term);
  };
  terms.forEach(collect);
  if (others.length === 0) return number(constant);
  if (constant !== 0) others.push(number(constant));
  if (others.length === 1) return others[0];
  if (others.length === 2) {
    const [a, b] = others;
    if (b.kind === "call" && isNegation(b)) return minus(a, b.args[0]);
    if (a.kind === "call" && isNegation(a)) return minus(b, a.args[0]);
  }
  return call("plus", others);
}

/** -a, with no double sign. */
export function negate(a: Expression): Expression {
  if (a.kind === "number") return number(a.value === 0 ? 0 : -a.value);
  if (a.kind === "call" && isNegation(a)) return a.args[0];
  if (a.kind === "call" && a.name === "times" && a.args[0].kind === "number") {
    return times([number(-1), a]);
  }
  return call("minus", [a]);
}

/** a - b */
export function minus(a: Expression, b: Expression): Expression {
  if (isNumber(b, 0)) return a;
  if (isNumber(a, 0)) return negate(b);
  if (a.kind === "number" && b.kind === "number") return number(a.value - b.value);
  if (b.kind === "number" && b.value < 0) return plus([a, number(-b.value)]);
  if (b.kind === "call" && isNegation(b)) return plus([a, b.args[0]]);
  if (same(a, b)) return number(0);
  return call("minus", [a, b]);
}

/** A product: nested products are opened, literals multiplied, signs drawn to the front. */
export function times(factors: readonly Expression[]): Expression {
  let constant = 1;
  const others: Expression[] = [];
  const collect = (factor: Expression): void => {
    if (factor.kind === "number") constant *= factor.value;
    else if (factor.kind === "call" && factor.name === "times") factor.args.forEach(collect);
    else if (factor.kind === "call" && isNegation(factor)) {
      constant = -constant;
      collect(factor.args[0]);
    } else others.push(factor);
  };
  factors.forEach(collect);
  if (constant === 0) return number(0);
  if (others.length === 0) return number(constant);
  if (constant !== 1 && constant !== -1) return call("times", [number(constant), ...others]);
  const product = others.length === 1 ? others[0] : call("times", others);
  return constant === 1 ? product : call("minus", [product]);
}

/** a / b */
export function divide(a: Expression, b: Expression): Expression {
  if (isNumber(b, 1)) return a;
  if (isNumber(b, -1)) return negate(a);
  if (isNumber(a, 0) && !isNumber(b, 0)) return a;
  if (a.kind === "call" && isNegation(a)) return negate(divide(a.args[0], b));
  if (b.kind === "call" && isNegation(b)) return negate(divide(a, b.args[0]));
  return folded("divide", [a, b]);
}

/** a ^ b; a half becomes a square root, -1 a reciprocal. */
export function power(a: Expression, b: Expression): Expression {
  if (isNumber(b, 1)) return a;
  if (isNumber(b, 0) || isNumber(a, 1)) return number(1);
  if (isNumber(b, -1)) return divide(number(1), a);
  if (isNumber(b, 0.5)) return folded("root", [number(2), a]);
  return folded("power", [a, b]);
}

/** Value and condition by turns, then what else holds. Literal conditions are decided. */
export function piecewise(args: readonly Expression[]): Expression {
  const kept: Expression[] = [];
  for (let i = 0; i < args.length; i += 2) {
    if (i + 1 === args.length) kept.push(args[i]);
    else {
      const condition = args[i + 1];
      if (condition.kind !== "number") kept.push(args[i], condition);
      else if (condition.value !== 0) {
        kept.push(args[i]);
        break;
      }
    }
  }
  if (kept.length === 1) return kept[0];
  const last = kept[kept.length - 1];
  // Where all branches say the same, the conditions do not matter.
  if (kept.length % 2 === 1 && kept.every((arg, i) => i % 2 === 1 || same(arg, last))) return last;
  return kept.length === 0 ? number(Number.NaN) : call("piecewise", kept);
}

/** A call, evaluated where all arguments are literals and the result is finite. */
export function folded(name: string, args: readonly Expression[]): Expression {
  const builtin = builtins[name];
  if (builtin !== undefined && args.every((argument) => argument.kind === "number")) {
    const value = builtin(...args.map((argument) => (argument as { value: number }).value));
    if (Number.isFinite(value)) return number(value);
  }
  return call(name, args);
}
