/** Pseudo-random numbers without `Math`: the same everywhere (Marsaglia's xorshift, 64 bits). */
export class Draws {
  #state: bigint;

  constructor(seed: number) {
    this.#state = BigInt(seed) * 0x9e3779b97f4a7c15n + 1n;
  }

  #next(): bigint {
    let x = this.#state;
    x = BigInt.asUintN(64, x ^ (x << 13n));
    x ^= x >> 7n;
    x = BigInt.asUintN(64, x ^ (x << 17n));
    this.#state = x;
    return x;
  }

  /** Between the two. */
  between(low: number, high: number): number {
    return low + ((high - low) * Number(this.#next() >> 11n)) / 2 ** 53;
  }

  /** A number between 2^low and 2^high, as likely in one octave as in another. */
  magnitude(low: number, high: number): number {
    const exponent = Math.floor(this.between(low, high));
    return this.between(1, 2) * 2 ** exponent;
  }

  /** The same of either sign. */
  signed(low: number, high: number): number {
    return (this.#next() >> 63n === 1n ? -1 : 1) * this.magnitude(low, high);
  }

  /** Any double at all. */
  pattern(): number {
    bits[0] = this.#next();
    return doubles[0]!;
  }
}

const doubles = new Float64Array(1);
const bits = new BigUint64Array(doubles.buffer);

/** The bits of a double; all that is no number has the same ones. */
export function bitsOf(x: number): bigint {
  doubles[0] = Number.isNaN(x) ? Number.NaN : x;
  return bits[0]!;
}

/** The double `steps` further up among the positive ones, or down if negative. */
export function neighbour(x: number, steps: number): number {
  doubles[0] = x;
  bits[0] = bits[0]! + BigInt(steps);
  return doubles[0]!;
}

/** Arguments that ask for special care: ends, zeros, powers of two, borders of subnormals. */
export const special: readonly number[] = [
  0,
  2 ** -1074,
  2 ** -1022 - 2 ** -1074,
  2 ** -1022,
  2 ** -60,
  1 / 3,
  1 / 2,
  neighbour(1, -1),
  1,
  neighbour(1, 1),
  3 / 2,
  2,
  3,
  708,
  709.782712893384,
  709.7827128933841,
  710.4758600739439,
  710.475860073944,
  745.1332191019411,
  745.1332191019412,
  1024,
  1074,
  1075,
  2 ** 31 + 1,
  2 ** 52 + 1,
  2 ** 53 - 1,
  2 ** 53,
  2 ** 60,
  Number.MAX_VALUE,
  Number.POSITIVE_INFINITY,
  Number.NaN,
].flatMap((x) => (Number.isNaN(x) ? [x] : [x, -x]));
