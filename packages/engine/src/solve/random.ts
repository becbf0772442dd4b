import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus, xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";
import type { JumpableRandomGenerator } from "pure-rand/types/JumpableRandomGenerator";
import { math } from "../wasm/mathModule.ts";

/** A seeded source of chance: the same seed and the same calls give the same bits. */
export interface Random {
  /** Uniform in [0, 1), a multiple of 2^-53. */
  uniform(): number;
  /** Normal; default mean 0 and standard deviation 1. */
  normal(mean?: number, deviation?: number): number;
  /** Lognormal with this median and coefficient of variation of the variable itself. */
  lognormal(median: number, variation: number): number;
  /** Gamma with this mean and coefficient of variation: intervals between pulses. */
  gamma(mean: number, variation: number): number;
  /**
   * The stream of this number under the same seed, 2^64 draws apart from its neighbours; it does
   * not depend on what has been drawn. Costs one jump a number.
   */
  stream(index: number): Random;
}

/** Makes a generator (xoroshiro128+, Blackman & Vigna 2021, doi:10.1145/3460772) from an integer seed. */
export function createRandom(seed: number): Random {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed ${seed}: expected an integer`);
  return new SeededRandom(xoroshiro128plus(seed));
}

class SeededRandom implements Random {
  readonly #generator: JumpableRandomGenerator;
  readonly #origin: readonly number[];
  #spare = Number.NaN;

  constructor(generator: JumpableRandomGenerator) {
    this.#generator = generator;
    this.#origin = generator.getState();
  }

  uniform(): number {
    return uniformFloat64(this.#generator);
  }

  normal(mean = 0, deviation = 1): number {
    return mean + deviation * this.#standardNormal();
  }

  /** Marsaglia's polar method; every second number comes from the pair before. */
  #standardNormal(): number {
    if (!Number.isNaN(this.#spare)) {
      const kept = this.#spare;
      this.#spare = Number.NaN;
      return kept;
    }
    for (;;) {
      const u = 2 * this.uniform() - 1;
      const v = 2 * this.uniform() - 1;
      const s = u * u + v * v;
      if (s >= 1 || s === 0) continue;
      const factor = Math.sqrt((-2 * math.ln(s)) / s);
      this.#spare = v * factor;
      return u * factor;
    }
  }

  lognormal(median: number, variation: number): number {
    return (
      median * math.exp(Math.sqrt(math.ln(1 + variation * variation)) * this.#standardNormal())
    );
  }

  gamma(mean: number, variation: number): number {
    if (variation === 0) return mean;
    const shape = 1 / (variation * variation);
    return (mean / shape) * this.#standardGamma(shape);
  }

  /** Marsaglia & Tsang 2000, ACM Trans Math Softw 26:363, doi:10.1145/358407.358414. */
  #standardGamma(shape: number): number {
    if (shape < 1)
      return this.#standardGamma(shape + 1) * math.power(1 - this.uniform(), 1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = this.#standardNormal();
      const root = 1 + c * x;
      const v = root * root * root;
      if (v <= 0) continue;
      const u = 1 - this.uniform();
      if (math.ln(u) < 0.5 * x * x + d - d * v + d * math.ln(v)) return d * v;
    }
  }

  stream(index: number): Random {
    if (!(Number.isSafeInteger(index) && index >= 0)) {
      throw new RangeError(`stream ${index}: expected an integer from 0 on`);
    }
    const generator = xoroshiro128plusFromState(this.#origin);
    for (let k = 0; k <= index; k++) generator.jump();
    return new SeededRandom(generator);
  }
}
