/**
 * Loops over blocks of numbers: row `i` of a block holds those that belong to state `i`, one for each
 * parameter. In JavaScript or in WebAssembly, with the same roundings.
 */
export interface BlockKernels {
  /** Nordsieck array of blocks, column by column; see `solve/bdf/nordsieck.ts`. */
  readonly z: Float64Array;
  readonly correction: Float64Array;
  /** Absolute tolerances. */
  readonly atol: Float64Array;
  /** What is added to the Jacobian's product in the slopes. */
  readonly forcing: Float64Array;
  readonly slopes: Float64Array;
  /** Values of the Jacobian, by row, then column. */
  readonly jacobian: Float64Array;
  /** Writes the weights of the first column: 1 / (rtol |z| + atol). */
  weigh(rtol: number): void;
  predict(order: number): void;
  retract(order: number): void;
  rescale(order: number, ratio: number): void;
  /** z_j += l_j e. */
  correct(order: number, l: Float64Array): void;
  /** Writes the slopes of the first column: the forcing and the Jacobian's product. */
  evaluate(): void;
  /** Factorises I - gamma J; false where a pivot vanishes. */
  factor(gamma: number): boolean;
  /** Writes the correction: the solution for gamma times the slopes less `l1Inverse` z_1. */
  solve(gamma: number, l1Inverse: number): void;
  /** Weighted norm of the correction: the largest, over the parameters, root mean square over the states. */
  correctionNorm(): number;
  /** Weighted norm of a column. */
  columnNorm(column: number): number;
  /** Weighted norm of the correction less `ratio` times the last column. */
  raisedNorm(ratio: number): number;
}

/** Where a Jacobian has entries. */
export interface Places {
  readonly row: number;
  readonly column: number;
}
