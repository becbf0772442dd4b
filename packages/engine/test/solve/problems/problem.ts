import type { DenseSystem } from "../../../src/solve/dense.ts";

/** A problem of the IVP test set with its published end values. */
export interface TestProblem extends DenseSystem {
  readonly name: string;
  readonly start: readonly number[];
  readonly end: number;
  /** Reference solution at `end`. */
  readonly reference: readonly number[];
  /** Components whose relative error counts; default all. */
  readonly compared?: readonly number[];
  /** Absolute tolerance as a multiple of rtol. */
  readonly atolPerRtol: number;
  readonly stiff: boolean;
  readonly source: string;
}

export const testSet: string =
  "F. Mazzia, C. Magherini: Test Set for Initial Value Problem Solvers, release 2.4, University of Bari 2008";
