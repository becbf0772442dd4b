import type { RunStatistics } from "../../result/trajectory.ts";
import type { OdeProblem } from "../problem.ts";
import type { BdfKernels } from "./kernels.ts";

const maxIterations = 3;
const jacobianLife = 50;
/** Relative change of gamma from which new factors pay: stale ones cost iterations and accuracy. */
const gammaDrift = 0.25;

/**
 * Modified Newton iteration for y = z0 + e with e = gamma f(t, y) - z1 / l1, where the Jacobian and
 * its factors live on over steps as long as they serve (VODE, section 3).
 */
export class Newton {
  /** The loops of the integrator. */
  kernels: BdfKernels;
  /** Weighted norm of the correction found. */
  norm = 0;

  readonly #problem: OdeProblem;
  readonly #statistics: RunStatistics;
  #factoredGamma = 0;
  #rate = 1;
  #jacobianStep = -1;
  #stale = true;

  constructor(problem: OdeProblem, kernels: BdfKernels, statistics: RunStatistics) {
    this.#problem = problem;
    this.kernels = kernels;
    this.#statistics = statistics;
  }

  /** Makes the next solve evaluate the Jacobian anew. */
  invalidate(): void {
    this.#stale = true;
  }

  /** Forgets the measured rate of convergence, as after a jump. */
  forgetRate(): void {
    this.#rate = 1;
  }

  /** What the next solves hang on, beside the problem's factors. */
  save(): readonly number[] {
    return [this.#factoredGamma, this.#rate, this.#jacobianStep, this.#stale ? 1 : 0];
  }

  /** Goes on from what was saved, with the factors of then. */
  resume([factoredGamma, rate, jacobianStep, stale]: Float64Array): void {
    this.#factoredGamma = factoredGamma;
    this.#rate = rate;
    this.#jacobianStep = jacobianStep;
    this.#stale = stale === 1;
  }

  /**
   * Iterates until the correction is known to `tolerance` (in the weighted norm). On failure with an
   * old Jacobian it tries once more with a new one.
   */
  solve(t: number, gamma: number, l1: number, tolerance: number): boolean {
    const steps = this.#statistics.steps;
    let fresh = false;
    if (this.#stale || steps >= this.#jacobianStep + jacobianLife) {
      if (!this.#evaluate(t, gamma)) return false;
      fresh = true;
    } else if (Math.abs(gamma / this.#factoredGamma - 1) > gammaDrift) {
      if (!this.#factor(gamma)) return false;
    }
    if (this.#iterate(t, gamma, 1 / l1, tolerance)) return true;
    this.#statistics.newtonFailures++;
    if (fresh || !this.#evaluate(t, gamma)) return false;
    if (this.#iterate(t, gamma, 1 / l1, tolerance)) return true;
    this.#statistics.newtonFailures++;
    this.#stale = true;
    return false;
  }

  #evaluate(t: number, gamma: number): boolean {
    const { state, z } = this.kernels.arrays;
    for (let i = 0; i < state.length; i++) state[i] = z[i];
    this.#problem.jacobian(t, state);
    this.#statistics.jacobians++;
    this.#jacobianStep = this.#statistics.steps;
    this.#stale = false;
    return this.#factor(gamma);
  }

  #factor(gamma: number): boolean {
    this.#statistics.factorisations++;
    this.#rate = 1;
    this.#factoredGamma = gamma;
    if (this.#problem.factor(gamma)) return true;
    this.#stale = true;
    return false;
  }

  #iterate(t: number, gamma: number, l1Inverse: number, tolerance: number): boolean {
    const kernels = this.kernels;
    // Factors of an older gamma overshoot or fall short by about this much (VODE, eq. 3.7).
    const scale = 2 / (1 + gamma / this.#factoredGamma);
    let previous = 0;
    for (let iteration = 0; iteration < maxIterations; iteration++) {
      const first = iteration === 0;
      const size = first
        ? kernels.begin(t, gamma, l1Inverse, scale)
        : kernels.goOn(t, gamma, l1Inverse, scale);
      this.#statistics.rhs++;
      if (!(size < Number.POSITIVE_INFINITY)) return false;
      if (!first) this.#rate = Math.max(0.3 * this.#rate, size / previous);
      if (size * Math.min(1, this.#rate) <= tolerance) {
        this.norm = first ? size : kernels.correctionNorm();
        return true;
      }
      if (!first && size > 2 * previous) return false;
      previous = size;
    }
    return false;
  }
}
