import type { ModelInstance } from "../compile/model.ts";

/** Rounds of echoes that a jump is followed through delays: each smooths it by one derivative more. */
const generations = 6;
/** Distance from a jump in the past, as a share of the time, at which it counts as reached. */
const reached = 5e-14;
/** What rounding may make of a constant lag, as a share of the times. */
const rounding = 4 * Number.EPSILON;
/** A stretch of time, as a share of it, over which the speed of a look back can be measured. */
const measurable = 1e-8;
/** Share of the way to an echo that is gone at once, where its lag varies: the rest shows where it is. */
const approach = 0.9;
/** A way so short, as a share of the time, is gone in one. */
const short = 1e-4;

/** A jump that comes back where `time - lag` is the time of its source. */
interface Echo {
  source: number;
  /** Which of the model's lags it comes through. */
  readonly lag: number;
  /** How many delays it has come through. */
  readonly generation: number;
  /** When it comes, as far as can be told, or a point on the way there. */
  time: number;
  /** Whether its lag has moved since it was born. */
  varies: boolean;
  /** Where the look back was last, when, and how fast it followed the time. */
  back: number;
  at: number;
  speed: number;
}

/**
 * Times at which the rates may jump though nothing happens to the state: where relations with the
 * clock turn, and where a jump comes back through a delay. The integrator stops there and goes on anew.
 */
export class Breaks {
  readonly #instance: ModelInstance;
  readonly #turns: Float64Array;
  readonly #lags: Float64Array;
  #echoes: Echo[] = [];

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

  /**
   * Looks at (t, y) when the echoes come, for a lag may vary, and returns the first break from `t` on. Of the
   * way to the echo of a varying lag a part is told at a time, until little of it is left.
   */
  refine(t: number, y: Float64Array): number {
    if (this.#echoes.length === 0) return this.next(t);
    this.#instance.lags(t, y, this.#lags);
    let come = false;
    for (const echo of this.#echoes) {
      aim(echo, t, t - this.#lags[echo.lag]);
      come ||= echo.time === t;
    }
    return come ? t : this.next(t);
  }

  /** Turns of the clock, by index, that lie at `t`. */
  turnedAt(t: number): number[] {
    return [...this.#turns.keys()].filter((index) => this.#turns[index] === t);
  }

  /** Takes note of a jump at (t, y), or of a break that is reached there. */
  passed(t: number, y: Float64Array): void {
    this.#instance.breaks(t, y, this.#turns);
    if (this.#lags.length === 0) return;
    const come = this.#echoes.filter(({ time }) => time === t);
    const generation = Math.min(...come.map((echo) => echo.generation), generations);
    this.#echoes = this.#echoes.filter(({ time }) => time > t);
    const born = come.length === 0 ? 1 : generation + 1;
    if (born > generations) return;
    this.#instance.lags(t, y, this.#lags);
    this.#lags.forEach((length, lag) => {
      if (!(length > 0)) return;
      const [time, back] = [t + length, t - length];
      const seen = { varies: false, back, at: t, speed: 1 };
      this.#echoes.push({ source: t, lag, generation: born, time, ...seen });
    });
  }

  /** Moves the echoes in time, as when a periodic run begins anew at (t, y). */
  rewind(by: number, t: number, y: Float64Array): void {
    for (const echo of this.#echoes) {
      echo.source += by;
      echo.time += by;
      echo.back += by;
      echo.at += by;
    }
    this.#instance.breaks(t, y, this.#turns);
  }
}

/** Tells an echo that at time `t` its look back is at `back`. */
function aim(echo: Echo, t: number, back: number): void {
  const gap = echo.source - back;
  const sizes = Math.abs(t) + Math.abs(echo.time);
  if (!echo.varies && Math.abs(t + gap - echo.time) <= rounding * sizes) return;
  echo.varies = true;
  if (t - echo.at > measurable * Math.abs(t)) {
    echo.speed = (back - echo.back) / (t - echo.at);
    echo.at = t;
    echo.back = back;
  }
  const way = echo.speed > 0 ? gap / echo.speed : Number.POSITIVE_INFINITY;
  if (gap <= reached * Math.abs(t) || way <= reached * Math.abs(t)) echo.time = t;
  else echo.time = t + (way < short * Math.abs(t) ? way : approach * way);
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
