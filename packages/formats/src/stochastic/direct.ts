import type { Random } from "@endocrine/engine";
import { type Method, type MethodMaker, waitingTime } from "./method.ts";

/**
 * Gillespie's direct method (Gillespie 1977, J Phys Chem 81:2340, doi:10.1021/j100540a008): the time to
 * the next reaction from the sum of all rates, then which one by its share.
 */
export const directMethod: MethodMaker = (rates, _reached, refuse) => (random) =>
  new DirectMethod(rates, random, refuse);

class DirectMethod implements Method {
  time = Number.POSITIVE_INFINITY;
  readonly #rates: Float64Array;
  readonly #random: Random;
  readonly #refuse: (index: number) => never;
  #total = 0;

  constructor(rates: Float64Array, random: Random, refuse: (index: number) => never) {
    this.#rates = rates;
    this.#random = random;
    this.#refuse = refuse;
  }

  restart(t: number): void {
    const rates = this.#rates;
    let total = 0;
    for (let i = 0; i < rates.length; i++) {
      const rate = rates[i] as number;
      if (!(rate >= 0)) this.#refuse(i);
      total += rate;
    }
    this.#total = total;
    this.time = total > 0 ? t + waitingTime(this.#random, total) : Number.POSITIVE_INFINITY;
  }

  choose(): number {
    const rates = this.#rates;
    let rest = this.#random.uniform() * this.#total;
    let last = 0;
    for (let i = 0; i < rates.length; i++) {
      const rate = rates[i] as number;
      if (rate === 0) continue;
      if (rest < rate) return i;
      rest -= rate;
      last = i;
    }
    return last;
  }

  after(_index: number, t: number): void {
    this.restart(t);
  }
}
