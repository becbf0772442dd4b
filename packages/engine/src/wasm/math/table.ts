import { highAndLow, ln2, lnRatio, multipleAndRest, rootOfTwo } from "./exact.ts";

/**
 * The one table of the exponential, the logarithms and the power.
 * Logarithm: for each interval of the significand 1/c, of twelve bits, and ln c in two parts.
 * Exponential: 2^(i/128) by its bits, lessened by i 2^45 so that adding n 2^45 gives 2^(n/128), and its rest
 * in relation to it.
 */

/** Intervals of each of the two. */
export const intervals: number = 128;
/** Where the exponential's part begins, in bytes. */
export const exponentialAt: number = intervals * 24;

/**
 * Bits of the double where the first interval of the significand begins, near 0.69. Each goes over 2^45
 * units of the last place, and one has 1 in its middle.
 */
export const significandStart: bigint = 0x3fe6100000000000n;
/** Bits of 1/c behind the point. */
export const reciprocalPlaces: number = 11;
/** Logarithms are in multiples of 2^-42 and rests: sums with multiples of ln 2 are exact. */
export const logarithmPlaces: number = 42;

const bits = 180;

function build(): Float64Array {
  const values = new Float64Array(intervals * 5);
  const patterns = new BigInt64Array(values.buffer);
  const one = new DataView(new ArrayBuffer(8));
  let logarithm = 0n;
  const unity = 2n ** BigInt(reciprocalPlaces);
  let last = unity;
  for (let i = 0; i < intervals; i++) {
    one.setBigInt64(0, significandStart + (BigInt(2 * i + 1) << 44n));
    const reciprocal = Math.round(2 ** reciprocalPlaces / one.getFloat64(0));
    const whole = BigInt(reciprocal);
    // From interval to interval; at 1 the sum of the steps is let go for its exact value.
    logarithm = whole === unity ? 0n : logarithm + lnRatio(last, whole, bits);
    last = whole;
    const [high, low] = multipleAndRest(logarithm, bits, logarithmPlaces);
    values.set([reciprocal / 2 ** reciprocalPlaces, high, low], 3 * i);
  }
  const step = rootOfTwo(7, bits);
  let power = 1n << BigInt(bits);
  for (let i = 0; i < intervals; i++) {
    const at = exponentialAt / 8 + 2 * i;
    const [high, low] = highAndLow(power, bits);
    values[at] = high;
    values[at + 1] = low / high;
    patterns[at] = patterns[at]! - (BigInt(i) << 45n);
    power = (power * step) >> BigInt(bits);
  }
  return values;
}

export const table: Float64Array = build();

/** ln 2 in two parts. */
export const ln2Parts: readonly [number, number] = multipleAndRest(
  ln2(bits),
  bits,
  logarithmPlaces,
);
