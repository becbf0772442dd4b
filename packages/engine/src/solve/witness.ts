import type { Integrator } from "./integrator.ts";
import type { Action } from "./options.ts";

/** Why something may happen to a run at a time. */
export interface Cause {
  /** An action is due, or the run begins: the time is given. */
  readonly given: boolean;
  /** A root function has changed its sign. */
  readonly crossed: boolean;
  /** Breaks of the clock that lie there, by index. */
  readonly turned: readonly number[];
  /** What `triggered` gave back for the events that are due. */
  readonly waiting: readonly unknown[];
}

/**
 * Is told of everything that happens to a run besides its steps, so that what goes along with the states can
 * jump with them.
 */
export interface Witness {
  /** Something may happen at `t`; states and parameters are still as before it. */
  arrive(t: number, y: Float64Array, cause: Cause, integrator: Integrator): void;
  /** An action is about to be applied. */
  acting(action: Action): void;
  /** An event was triggered; what is given back goes with it to its execution. */
  triggered(event: number, t: number, y: Float64Array): unknown;
  /** An event is about to set its targets to `values`, not yet scaled. */
  executing(event: number, mark: unknown, t: number, y: Float64Array, values: Float64Array): void;
  /** All that was to happen has happened, and the run goes on from (t, y). */
  leave(t: number, y: Float64Array): void;
}
