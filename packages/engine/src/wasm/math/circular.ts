import type { FunctionBuilder } from "../assembler.ts";
import type { MathFunction } from "../mathFunction.ts";
import { cosine, sine } from "./coefficients.ts";
import {
  absolute,
  add,
  add64,
  and64,
  argument,
  assign,
  atMost,
  bitsOf,
  call,
  choose,
  define,
  doubleOf,
  giveIf,
  left,
  less,
  mul,
  narrowed,
  negative,
  right,
  sub,
  type Term,
  twoChains,
  unequal,
  type Variable,
  withSign,
  write,
  xor64,
} from "./expressions.ts";
import { cubicTerms } from "./oddPolynomial.ts";
import { leastNearRest, nearLimit, reduceFar, reduceNear, twoOverPi } from "./reduction.ts";
import { quotient, sumOfOrdered } from "./twoParts.ts";

/**
 * Sine, cosine and tangent: reduction to an angle within 45 degrees, then polynomials. Greatest errors
 * found, in units of the last place: sin 0.83, cos 0.80, tan 1.05.
 */

/** An angle within 45 degrees, with a second part or without. */
type Angle = readonly [high: Variable, low?: Variable];
/** A value whose second part is small against the first. */
type Value = readonly [Variable, Term];

function sineOf(f: FunctionBuilder, [x, low]: Angle): Value {
  const z = define(f, mul(x, x));
  const rest = cubicTerms(f, x, z, sine);
  return [x, low ? add(rest, mul(low, sub(1, mul(z, 1 / 2)))) : rest];
}

function cosineOf(f: FunctionBuilder, [x, low]: Angle): Value {
  const z = define(f, mul(x, x));
  const half = define(f, mul(z, -1 / 2));
  const [first, error] = sumOfOrdered(f, 1, half);
  const square = define(f, mul(z, z));
  const rest = mul(square, twoChains(z, square, cosine));
  return [first, add(error, low ? sub(rest, mul(x, low)) : rest)];
}

interface Circular {
  readonly name: string;
  /** Writes the function of `angle` plus `quarter` right angles. */
  readonly of: (f: FunctionBuilder, angle: Angle, quarter: Variable) => Term;
  /** The same without right angles. */
  readonly near: (f: FunctionBuilder, angle: Angle) => Term;
  /** Whether f(-x) = -f(x). */
  readonly odd: boolean;
}

const summed = ([high, low]: Value): Term => add(high, low);

/** Writes sine or cosine by the last bit of `turns`, its sign by the bit before. */
function wave(f: FunctionBuilder, angle: Angle, turns: Variable): Variable {
  const value = define(f, 0);
  write(f, narrowed(and64(turns, 1n)));
  f.if(
    () => assign(f, value, summed(cosineOf(f, angle))),
    () => assign(f, value, summed(sineOf(f, angle))),
  );
  const sign = left(right(turns, 1n), 63n);
  assign(f, value, doubleOf(xor64(bitsOf(value), sign)));
  return value;
}

/** Writes sine / cosine, or - cosine / sine. */
function ratio(f: FunctionBuilder, angle: Angle, quarter: Term): Term {
  const parts = ([high, low]: Value): [Variable, Variable] => [high, define(f, low)];
  const [[s, sRest], [c, cRest]] = [parts(sineOf(f, angle)), parts(cosineOf(f, angle))];
  const odd = define(f, narrowed(and64(quarter, 1n)), "i32");
  const pick = (a: Term, b: Term): Variable => define(f, choose(odd, a, b));
  const above = sumOfOrdered(f, pick(negative(c), s), pick(negative(cRest), sRest));
  const below = sumOfOrdered(f, pick(s, c), pick(sRest, cRest));
  const [high, low] = quotient(f, above, below);
  return add(high, low);
}

const kinds: readonly Circular[] = [
  { name: "sin", of: wave, near: (f, angle) => summed(sineOf(f, angle)), odd: true },
  {
    name: "cos",
    of: (f, angle, quarter) => wave(f, angle, define(f, add64(quarter, 1n), "i64")),
    near: (f, angle) => summed(cosineOf(f, angle)),
    odd: false,
  },
  { name: "tan", of: ratio, near: (f, angle) => ratio(f, angle, 0n), odd: true },
];

export const circularFunctions: readonly MathFunction[] = kinds.flatMap(
  ({ name, of, near, odd }) => [
    {
      name: `${name}Far`,
      arity: 1,
      uses: [],
      data: twoOverPi,
      body: (f) => {
        const x = argument(0);
        giveIf(f, unequal(sub(x, x), 0), Number.NaN);
        const { quarter, rest } = reduceFar(f, x);
        const value = of(f, rest, quarter);
        write(f, odd ? mul(value, withSign(1, x)) : value);
      },
    },
    {
      name,
      arity: 1,
      uses: [`${name}Far`],
      body: (f) => {
        const x = argument(0);
        const size = define(f, absolute(x));
        write(f, atMost(size, Math.PI / 4));
        f.if(() => {
          // Nothing is added to zeros, whose sign would be lost, and to what is as small.
          if (odd) giveIf(f, less(size, 2 ** -27), x);
          write(f, near(f, [x]));
          f.return();
        });
        write(f, less(size, nearLimit));
        f.if(() => {
          const { quarter, rest } = reduceNear(f, x);
          write(f, less(leastNearRest, absolute(rest[0])));
          f.if(() => {
            write(f, of(f, rest, quarter));
            f.return();
          });
        });
        write(f, call(`${name}Far`, x));
      },
    },
  ],
);
