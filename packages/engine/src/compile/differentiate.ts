import { ModelError } from "../language/errors.ts";
import { type CallNode, call, type Expression, number } from "../language/expression.ts";
import { divide, isNumber, minus, negate, piecewise, plus, power, times } from "./algebra.ts";

/** Derivatives of a function by each of its arguments. */
type Partials = (args: readonly Expression[]) => readonly Expression[];

const one = number(1);
const two = number(2);
const zero = number(0);
const square = (x: Expression): Expression => power(x, two);
const root = (x: Expression): Expression => call("root", [two, x]);
const reciprocal = (x: Expression): Expression => divide(one, x);

const ofOne =
  (derivative: (x: Expression) => Expression): Partials =>
  ([x]) => [derivative(x)];

/** Derivative of x^n by x, finite at x = 0 where it exists there. */
function powerByBase(x: Expression, n: Expression): Expression {
  const direct = times([n, power(x, minus(n, one))]);
  if (n.kind === "number" && Number.isInteger(2 * n.value)) return direct;
  // x^n is at hand wherever its derivative is wanted: n x^n / x saves a second power.
  const shared = divide(times([n, power(x, n)]), x);
  return piecewise([shared, call("neq", [x, zero]), direct]);
}

/** Derivative of x^n by n; at x = 0 that of the zero function. */
function powerByExponent(x: Expression, n: Expression): Expression {
  const value = times([power(x, n), call("ln", [x])]);
  return x.kind === "number" ? value : piecewise([value, call("neq", [x, zero]), zero]);
}

/** min and max: the first argument that attains the extreme carries the derivative. */
function extreme(name: "min" | "max"): Partials {
  return (args) =>
    args.map((x, i) => {
      if (args.length === 1) return one;
      const others = args.filter((_, k) => k !== i);
      const rival = others.length === 1 ? others[0] : call(name, others);
      // With two arguments a tie goes to the first; with more, ties are a null set that all share.
      const strict = i > 0 && args.length === 2;
      const relation = name === "min" ? (strict ? "lt" : "leq") : strict ? "gt" : "geq";
      return piecewise([one, call(relation, [x, rival]), zero]);
    });
}

/** Functions that are flat wherever they have a derivative. */
const flat = new Set(
  "floor ceiling quotient eq neq lt leq gt geq and or xor not implies factorial".split(" "),
);

const partials: Readonly<Record<string, Partials>> = {
  plus: (args) => args.map(() => one),
  minus: (args) => (args.length === 1 ? [number(-1)] : [one, number(-1)]),
  times: (args) => args.map((_, i) => times(args.filter((_, k) => k !== i))),
  divide: ([a, b]) => [reciprocal(b), negate(divide(a, square(b)))],
  power: ([a, b]) => [powerByBase(a, b), powerByExponent(a, b)],
  rem: ([a, b]) => [one, negate(call("quotient", [a, b]))],
  exp: ofOne((x) => call("exp", [x])),
  ln: ofOne(reciprocal),
  log: ([base, x]) => {
    const scale = call("ln", [base]);
    const byBase = divide(call("ln", [x]), times([base, square(scale)]));
    return [negate(byBase), reciprocal(times([x, scale]))];
  },
  root: ([degree, x]) => {
    const value = call("root", [degree, x]);
    const byDegree = divide(times([value, call("ln", [x])]), square(degree));
    if (isNumber(degree, 2)) return [zero, divide(number(0.5), value)];
    if (isNumber(degree, 3)) return [zero, reciprocal(times([number(3), square(value)]))];
    return [negate(byDegree), powerByBase(x, reciprocal(degree))];
  },
  abs: ofOne((x) =>
    piecewise([one, call("gt", [x, zero]), number(-1), call("lt", [x, zero]), zero]),
  ),
  min: extreme("min"),
  max: extreme("max"),
  sin: ofOne((x) => call("cos", [x])),
  cos: ofOne((x) => negate(call("sin", [x]))),
  tan: ofOne((x) => plus([one, square(call("tan", [x]))])),
  sec: ofOne((x) => times([call("sec", [x]), call("tan", [x])])),
  csc: ofOne((x) => negate(times([call("csc", [x]), call("cot", [x])]))),
  cot: ofOne((x) => negate(plus([one, square(call("cot", [x]))]))),
  sinh: ofOne((x) => call("cosh", [x])),
  cosh: ofOne((x) => call("sinh", [x])),
  tanh: ofOne((x) => minus(one, square(call("tanh", [x])))),
  sech: ofOne((x) => negate(times([call("sech", [x]), call("tanh", [x])]))),
  csch: ofOne((x) => negate(times([call("csch", [x]), call("coth", [x])]))),
  coth: ofOne((x) => minus(one, square(call("coth", [x])))),
  arcsin: ofOne((x) => reciprocal(root(minus(one, square(x))))),
  arccos: ofOne((x) => negate(reciprocal(root(minus(one, square(x)))))),
  arctan: ofOne((x) => reciprocal(plus([one, square(x)]))),
  arccot: ofOne((x) => negate(reciprocal(plus([one, square(x)])))),
  arcsec: ofOne((x) => reciprocal(times([call("abs", [x]), root(minus(square(x), one))]))),
  arccsc: ofOne((x) => negate(reciprocal(times([call("abs", [x]), root(minus(square(x), one))])))),
  arcsinh: ofOne((x) => reciprocal(root(plus([one, square(x)])))),
  arccosh: ofOne((x) => reciprocal(root(minus(square(x), one)))),
  arctanh: ofOne((x) => reciprocal(minus(one, square(x)))),
  arccoth: ofOne((x) => reciprocal(minus(one, square(x)))),
  arcsech: ofOne((x) => negate(reciprocal(times([x, root(minus(one, square(x)))])))),
  arccsch: ofOne((x) =>
    negate(reciprocal(times([call("abs", [x]), root(plus([one, square(x)]))]))),
  ),
};

