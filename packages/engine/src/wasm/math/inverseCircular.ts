import type { FunctionBuilder } from "../assembler.ts";
import type { MathFunction } from "../mathFunction.ts";
import { arcsine, arctangent } from "./coefficients.ts";
import { arctan, highAndLow, pi } from "./exact.ts";
import {
  absolute,
  add,
  argument,
  choose,
  define,
  div,
  less,
  mul,
  negative,
  sub,
  type Term,
  type Variable,
  withSign,
  write,
} from "./expressions.ts";
import { cubicTerms, giveOddPolynomial } from "./oddPolynomial.ts";
import { rootOf, sumOfOrdered, type TwoParts } from "./twoParts.ts";

/**
 * Inverse circular functions. Arctangent: arctan x = arctan c + arctan((x - c) / (1 + x c)) with c one of 0,
 * 1/2, 1, 3/2 and infinity, then a polynomial. Arcsine: a polynomial up to 1/2, beyond it
 * arcsin x = pi/2 - 2 arcsin(sqrt((1 - x) / 2)). Greatest error found: 0.64 units of the last place.
 */

const bits = 200;
const rightAngle = highAndLow(pi(bits), bits + 1);
const straightAngle = highAndLow(pi(bits), bits);

/** Up to `to`, arctan c is added; beyond the last c is infinite. */
interface Breakpoint {
  readonly to: number;
  readonly c: number;
  readonly angle: readonly [number, number];
}

const least = 7 / 16;
const breakpoints: readonly Breakpoint[] = [
  { to: 11 / 16, c: 1 / 2, angle: highAndLow(arctan(1n, 2n, bits), bits) },
  { to: 19 / 16, c: 1, angle: highAndLow(pi(bits), bits + 2) },
  // arctan 3/2 = pi/4 + arctan 1/5.
  { to: 39 / 16, c: 3 / 2, angle: highAndLow(pi(bits) / 4n + arctan(1n, 5n, bits), bits) },
];

const arctangentFunction: MathFunction = {
  name: "arctan",
  arity: 1,
  uses: [],
  body: (f) => {
    const x = argument(0);
    const size = define(f, absolute(x));
    giveOddPolynomial(f, x, size, least, arctangent);
    const pick = (value: (breakpoint: Breakpoint) => Term, otherwise: Term): Variable =>
      define(
        f,
        breakpoints.reduceRight(
          (rest, breakpoint) => choose(less(size, breakpoint.to), value(breakpoint), rest),
          otherwise,
        ),
      );
    const above = pick(({ c }) => sub(size, c), -1);
    const below = pick(({ c }) => add(1, mul(size, c)), size);
    const high = pick(({ angle }) => angle[0], rightAngle[0]);
    const low = pick(({ angle }) => angle[1], rightAngle[1]);
    const t = define(f, div(above, below));
    const z = define(f, mul(t, t));
    const [first, error] = sumOfOrdered(f, high, t);
    const rest = add(error, add(low, cubicTerms(f, t, z, arctangent)));
    write(f, withSign(add(first, rest), x));
  },
};

/** Writes arcsin(sqrt((1 - size) / 2)), no number where size > 1. */
function halfFromOne(f: FunctionBuilder, size: Term): TwoParts {
  const z = define(f, mul(sub(1, size), 1 / 2));
  const [high, low] = rootOf(f, [z, define(f, 0)]);
  return [high, define(f, add(low, cubicTerms(f, high, z, arcsine)))];
}

/** Writes angle - 2 half. */
function without(f: FunctionBuilder, angle: readonly [number, number], half: TwoParts): Term {
  const [first, error] = sumOfOrdered(f, angle[0], define(f, mul(-2, half[0])));
  return add(first, add(error, sub(angle[1], mul(2, half[1]))));
}

const arcsineFunction: MathFunction = {
  name: "arcsin",
  arity: 1,
  uses: [],
  body: (f) => {
    const x = argument(0);
    const size = define(f, absolute(x));
    giveOddPolynomial(f, x, size, 1 / 2, arcsine);
    write(f, withSign(without(f, rightAngle, halfFromOne(f, size)), x));
  },
};

const arccosineFunction: MathFunction = {
  name: "arccos",
  arity: 1,
  uses: [],
  body: (f) => {
    const x = argument(0);
    const size = define(f, absolute(x));
    write(f, less(size, 1 / 2));
    f.if(() => {
      const z = define(f, mul(x, x));
      const rest = cubicTerms(f, x, z, arcsine);
      const [first, error] = sumOfOrdered(f, rightAngle[0], negative(x));
      write(f, add(first, add(error, sub(rightAngle[1], rest))));
      f.return();
    });
    const half = halfFromOne(f, size);
    const whole = mul(2, add(half[0], half[1]));
    write(f, choose(less(x, 0), without(f, straightAngle, half), whole));
  },
};

export const inverseCircularFunctions: readonly MathFunction[] = [
  arctangentFunction,
  arcsineFunction,
  arccosineFunction,
];
