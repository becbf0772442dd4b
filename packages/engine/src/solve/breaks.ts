import type { ModelInstance } from "../compile/model.ts";

/** Rounds of echoes that a jump is followed through delays: each smooths it by one derivative more. */
const generations = 6;

interface Break {
  readonly time: number;
  /** How many delays it has come through. */
  readonly generation: number;
}

/**
 * Times at which the rates may jump though nothing happens to the state: where relations with the
 * clock turn, and where a jump comes back through a delay. The integrator stops there and goes on anew.
 */
export class Breaks {
  readonly #instance: ModelInstance;
  readonly #turns: Float64Array;
  readonly #lags: Float64Array;
  #echoes: Break[] = [];

  constructor(instance: ModelInstance) {
    this.#instance = instance;
    this.#turns = new Float64Array(instance.model.breakCount).fill(Number.NaN);
    this.#lags = new Float64Array(instance.model.delayCount);
  }

  /** The first break after `t`; Infinity where there is none. */
  next(t: number): number {
    let next = Number.POSITIVE_INFINITY;
    for (const time of this.#turns) if (time > t && time < next) next = time;
    for (const { time } of this.#echoes) if (time > t && time < next) next = time;
    return next;
  }

  /** Turns of the clock, by index, that lie at `t`. */
  turnedAt(t: number): number[] {
    return [...this.#turns.keys()].filter((index) => this.#turns[index] === t);
  }

  /** Takes note of a jump at (t, y), or of a break that is reached there. */
  passed(t: number, y: Float64Array): void {
    this.#instance.breaks(t, y, this.#turns);
    if (this.#lags.length === 0) return;
    const reached = this.#echoes.filter(({ time }) => time === t);
    const generation = Math.min(...reached.map((echo) => echo.generation), generations);
    this.#echoes = this.#echoes.filter(({ time }) => time > t);
    const born = reached.length === 0 ? 1 : generation + 1;
    if (born > generations) return;
    this.#instance.lags(t, y, this.#lags);
    for (const lag of new Set(this.#lags)) {
      if (lag > 0) this.#echoes.push({ time: t + lag, generation: born });
    }
  }

  /** Moves the echoes in time, as when a periodic run begins anew at (t, y). */
  rewind(by: number, t: number, y: Float64Array): void {
    this.#echoes = this.#echoes.map((echo) => ({ ...echo, time: echo.time + by }));
    this.#instance.breaks(t, y, this.#turns);
  }
}

/** The last time before a break at which all is as before it; rounding in the formulas is allowed for. */
export function justBefore(time: number): number {
  return time === Number.POSITIVE_INFINITY ? time : time - margin(time);
}

/** The first time after a break at which all is as after it. */
export function justAfter(time: number): number {
  return time + margin(time);
}

function margin(time: number): number {
  return 4 * Number.EPSILON * (Math.abs(time) || 1);
}
