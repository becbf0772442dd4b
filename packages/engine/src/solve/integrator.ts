import type { RunStatistics } from "../result/trajectory.ts";

/** Outputs that `interpolateMany` gives at a time. */
export const outputsTogether = 32;

/** What every integration method is told besides the problem itself. */
export interface IntegratorOptions {
  readonly rtol: number;
  /** Absolute tolerance of each state. */
  readonly atol: Float64Array;
  /** Longest step; default unlimited. */
  readonly maxStep?: number;
  /** Names of the states, for error messages. */
  readonly names?: readonly string[];
  /** Unit of time, for error messages. */
  readonly timeUnit?: string;
}

/**
 * A one-step-at-a-time method that goes forward in time. After each step it can be asked for the
 * solution anywhere in the step just made; `restart` tells it that state or right-hand side jumped.
 */
export interface Integrator {
  /** End of the last accepted step. */
  readonly time: number;
  /** Start of the last accepted step: `interpolate` holds from here to `time`. */
  readonly previousTime: number;
  /** The solution at `time`; belongs to the integrator. */
  readonly state: Float64Array;
  /** Length of the last step made; after `initialise` and `restart` the one about to be tried. */
  readonly stepSize: number;
  readonly order: number;
  readonly statistics: RunStatistics;
  /** Numbers that `saveDense` writes at most. */
  readonly denseSize: number;

  /** Begins at (t, y). `span` bounds the first step; `h` sets it, else it is found from two slopes. */
  initialise(t: number, y: Float64Array, span: number, h?: number): void;
  /** Makes one accepted step that ends at `tStop` at the latest and is no longer than `longest`. */
  step(tStop: number, longest?: number): void;
  /** Writes the solution at a time within the last step to `y`. */
  interpolate(t: number, y: Float64Array): void;
  /**
   * Writes the solution at `count` (at most `outputsTogether`) times within the last step, from `times[first]`
   * on, to `rows` from `at` on: one after the other, n numbers each.
   */
  interpolateMany(
    times: Float64Array,
    first: number,
    count: number,
    rows: Float64Array,
    at: number,
  ): void;
  /**
   * Writes what is known of the solution at a time after the start of the step that is being tried (or that
   * was made last), for rates that read it there.
   */
  readAhead(t: number, y: Float64Array): void;
  /**
   * Goes on from (t, y) after a jump. With `keepStep` the step size (and, where the jump lies below
   * the tolerance, the order) survives as far as the slopes after the jump allow it; without it the
   * method starts cold.
   */
  restart(t: number, y: Float64Array, keepStep: boolean): void;
  /** Copies what `readDense` needs of the last step to `target` from `offset` on. */
  saveDense(target: Float64Array, offset: number): void;
  /** Evaluates a saved step at `t`. */
  readDense(source: Float64Array, offset: number, t: number, y: Float64Array): void;
  /** Where the last step would have ended with no stop before it and nothing to reject. */
  readonly reach?: number;
  /** After a step: what, beside the statistics, the way from here follows from; undefined where it cannot be told. */
  save?(): Float64Array | undefined;
  /** Stands as it stood when this was saved; the statistics are to be set too. */
  resume?(saved: Float64Array): void;
}

/** Counters at zero. */
export function emptyStatistics(): RunStatistics {
  return {
    steps: 0,
    rejected: 0,
    rhs: 0,
    jacobians: 0,
    factorisations: 0,
    newtonFailures: 0,
    events: 0,
  };
}
