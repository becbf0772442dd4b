/**
 * The functions to hundreds of bits: whole numbers scaled by 2^bits, series only. Slow, and independent of
 * what it checks.
 */
export class Reference {
  readonly bits: number;
  readonly #scale: bigint;
  readonly one: bigint;

  /** `bits`: behind the point; the arguments' and results' own small size comes off the exactness. */
  constructor(bits: number) {
    this.bits = bits;
    this.#scale = BigInt(bits);
    this.one = 1n << this.#scale;
  }

  /** A double exactly; its bits must fit. */
  of(x: number): bigint {
    const [whole, exponent] = parts(x);
    const shift = BigInt(exponent + this.bits);
    if (shift >= 0n) return whole << shift;
    if ((whole >> -shift) << -shift !== whole) throw new RangeError(`${x} needs more bits`);
    return whole >> -shift;
  }

  mul(a: bigint, b: bigint): bigint {
    return (a * b) >> this.#scale;
  }

  div(a: bigint, b: bigint): bigint {
    return (a << this.#scale) / b;
  }

  sqrt(a: bigint): bigint {
    const value = a << this.#scale;
    if (value < 2n) return value;
    let root = 1n << BigInt((value.toString(16).length * 4) / 2 + 1);
    for (let next = (root + value / root) >> 1n; next < root; next = (root + value / root) >> 1n) {
      root = next;
    }
    return root;
  }

  cbrt(a: bigint): bigint {
    const value = (a < 0n ? -a : a) << (2n * this.#scale);
    let root = 1n << BigInt(Math.ceil((value.toString(16).length * 4) / 3) + 1);
    for (;;) {
      const next = (2n * root + value / (root * root)) / 3n;
      if (next >= root) return a < 0n ? -root : root;
      root = next;
    }
  }

  /** Sum of `first`, `first` factor / (n (n + 1)), ... for n = from, from + 2, ... */
  #series(first: bigint, factor: bigint, from: bigint): bigint {
    let [term, sum] = [first, first];
    for (let n = from; term !== 0n && term !== -1n; n += 2n) {
      term = this.mul(term, factor) / (n * (n + 1n));
      sum += term;
    }
    return sum;
  }

  /** arctanh (sign 1) or arctan (sign -1) of a small number. */
  #inverse(x: bigint, sign: bigint): bigint {
    const square = sign * this.mul(x, x);
    let [power, sum] = [x, x];
    for (let n = 3n; power !== 0n && power !== -1n; n += 2n) {
      power = this.mul(power, square);
      sum += power / n;
    }
    return sum;
  }

  #ln2: bigint | undefined;
  get ln2(): bigint {
    this.#ln2 ??= 2n * this.#inverse(this.one / 3n, 1n);
    return this.#ln2;
  }

  #pi: bigint | undefined;
  /** 4 (arctan 1/2 + arctan 1/3), as Euler has it. */
  get pi(): bigint {
    this.#pi ??= 4n * (this.#inverse(this.one / 2n, -1n) + this.#inverse(this.one / 3n, -1n));
    return this.#pi;
  }

  exp(x: bigint): bigint {
    const count = divideToNearest(x, this.ln2);
    // cosh + sinh of an argument that is halved sixteen times.
    const r = (x - count * this.ln2) >> 16n;
    const square = this.mul(r, r);
    let value = this.#series(this.one, square, 1n) + this.#series(r, square, 2n);
    for (let i = 0; i < 16; i++) value = this.mul(value, value);
    return count >= 0n ? value << count : value >> -count;
  }

  ln(x: bigint): bigint {
    const count = x.toString(2).length - 1 - this.bits;
    let z = count >= 0 ? x >> BigInt(count) : x << BigInt(-count);
    for (let i = 0; i < 6; i++) z = this.sqrt(z);
    return (
      128n * this.#inverse(this.div(z - this.one, z + this.one), 1n) + BigInt(count) * this.ln2
    );
  }

  /** ln(1 + x), for x of any size above -1. */
  ln1p(x: bigint): bigint {
    if (4n * x > this.one || 4n * x < -this.one) return this.ln(this.one + x);
    return 2n * this.#inverse(this.div(x, 2n * this.one + x), 1n);
  }

  /** Sine and cosine. */
  circular(x: bigint): [bigint, bigint] {
    const quarters = divideToNearest(2n * x, this.pi);
    const r = x - (quarters * this.pi) / 2n;
    const square = -this.mul(r, r);
    const sin = this.#series(r, square, 2n);
    const cos = this.#series(this.one, square, 1n);
    const turned: [bigint, bigint][] = [
      [sin, cos],
      [cos, -sin],
      [-sin, -cos],
      [-cos, sin],
    ];
    return turned[Number(((quarters % 4n) + 4n) % 4n)]!;
  }

