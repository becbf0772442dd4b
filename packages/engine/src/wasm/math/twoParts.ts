import type { FunctionBuilder } from "../assembler.ts";
import {
  add,
  and64,
  bitsOf,
  define,
  div,
  doubleOf,
  mul,
  root,
  sub,
  type Term,
  type Variable,
} from "./expressions.ts";

/**
 * Numbers in two parts, high and low: their sum is more exact than a double.
 * @see T. J. Dekker, Numer. Math. 18 (1971) 224-242, doi:10.1007/BF01397083
 */
export type TwoParts = readonly [high: Variable, low: Variable];

/** The first 26 bits of a double. */
export function front(x: Term): Term {
  return doubleOf(and64(bitsOf(x), -(2n ** 27n)));
}

/** Writes a + b, exactly, where |a| >= |b| or a is 0. */
export function sumOfOrdered(f: FunctionBuilder, a: Term, b: Term): TwoParts {
  const high = define(f, add(a, b));
  return [high, define(f, add(sub(a, high), b))];
}

/** Writes a + b, exactly, whichever is greater (Knuth). */
export function sum(f: FunctionBuilder, a: Variable, b: Variable): TwoParts {
  const high = define(f, add(a, b));
  const ofB = define(f, sub(high, a));
  return [high, define(f, add(sub(a, sub(high, ofB)), sub(b, ofB)))];
}

/** Writes a b, exactly but for the last bits of the low part. */
export function product(f: FunctionBuilder, a: Variable, b: Variable): TwoParts {
  const [aFront, bFront] = [define(f, front(a)), define(f, front(b))];
  const [aRest, bRest] = [define(f, sub(a, aFront)), define(f, sub(b, bFront))];
  const high = define(f, mul(a, b));
  const cross = add(sub(mul(aFront, bFront), high), add(mul(aFront, bRest), mul(aRest, bFront)));
  return [high, define(f, add(cross, mul(aRest, bRest)))];
}

/** Writes the quotient of two numbers in two parts. */
export function quotient(f: FunctionBuilder, a: TwoParts, b: TwoParts): TwoParts {
  const high = define(f, div(a[0], b[0]));
  const [back, rest] = product(f, high, b[0]);
  const missing = sub(add(sub(sub(a[0], back), rest), a[1]), mul(high, b[1]));
  return [high, define(f, div(missing, b[0]))];
}

/** Writes the square root of a number in two parts that is 0 or above 2^-900. */
export function rootOf(f: FunctionBuilder, a: TwoParts): TwoParts {
  const high = define(f, root(a[0]));
  const [back, rest] = product(f, high, high);
  const missing = add(sub(sub(a[0], back), rest), a[1]);
  // The least number changes no other divisor and leaves 0 / 0 out.
  return [high, define(f, div(missing, add(mul(2, high), 2 ** -1022)))];
}
