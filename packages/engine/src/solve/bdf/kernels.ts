import type { Companion } from "./companion.ts";

/** The arrays of a BDF integrator of n states. */
export interface BdfArrays {
  /** Nordsieck array. */
  readonly z: Float64Array;
  /** Absolute tolerances. */
  readonly atol: Float64Array;
  readonly weights: Float64Array;
  /** The correction found by the Newton iteration. */
  readonly correction: Float64Array;
  /** The corrected state. */
  readonly state: Float64Array;
  /** Rates at the last iterate. */
  readonly slope: Float64Array;
  /** Places of outputs, in steps from the end of the last one. */
  readonly shares: Float64Array;
}

/** The loops of a BDF step over its arrays; in JavaScript or in WebAssembly, with the same roundings. */
export interface BdfKernels {
  readonly arrays: BdfArrays;
  /** What goes along with the states, if anything does. */
  readonly companion?: Companion;
  /** Writes the weights of the first column: 1 / (rtol |y| + atol). */
  weigh(rtol: number): void;
  predict(order: number): void;
  retract(order: number): void;
  rescale(order: number, ratio: number): void;
  /** z_j += l_j e. */
  correct(order: number, l: Float64Array): void;
  /** Writes the polynomial at t + s h to `y`. */
  interpolate(order: number, s: number, y: Float64Array): void;
  /** Writes the polynomial at the first `count` of the shares to `rows` from `at` on, n numbers each. */
  interpolateMany(order: number, count: number, rows: Float64Array, at: number): void;
  /**
   * The first Newton iteration, from the prediction, with the problem's factors: the update is
   * `scale` times the solution for gamma f - z1 * l1Inverse. Returns the weighted norm of the correction.
   */
  begin(t: number, gamma: number, l1Inverse: number, scale: number): number;
  /** A later iteration; returns the weighted norm of what it changed. */
  goOn(t: number, gamma: number, l1Inverse: number, scale: number): number;
  /** Weighted norm of the correction. */
  correctionNorm(): number;
  /** Weighted norm of a column. */
  columnNorm(column: number): number;
  /** Keeps the correction in the last column. */
  saveCorrection(): void;
  /** Weighted norm of the correction less `ratio` times the one kept. */
  raisedNorm(ratio: number): number;
}