  arctan(x: bigint): bigint {
    if (x > this.one) return this.pi / 2n - this.arctan(this.div(this.one, x));
    if (x < -this.one) return -this.arctan(-x);
    // Twice half the angle, three times.
    let t = x;
    for (let i = 0; i < 3; i++) {
      t = this.div(t, this.one + this.sqrt(this.one + this.mul(t, t)));
    }
    return 8n * this.#inverse(t, -1n);
  }

  /** e^x and e^-x. */
  both(x: bigint): [bigint, bigint] {
    const value = this.exp(x);
    return [value, this.div(this.one, value)];
  }
}

/** A double as a whole number times a power of two. */
function parts(x: number): [bigint, number] {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const all = view.getBigUint64(0);
  const exponent = Number((all >> 52n) & 0x7ffn);
  const fraction = all & (2n ** 52n - 1n);
  const whole = exponent === 0 ? fraction : fraction + 2n ** 52n;
  return [x < 0 ? -whole : whole, Math.max(exponent, 1) - 1075];
}

function divideToNearest(a: bigint, b: bigint): bigint {
  const doubled = 2n * a + b;
  const quotient = doubled / (2n * b);
  return doubled < 0n && quotient * 2n * b !== doubled ? quotient - 1n : quotient;
}

type Exact = (r: Reference, x: bigint, y: bigint) => bigint;

/** Every function of the engine's WebAssembly, by its name there. */
export const exact: Readonly<Record<string, Exact>> = {
  exp: (r, x) => r.exp(x),
  ln: (r, x) => r.ln1p(x - r.one),
  log10: (r, x) => r.div(r.ln1p(x - r.one), r.ln(10n * r.one)),
  power: (r, x, y) => r.exp(r.mul(y, r.ln1p(x - r.one))),
  sin: (r, x) => r.circular(x)[0],
  cos: (r, x) => r.circular(x)[1],
  tan: (r, x) => {
    const [sin, cos] = r.circular(x);
    return r.div(sin, cos);
  },
  sinh: (r, x) => {
    const [up, down] = r.both(x);
    return (up - down) / 2n;
  },
  cosh: (r, x) => {
    const [up, down] = r.both(x);
    return (up + down) / 2n;
  },
  tanh: (r, x) => {
    const [up, down] = r.both(x);
    return r.div(up - down, up + down);
  },
  arcsin: (r, x) => r.arctan(r.div(x, r.sqrt(r.one - r.mul(x, x)))),
  arccos: (r, x) => 2n * r.arctan(r.sqrt(r.div(r.one - x, r.one + x))),
  arctan: (r, x) => r.arctan(x),
  arcsinh: (r, x) => {
    const size = x < 0n ? -x : x;
    const square = r.mul(size, size);
    const above = r.div(square, r.one + r.sqrt(r.one + square));
    return (x < 0n ? -1n : 1n) * r.ln1p(size + above);
  },
  arccosh: (r, x) => r.ln1p(x - r.one + r.sqrt(r.mul(x, x) - r.one)),
  arctanh: (r, x) => r.ln1p(r.div(2n * x, r.one - x)) / 2n,
  cbrt: (r, x) => r.cbrt(x),
};

const references = new Map<number, Reference>();

/** Bits behind the point that keep some 130 of the result and all of the arguments. */
function bitsFor(name: string, x: number, y: number): number {
  const size = Math.abs(Math.log2(Math.abs(x) || 1));
  let bits = 300 + 2 * size;
  if (name === "exp" || name.endsWith("h")) bits += 3 * Math.min(Math.abs(x), 800);
  if (name === "power") {
    bits += 2 * Math.min(1200, Math.abs(y * Math.log2(x))) + Math.abs(Math.log2(Math.abs(y) || 1));
  }
  return 256 * Math.ceil(bits / 256);
}

/** How far `result` is from the exact value, in units of the last place of the latter as a double. */
export function errorInUlp(name: string, result: number, x: number, y: number = 0): number {
  const bits = bitsFor(name, x, y);
  const reference = references.get(bits) ?? new Reference(bits);
  references.set(bits, reference);
  const value = exact[name]!(reference, reference.of(x), reference.of(y));
  const size = value < 0n ? -value : value;
  const exponent = Math.max(size.toString(2).length - bits - 53, -1074);
  const [whole, resultExponent] = parts(result);
  const shift = BigInt(Math.max(0, -bits - resultExponent, -bits - exponent) + 0);
  const difference = (value << shift) - (whole << (BigInt(resultExponent + bits) + shift));
  const ulp = 1n << (BigInt(exponent + bits) + shift);
  return Number((difference * 2n ** 20n) / ulp) / 2 ** 20;
}
