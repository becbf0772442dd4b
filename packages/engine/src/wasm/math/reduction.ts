import type { FunctionBuilder } from "../assembler.ts";
import { highAndLow, multipleAndRest, pi } from "./exact.ts";
import {
  absolute,
  add,
  add64,
  and64,
  assign,
  bitsOf,
  define,
  doubleOf,
  isZero64,
  leadingZeros,
  left,
  less64,
  lessUnsigned,
  load,
  mul,
  mul64,
  narrowed,
  numberOfUnsigned,
  or64,
  right,
  sub,
  sub64,
  type Term,
  type Variable,
  widened,
  write,
  xor64,
} from "./expressions.ts";
import { product, sumOfOrdered, type TwoParts } from "./twoParts.ts";

/** An angle as `quarter` right angles, in the low two bits, and a rest within 45 degrees. */
export interface Reduced {
  readonly quarter: Variable;
  readonly rest: TwoParts;
}

const bits = 300;
const [rightAngleFront, rightAngleBack] = multipleAndRest(pi(bits), bits + 1, 32);
const rightAngle = highAndLow(pi(bits), bits + 1);

/** Up to this size `reduceNear` can be asked. */
export const nearLimit: number = 200_000;
/** Rests below this, next to a multiple of a right angle, are for `reduceFar` alone. */
export const leastNearRest: number = 2 ** -8;

/**
 * Writes the reduction of |x| < `nearLimit`: a right angle in two parts, products with the first exact.
 * The rest is good to 2^-69.
 * @see W. J. Cody & W. Waite, Software Manual for the Elementary Functions, 1980, chapter 8
 */
export function reduceNear(f: FunctionBuilder, x: Variable): Reduced {
  const rounder = 1.5 * 2 ** 52;
  const shifted = define(f, add(mul(x, 2 / Math.PI), rounder));
  const count = define(f, sub(shifted, rounder));
  const first = define(f, sub(x, mul(count, rightAngleFront)));
  const second = define(f, mul(count, rightAngleBack));
  const high = define(f, sub(first, second));
  const low = define(f, sub(sub(first, high), second));
  return { quarter: define(f, bitsOf(shifted), "i64"), rest: [high, low] };
}

/** Zeros before the bits of 2/pi, for arguments near 1. */
const padding = 64;
/** Enough for the greatest double: 971 places, 192 bits of a window and a word to spare. */
const words = 22;

/** Bits of 2/pi after `padding` zeros, as integers of 64 bits, first bits first. */
export const twoOverPi: Float64Array = (() => {
  const places = words * 64;
  // 2^(2 n) / (pi 2^(n - 1)) = 2^n 2/pi; with n = places + 64 the error stays behind the last word.
  const n = places + 64;
  let rest = (2n ** BigInt(2 * n + 1) / pi(n)) >> BigInt(64 + padding);
  const values = new BigUint64Array(words);
  for (let i = words - 1; i >= 0; i--) {
    values[i] = BigInt.asUintN(64, rest);
    rest >>= 64n;
  }
  return new Float64Array(values.buffer);
})();

/** Writes the upper half of the product of two unsigned integers. */
function upperProduct(f: FunctionBuilder, a: Variable, b: Variable): Variable {
  const mask = 2n ** 32n - 1n;
  const low = (x: Term): Variable => define(f, and64(x, mask), "i64");
  const high = (x: Term): Variable => define(f, right(x, 32n), "i64");
  const [a0, a1, b0, b1] = [low(a), high(a), low(b), high(b)];
  const first = define(f, add64(mul64(a1, b0), right(mul64(a0, b0), 32n)), "i64");
  const second = define(f, add64(mul64(a0, b1), and64(first, mask)), "i64");
  return define(f, add64(add64(mul64(a1, b1), right(first, 32n)), right(second, 32n)), "i64");
}

/**
 * Writes the reduction of any |x| > 1/2, taken without its sign. |x| = m 2^e; the product of m with those
 * 192 bits of 2/pi that decide, in whole numbers. `f.table` is `twoOverPi`.
 * @see M. H. Payne & R. N. Hanek, SIGNUM Newsletter 18 (1983) 19-24, doi:10.1145/1057600.1057602
 */
export function reduceFar(f: FunctionBuilder, x: Variable): Reduced {
  const all = define(f, bitsOf(absolute(x)), "i64");
  const hidden = 2n ** 52n;
  const m = define(f, or64(and64(all, hidden - 1n), hidden), "i64");
  // Bits of greater weight than the first of the window give multiples of four right angles.
  const start = define(f, add64(right(all, 52n), BigInt(padding - 1075 - 2)), "i64");
  const address = define(f, narrowed(left(right(start, 6n), 3n)), "i32");
  const shift = define(f, and64(start, 63n), "i64");
  const back = define(f, sub64(63n, shift), "i64");
  const word = (i: number): Variable => {
    const next = right(right(load("i64", address, f.table + 8 * i + 8), 1n), back);
    return define(f, or64(left(load("i64", address, f.table + 8 * i), shift), next), "i64");
  };
  const [w2, w1, w0] = [word(0), word(1), word(2)];
  const middle = define(f, mul64(m, w1), "i64");
  const low = define(f, add64(upperProduct(f, m, w0), middle), "i64");
  const carry = widened(lessUnsigned(low, middle));
  const high = define(f, add64(add64(upperProduct(f, m, w1), mul64(m, w2)), carry), "i64");

  // Two bits of `high` count right angles; the nearest whole number leaves a rest with a sign.
  const quarter = define(f, right(add64(high, 2n ** 61n), 62n), "i64");
  assign(f, high, sub64(high, left(quarter, 62n)));
  const below = define(f, less64(high, 0n), "i32");
  write(f, below);
  f.if(() => {
    assign(f, low, sub64(0n, low));
    assign(f, high, sub64(widened(isZero64(low)), add64(high, 1n)));
  });
  const zeros = define(f, leadingZeros(high), "i64");
  const filled = right(right(low, 1n), sub64(63n, zeros));
  const top = define(f, or64(left(high, zeros), filled), "i64");
  const next = or64(left(top, 53n), right(left(low, zeros), 11n));
  const unit = doubleOf(left(sub64(BigInt(1023 - 51), zeros), 52n));
  const sign = left(widened(below), 63n);
  const signedUnit = define(f, doubleOf(xor64(bitsOf(unit), sign)));
  const fraction = define(f, mul(numberOfUnsigned(right(top, 11n)), signedUnit));
  const smaller = mul(mul(numberOfUnsigned(next), 2 ** -64), signedUnit);
  const angle = define(f, rightAngle[0]);
  const [result, error] = product(f, fraction, angle);
  const more = add(error, add(mul(fraction, rightAngle[1]), mul(smaller, rightAngle[0])));
  return { quarter, rest: sumOfOrdered(f, result, more) };
}
