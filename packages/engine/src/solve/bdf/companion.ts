/**
 * Linear systems that go along with the states of a BDF integrator, in the same steps, with the same order
 * and coefficients; such are the sensitivities. They are solved once the states have passed their error test.
 */
export interface Companion {
  /** Begins at (t, y) at order 1 with its present values, for a step of length `h`. */
  start(t: number, y: Float64Array, h: number): void;
  /** Changes the step size. */
  rescale(order: number, ratio: number): void;
  /** Goes from `order` to the one above; arguments as in `order.ts`. */
  raise(order: number, h: number, tau: Float64Array, work: Float64Array): void;
  /** Goes from `order` to the one below. */
  lower(order: number, h: number, tau: Float64Array, work: Float64Array): void;
  /**
   * Predicts and solves for time `t`, at which the states are `y`. Returns the weighted norm of the
   * correction: 0 where its error is not to be controlled, Infinity where there is no solution.
   */
  solve(t: number, y: Float64Array, order: number, gamma: number, l1Inverse: number): number;
  /** Takes a prediction back, if one was made. */
  retract(order: number): void;
  /** Completes the step for which it was solved. */
  correct(order: number, l: Float64Array): void;
  /** Weighted norm of a column of the Nordsieck array. */
  columnNorm(column: number): number;
  /** Keeps the correction in the last column. */
  saveCorrection(): void;
  /** Weighted norm of the correction less `ratio` times the one kept. */
  raisedNorm(ratio: number): number;
}
