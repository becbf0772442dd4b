import type { Random } from "@endocrine/engine";
import { IndexedQueue } from "./indexedQueue.ts";
import { type Method, type MethodMaker, waitingTime } from "./method.ts";

/**
 * The next reaction method (Gibson & Bruck 2000, J Phys Chem A 104:1876, doi:10.1021/jp993732q): a time
 * for every reaction in a queue, and after each firing new times only where rates have changed. Suits
 * many reactions of which few depend on one another.
 */
export const nextReactionMethod: MethodMaker = (rates, reached, refuse) => {
  const queue = new IndexedQueue(rates.length);
  const used = new Float64Array(rates.length);
  return (random) => new NextReactionMethod({ rates, reached, refuse, queue, used }, random);
};

interface Workplace {
  readonly rates: Float64Array;
  readonly reached: readonly Int32Array[];
  readonly refuse: (index: number) => never;
  readonly queue: IndexedQueue;
  /** The rates that the times in the queue were made with. */
  readonly used: Float64Array;
}

class NextReactionMethod implements Method {
  time = Number.POSITIVE_INFINITY;
  readonly #at: Workplace;
  readonly #random: Random;

  constructor(at: Workplace, random: Random) {
    this.#at = at;
    this.#random = random;
  }

  restart(t: number): void {
    const { rates } = this.#at;
    for (let i = 0; i < rates.length; i++) this.#draw(i, t);
    this.#look();
  }

  choose(): number {
    return this.#at.queue.top;
  }

  after(index: number, t: number): void {
    const { rates, reached, queue, used, refuse } = this.#at;
    const others = reached[index] as Int32Array;
    for (let n = 0; n < others.length; n++) {
      const i = others[n] as number;
      if (i === index) continue;
      const before = used[i] as number;
      const rate = rates[i] as number;
      if (rate === before) continue;
      if (before > 0 && rate > 0) {
        // What is left of the waiting time is stretched; it stays exponential.
        queue.set(i, t + (before / rate) * ((queue.keys[i] as number) - t));
        used[i] = rate;
      } else if (rate >= 0) this.#draw(i, t);
      else refuse(i);
    }
    this.#draw(index, t);
    this.#look();
  }

  #draw(i: number, t: number): void {
    const { rates, queue, used, refuse } = this.#at;
    const rate = rates[i] as number;
    if (!(rate >= 0)) refuse(i);
    used[i] = rate;
    queue.set(i, rate > 0 ? t + waitingTime(this.#random, rate) : Number.POSITIVE_INFINITY);
  }

  #look(): void {
    const { queue } = this.#at;
    const { top } = queue;
    this.time = top < 0 ? Number.POSITIVE_INFINITY : (queue.keys[top] as number);
  }
}
