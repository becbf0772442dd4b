import { outputsTogether } from "../integrator.ts";
import { rows } from "../stepRows.ts";
import { stages } from "./tableau.ts";

/** The arrays of a Rosenbrock integrator of n states. */
export interface RosenbrockArrays {
  /** Where the step starts; after `accept`, where it ended. */
  readonly state: Float64Array;
  /** The place of the last stage; after `attempt` the end of the step. */
  readonly place: Float64Array;
  /** Rates at the start of the step. */
  readonly slope: Float64Array;
  /** Rates at the place of the last stage. */
  readonly stageSlope: Float64Array;
  /** Derivative of the rates by time alone. */
  readonly timeSlope: Float64Array;
  /** Absolute tolerances. */
  readonly atol: Float64Array;
  readonly weights: Float64Array;
  /** Increments of the stages, one after the other, n numbers each. */
  readonly increments: Float64Array;
  /** The polynomial of the last step, row by row. */
  readonly rows: Float64Array;
  /** Places of outputs, in shares of the last step. */
  readonly shares: Float64Array;
}

/** The loops of a Rosenbrock step over its arrays; in JavaScript or in WebAssembly, with the same roundings. */
export interface RosenbrockKernels {
  readonly arrays: RosenbrockArrays;
  /**
   * All stages of a step of length `h` from `t` to `end`, with the problem's factors; `varies` says whether the
   * rates depend on time. Returns the weighted norm of the error.
   */
  attempt(t: number, h: number, end: number, varies: boolean, rtol: number): number;
  /** Makes the polynomial of the step attempted and moves the state to its end. */
  accept(): void;
  /** Writes the polynomial at the first `count` of the shares to `target` from `at` on, n numbers each. */
  interpolate(count: number, target: Float64Array, at: number): void;
}

/** Arrays in JavaScript's own memory; with what is in others, or zero. */
export function rosenbrockArrays(n: number, from?: RosenbrockArrays): RosenbrockArrays {
  const make = (length: number, values: Float64Array | undefined): Float64Array =>
    values?.slice() ?? new Float64Array(length);
  return {
    state: make(n, from?.state),
    place: make(n, from?.place),
    slope: make(n, from?.slope),
    stageSlope: make(n, from?.stageSlope),
    timeSlope: make(n, from?.timeSlope),
    atol: make(n, from?.atol),
    weights: make(n, from?.weights),
    increments: make(stages * n, from?.increments),
    rows: make(rows * n, from?.rows),
    shares: new Float64Array(outputsTogether),
  };
}
