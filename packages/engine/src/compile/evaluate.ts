import type { Expression } from "../language/expression.ts";
import { math } from "../wasm/mathModule.ts";
import { factorial } from "./factorial.ts";

/** What the interpreter asks of its surroundings. */
export interface Surroundings {
  /** The value of a symbol; `time` included. */
  readonly lookup: (name: string) => number;
  /** The value of `expression` at a time `lag` ago; left out, the present value. */
  readonly past?: (expression: Expression, lag: number) => number;
}

/** A built-in function on numbers; truth is 1, falsehood 0. */
type Builtin = (...args: readonly number[]) => number;

const chain =
  (holds: (left: number, right: number) => boolean): Builtin =>
  (...args) => {
    for (let i = 1; i < args.length; i++) if (!holds(args[i - 1], args[i])) return 0;
    return 1;
  };

const truth = (value: boolean): number => (value ? 1 : 0);

/** Every function of the language but `piecewise` and `delay`, which do not see mere numbers. */
export const builtins: Readonly<Record<string, Builtin>> = {
  plus: (...args) => args.reduce((sum, x) => sum + x, 0),
  minus: (...args) => (args.length === 1 ? -args[0] : args[0] - args[1]),
  times: (...args) => args.reduce((product, x) => product * x, 1),
  divide: (a, b) => a / b,
  power: (a, b) => math.power(a, b),
  rem: (a, b) => a % b,
  quotient: (a, b) => Math.trunc(a / b),
  eq: chain((a, b) => a === b),
  neq: (a, b) => truth(a !== b),
  lt: chain((a, b) => a < b),
  leq: chain((a, b) => a <= b),
  gt: chain((a, b) => a > b),
  geq: chain((a, b) => a >= b),
  and: (...args) => truth(args.every((x) => x !== 0)),
  or: (...args) => truth(args.some((x) => x !== 0)),
  xor: (...args) => args.filter((x) => x !== 0).length % 2,
  not: (a) => truth(a === 0),
  implies: (a, b) => truth(a === 0 || b !== 0),
  exp: (x) => math.exp(x),
  ln: (x) => math.ln(x),
  log: (...args) =>
    args.length === 1 || args[0] === 10
      ? math.log10(args[args.length - 1])
      : math.ln(args[1]) / math.ln(args[0]),
  root: (...args) => {
    if (args.length === 1 || args[0] === 2) return Math.sqrt(args[args.length - 1]);
    return args[0] === 3 ? math.cbrt(args[1]) : math.power(args[1], 1 / args[0]);
  },
  abs: Math.abs,
  floor: Math.floor,
  ceiling: Math.ceil,
  min: Math.min,
  max: Math.max,
  factorial,
  sin: (x) => math.sin(x),
  cos: (x) => math.cos(x),
  tan: (x) => math.tan(x),
  sec: (a) => 1 / math.cos(a),
  csc: (a) => 1 / math.sin(a),
  cot: (a) => 1 / math.tan(a),
  sinh: (x) => math.sinh(x),
  cosh: (x) => math.cosh(x),
  tanh: (x) => math.tanh(x),
  sech: (a) => 1 / math.cosh(a),
  csch: (a) => 1 / math.sinh(a),
  coth: (a) => 1 / math.tanh(a),
  arcsin: (x) => math.arcsin(x),
  arccos: (x) => math.arccos(x),
  arctan: (x) => math.arctan(x),
  arcsec: (a) => math.arccos(1 / a),
  arccsc: (a) => math.arcsin(1 / a),
  arccot: (a) => math.arctan(1 / a),
  arcsinh: (x) => math.arcsinh(x),
  arccosh: (x) => math.arccosh(x),
  arctanh: (x) => math.arctanh(x),
  arcsech: (a) => math.arccosh(1 / a),
  arccsch: (a) => math.arcsinh(1 / a),
  arccoth: (a) => math.arctanh(1 / a),
};

/**
 * Evaluates a tree by walking it: slow, obvious, and the measure of the generated code. Only the
 * branch of a `piecewise` that holds is evaluated; where none holds and there is no last branch, NaN.
 */
export function evaluate(
  expression: Expression,
  surroundings: Surroundings | Surroundings["lookup"],
): number {
  const around = typeof surroundings === "function" ? { lookup: surroundings } : surroundings;
  const value = (node: Expression): number => {
    if (node.kind === "number") return node.value;
    if (node.kind === "symbol") return around.lookup(node.name);
    const { name, args } = node;
    if (name === "piecewise") {
      for (let i = 0; i + 1 < args.length; i += 2)
        if (value(args[i + 1]) !== 0) return value(args[i]);
      return args.length % 2 === 1 ? value(args[args.length - 1]) : Number.NaN;
    }
    if (name === "delay") {
      const lag = value(args[1]);
      if (!(lag >= 0)) return Number.NaN;
      return lag > 0 && around.past ? around.past(args[0], lag) : value(args[0]);
    }
    if (name === "undelayed") return around.past && value(args[1]) > 0 ? 0 : value(args[0]);
    const builtin = builtins[name];
    if (builtin === undefined)
      throw new RangeError(`Unknown function ${name} in a compiled formula`);
    return builtin(...args.map(value));
  };
  return value(expression);
}
