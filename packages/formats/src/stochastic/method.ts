import type { Random } from "@endocrine/engine";

/** Decides which reaction fires next and when. */
export interface Method {
  /** When the next reaction fires; infinite where none can. */
  time: number;
  /** Begins anew at time `t`, with rates that may all have changed. */
  restart(t: number): void;
  /** The reaction that fires at `time`. */
  choose(): number;
  /** Goes on after reaction `index` fired at time `t`. */
  after(index: number, t: number): void;
}

/** Makes a method for the rates of a system; it looks at them whenever it is called. */
export type MethodMaker = (
  rates: Float64Array,
  /** By reaction: those whose rates its firing changes. */
  reached: readonly Int32Array[],
  /** Called with the reaction whose rate is negative or no number; throws. */
  refuse: (index: number) => never,
) => (random: Random) => Method;

/** Time to the next event of a Poisson process of this rate. */
export function waitingTime(random: Random, rate: number): number {
  return -Math.log(1 - random.uniform()) / rate;
}
