import { oneLine } from "../oneLine.ts";
import type { BdfKernels } from "./bdf/kernels.ts";
import type { RosenbrockKernels } from "./rosenbrock/kernels.ts";

/**
 * What an integrator needs of a system dy/dt = f(t, y). All arrays belong to the caller; nothing is
 * allocated in the methods.
 */
export interface OdeProblem {
  readonly dimension: number;
  /**
   * Two where two systems of one structure are solved in the same steps, their states side by side: every
   * norm is that of the one where it is greater. Left out, it is one.
   */
  readonly lanes?: 1 | 2;
  /** Writes f(t, y) to `dydt`. */
  rhs(t: number, y: Float64Array, dydt: Float64Array): void;
  /** Evaluates the Jacobian of f at (t, y) and keeps it inside. */
  jacobian(t: number, y: Float64Array): void;
  /** Factorises I - gamma J of the kept Jacobian. Returns false where a pivot vanishes. */
  factor(gamma: number): boolean;
  /** Solves (I - gamma J) x = b in place with the last factorisation. */
  solve(b: Float64Array): void;
  /** The kept Jacobian and its factors, where they may be saved and written back. */
  readonly linearised?: readonly Float64Array[];
  /**
   * Loops of a BDF integrator in the problem's own memory, where it has any. They serve the integrator
   * that asked last: the one before is told by `lost`, with its arrays still as it left them.
   */
  bdfKernels?(lost: () => void): BdfKernels | undefined;
  /** The same for a Rosenbrock integrator. */
  rosenbrockKernels?(lost: () => void): RosenbrockKernels | undefined;
  /** Tells that the integrators that asked for loops are done. */
  releaseKernels?(): void;
}

/** Where and why an integration could not go on; the message names time, state and module. */
export class IntegrationError extends Error {
  override readonly name = "IntegrationError";
  readonly time: number;
  readonly quantity: string | undefined;

  constructor(message: string, time: number, quantity?: string) {
    super(oneLine(message));
    this.time = time;
    this.quantity = quantity;
  }
}
