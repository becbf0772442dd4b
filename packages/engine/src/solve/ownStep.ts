/** Rounds after which a step that reads itself is given up. */
const mostRounds = 8;
/** Change of a round, in units of the tolerance, below which it stands still. */
const settled = 0.01;
/** Error to be given for a step that does not settle: it is tried again at about half its length. */
const unsettled = 32;

/**
 * What a one-step method knows of the step that it is trying, for delays shorter than the step: at first how
 * the step before goes on, then what the last round of the same step has given.
 */
export class OwnStep {
  /** Whether a step is being tried. */
  trying = false;
  /** Whether a round of the step at hand has been made. */
  known = false;
  /** Whether the step at hand has been asked for its own course. */
  looked = false;
  readonly #kept: Float64Array;

  constructor(dimension: number) {
    this.#kept = new Float64Array(dimension);
  }

  begin(): void {
    this.trying = true;
    this.known = false;
    this.looked = false;
  }

  /** Repeats a step with result `y` until it stands still; returns its error. */
  repeat(y: Float64Array, weights: Float64Array, again: () => number): number {
    const kept = this.#kept;
    for (let round = 0; round < mostRounds; round++) {
      kept.set(y);
      this.known = true;
      const error = again();
      if (!Number.isFinite(error)) return error;
      let change = 0;
      for (let i = 0; i < y.length; i++) {
        change = Math.max(change, Math.abs(y[i] - kept[i]) * weights[i]);
      }
      if (change <= settled) return error;
    }
    return unsettled;
  }
}
