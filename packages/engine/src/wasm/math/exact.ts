/**
 * Constants to as many bits as asked for, as integers scaled by 2^bits. Made with whole numbers alone, so
 * that tables are the same on every machine. Errors stay below 2^-(bits - 12).
 */

/** arctanh(1/n) or, with `sign` -1, arctan(1/n), from the power series. */
function inverseSeries(n: bigint, bits: number, sign: 1n | -1n): bigint {
  let power = (1n << BigInt(bits)) / n;
  let sum = power;
  for (let i = 3n; power !== 0n; i += 2n) {
    power = (sign * power) / (n * n);
    sum += power / i;
  }
  return sum;
}

/** ln 2 = 2 arctanh(1/3). */
export function ln2(bits: number): bigint {
  return 2n * inverseSeries(3n, bits, 1n);
}

/** ln 10 = 3 ln 2 + 2 arctanh(1/9). */
export function ln10(bits: number): bigint {
  return 3n * ln2(bits) + 2n * inverseSeries(9n, bits, 1n);
}

/** pi = 16 arctan(1/5) - 4 arctan(1/239) (Machin). */
export function pi(bits: number): bigint {
  return 16n * inverseSeries(5n, bits, -1n) - 4n * inverseSeries(239n, bits, -1n);
}

/** arctan(p/q) for 0 < p <= q / 2. */
export function arctan(p: bigint, q: bigint, bits: number): bigint {
  let power = (p << BigInt(bits)) / q;
  let sum = power;
  for (let i = 3n; power !== 0n; i += 2n) {
    power = (-power * p * p) / (q * q);
    sum += power / i;
  }
  return sum;
}

/** ln(a / b) for whole numbers that are near each other. */
export function lnRatio(a: bigint, b: bigint, bits: number): bigint {
  const square = (a + b) * (a + b);
  let power = ((a - b) << BigInt(bits)) / (a + b);
  let sum = power;
  for (let i = 3n; power !== 0n; i += 2n) {
    power = (power * (a - b) * (a - b)) / square;
    sum += power / i;
  }
  return 2n * sum;
}

/** 2^(1/2^halvings), by square roots. */
export function rootOfTwo(halvings: number, bits: number): bigint {
  let value = 2n << BigInt(bits);
  for (let i = 0; i < halvings; i++) value = squareRoot(value << BigInt(bits));
  return value;
}

/** The whole part of a square root (Newton). */
export function squareRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let guess = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (guess + value / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}

/** The double nearest to value / 2^bits, at most `digits` (<= 53) significant bits wide; not subnormal. */
export function nearest(value: bigint, bits: number, digits: number = 53): number {
  const sign = value < 0n ? -1 : 1;
  const size = value < 0n ? -value : value;
  const excess = BigInt(Math.max(0, size.toString(2).length - digits));
  const half = excess === 0n ? 0n : 1n << (excess - 1n);
  // A tie goes to the even neighbour.
  const odd = (size >> excess) & 1n;
  const rounded = excess === 0n ? size : (size + half - 1n + odd) >> excess;
  return sign * Number(rounded) * 2 ** (Number(excess) - bits);
}

/** value / 2^bits as a double that is a multiple of 2^-places, and the double nearest to the rest. */
export function multipleAndRest(value: bigint, bits: number, places: number): [number, number] {
  const unit = BigInt(bits - places);
  const whole = (value + (1n << (unit - 1n))) >> unit;
  return [Number(whole) / 2 ** places, nearest(value - (whole << unit), bits)];
}

/** value / 2^bits as the nearest double and the double nearest to the rest. */
export function highAndLow(value: bigint, bits: number, digits: number = 53): [number, number] {
  const high = nearest(value, bits, digits);
  return [high, nearest(value - scaled(high, bits), bits)];
}

/** The double times 2^bits, where that is whole. */
export function scaled(value: number, bits: number): bigint {
  let [whole, exponent] = [value, 0];
  for (; !Number.isInteger(whole); exponent++) whole *= 2;
  return BigInt(whole) << BigInt(bits - exponent);
}
