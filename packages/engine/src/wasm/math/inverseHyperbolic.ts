import type { FunctionBuilder } from "../assembler.ts";
import type { MathFunction } from "../mathFunction.ts";
import { areaSine, areaTangent } from "./coefficients.ts";
import {
  absolute,
  add,
  add64,
  argument,
  bitsOf,
  choose,
  define,
  div,
  equal,
  giveIf,
  less,
  mul,
  no,
  sub,
  type Term,
  unequal,
  type Variable,
  withSign,
  write,
} from "./expressions.ts";
import { logarithmOf } from "./logarithm.ts";
import { giveOddPolynomial } from "./oddPolynomial.ts";
import { table } from "./table.ts";
import { product, quotient, rootOf, sum, sumOfOrdered, type TwoParts } from "./twoParts.ts";

/**
 * Inverse hyperbolic functions: logarithms of numbers in two parts; next to 0, polynomials. Greatest errors
 * found, in units of the last place: arcsinh 0.60, arccosh 0.98, arctanh 0.68.
 */

/** From here on, sqrt(x^2 +- 1) is x to the last bit. */
const large = 2 ** 28;

/** Writes ln(high + low). */
function logarithmOfParts(f: FunctionBuilder, [high, low]: TwoParts): Term {
  const more = define(f, div(low, high));
  return logarithmOf(f, define(f, bitsOf(high), "i64"), more);
}

/** Writes ln(2 size), where 2 size may be beyond the doubles. */
function logarithmOfDouble(f: FunctionBuilder, size: Variable): Term {
  return logarithmOf(f, define(f, add64(bitsOf(size), 2n ** 52n), "i64"));
}

const areaSineFunction: MathFunction = {
  name: "arcsinh",
  arity: 1,
  uses: [],
  data: table,
  body: (f) => {
    const x = argument(0);
    const size = define(f, absolute(x));
    giveOddPolynomial(f, x, size, 1 / 2, areaSine);
    giveIf(f, unequal(sub(x, x), 0), x);
    write(f, less(large, size));
    f.if(() => {
      write(f, withSign(logarithmOfDouble(f, size), x));
      f.return();
    });
    const [square, squareLow] = product(f, size, size);
    const [high, low] = sum(f, square, define(f, 1));
    const [rootHigh, rootLow] = rootOf(f, [high, define(f, add(low, squareLow))]);
    const [all, rest] = sumOfOrdered(f, rootHigh, size);
    write(f, withSign(logarithmOfParts(f, [all, define(f, add(rest, rootLow))]), x));
  },
};

const areaCosineFunction: MathFunction = {
  name: "arccosh",
  arity: 1,
  uses: [],
  data: table,
  body: (f) => {
    const x = argument(0);
    giveIf(f, less(x, 1), Number.NaN);
    giveIf(f, unequal(sub(x, x), 0), x);
    write(f, less(large, x));
    f.if(() => {
      write(f, logarithmOfDouble(f, x));
      f.return();
    });
    // With t = x - 1, x^2 - 1 = 2 t + t^2.
    const t = define(f, sub(x, 1));
    const [square, squareLow] = product(f, t, t);
    const [high, low] = sum(f, define(f, mul(2, t)), square);
    const [rootHigh, rootLow] = rootOf(f, [high, define(f, add(low, squareLow))]);
    const [above, aboveLow] = sum(f, rootHigh, t);
    const [all, rest] = sum(f, above, define(f, 1));
    write(f, logarithmOfParts(f, [all, define(f, add(rest, add(aboveLow, rootLow)))]));
  },
};

const areaTangentFunction: MathFunction = {
  name: "arctanh",
  arity: 1,
  uses: [],
  data: table,
  body: (f) => {
    const x = argument(0);
    const size = define(f, absolute(x));
    giveOddPolynomial(f, x, size, 1 / 2, areaTangent);
    const atEnd = choose(equal(size, 1), withSign(Number.POSITIVE_INFINITY, x), Number.NaN);
    giveIf(f, no(less(size, 1)), atEnd);
    const below: TwoParts = [define(f, sub(1, size)), define(f, 0)];
    const ratio = quotient(f, sumOfOrdered(f, 1, size), below);
    write(f, withSign(mul(1 / 2, logarithmOfParts(f, ratio)), x));
  },
};

export const inverseHyperbolicFunctions: readonly MathFunction[] = [
  areaSineFunction,
  areaCosineFunction,
  areaTangentFunction,
];