/** Nodes that may still be made. */
export interface Budget {
  left: number;
}

/** Nodes of a derivative, about: each slope of a product, `min` or `max` names all other arguments. */
function spend(budget: Budget, { name, args }: CallNode, inner: readonly Expression[]): void {
  const slopes = inner.filter((slope) => !isNumber(slope, 0)).length;
  const wide = name === "times" || name === "min" || name === "max";
  budget.left -= wide ? slopes * args.length : args.length;
  if (budget.left < 0) throw new ModelError("the derivatives of the formulas grow too large");
}

/** Only where a factor moves its partner is written, which names all the other factors. */
function derivativeOfProduct(
  factors: readonly Expression[],
  slopes: readonly Expression[],
): Expression {
  return plus(
    slopes.map((slope, i) => {
      if (isNumber(slope, 0)) return zero;
      return times([times(factors.filter((_, k) => k !== i)), slope]);
    }),
  );
}

/**
 * The derivative of a tree by a symbol, all other symbols held fixed. Branches of a `piecewise` are
 * differentiated one by one (jumps do not count), `floor` and the like have slope 0. The past does not
 * follow the present, but without a lag or a past (a steady state) it is the present: the slope of
 * `delay(x, lag)` is `undelayed(slope of x, lag)`, which is its first argument then and else 0. The
 * factorial counts as flat: it is meant for whole numbers.
 */
export function differentiate(expression: Expression, name: string, budget?: Budget): Expression {
  const derivative = (node: Expression): Expression => {
    if (node.kind === "number") return zero;
    if (node.kind === "symbol") return node.name === name ? one : zero;
    if (flat.has(node.name)) return zero;
    if (node.name === "piecewise") {
      const branches = node.args.map((arg, i) => (i % 2 === 0 ? derivative(arg) : arg));
      return branches.every((branch, i) => i % 2 === 1 || isNumber(branch, 0))
        ? zero
        : piecewise(branches);
    }
    if (node.name === "delay") {
      const slope = derivative(node.args[0]);
      return isNumber(slope, 0) ? zero : call("undelayed", [slope, node.args[1]]);
    }
    const inner = node.args.map(derivative);
    if (inner.every((slope) => isNumber(slope, 0))) return zero;
    const rule = partials[node.name];
    if (rule === undefined) throw new RangeError(`No derivative is known for ${node.name}`);
    if (budget !== undefined) spend(budget, node, inner);
    if (node.name === "times") return derivativeOfProduct(node.args, inner);
    const outer = rule(node.args);
    return plus(inner.map((slope, i) => (isNumber(slope, 0) ? zero : times([outer[i], slope]))));
  };
  return derivative(expression);
}
