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

/**
 * Start values, equations and reference values of the problems are those of this collection
 * (https://archimede.uniba.it/~testset/). The reference values were compared, digit by digit, with its
 * Fortran sources (HIRES, OREGO, POLLU) or with their copy in the R package deTestSet of Soetaert, Cash
 * & Mazzia (ROBER, E5); for VDPOL see there.
 */
export const testSet: string =
  "F. Mazzia, C. Magherini: Test Set for Initial Value Problem Solvers, release 2.4, University of Bari 2008";
