import type { Program } from "./program.ts";

/** Steps in the last place that are tried to find where a relation turns. */
const tries = 200;

/** What moves evenly between jumps, and when it turns a trigger. */
export class Clocks {
  readonly #program: Program;
  readonly #slots: readonly number[];
  readonly #base: Float64Array;
  #since = 0;

  /** @param slots where the moving values are stored, in the order of the slopes */
  constructor(program: Program, slots: readonly number[]) {
    this.#program = program;
    this.#slots = slots;
    this.#base = new Float64Array(slots.length);
  }

  /** Takes the present values and slopes as those at time `t`. */
  rebase(t: number): void {
    this.#since = t;
    this.#slots.forEach((slot, i) => {
      this.#base[i] = this.#program.values[slot] as number;
    });
  }

  /** Moves the values to time `t`. */
  moveTo(t: number): void {
    const { values, slopes } = this.#program;
    const { length } = this.#slots;
    for (let i = 0; i < length; i++) {
      const moved = (slopes[i] as number) * (t - this.#since);
      values[this.#slots[i] as number] = (this.#base[i] as number) + moved;
    }
    this.#program.follow(t);
  }

  /** The first time from `t` on at which a relation of a trigger turns; the values are at `t`. */
  nextTurn(t: number): number {
    const { turns, gap, rise } = this.#program;
    let first = Number.POSITIVE_INFINITY;
    for (let j = 0; j < turns.length; j++) {
      const distance = (gap[j] as (t: number) => number)(t);
      const speed = (rise[j] as (t: number) => number)(t);
      const { growing, shrinking } = (turns[j] as Program["turns"][number]).afterZero;
      const turnsHere = distance === 0 && (speed > 0 ? growing : speed < 0 && shrinking);
      if (!turnsHere && !(distance * speed < 0)) continue;
      const estimate = t - distance / speed;
      if (estimate < first) first = Math.min(first, this.#refine(j, t, estimate));
    }
    if (turns.length > 0) this.moveTo(t);
    return first;
  }

  /** The first number, as computers have them, at which relation `j` has turned. */
  #refine(j: number, t: number, estimate: number): number {
    const holds = this.#program.holds[j] as (t: number) => boolean;
    const before = holds(t);
    let step = Math.max(Math.abs(estimate), 2 ** -900) * 2 ** -52;
    let time = Math.max(t, estimate - 4 * step);
    for (let n = 0; n < tries; n++) {
      this.moveTo(time);
      if (holds(time) !== before) return time;
      time += step;
      if (n > 16) step *= 2;
    }
    return Number.POSITIVE_INFINITY;
  }
}
