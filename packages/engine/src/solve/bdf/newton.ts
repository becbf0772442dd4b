import type { RunStatistics } from "../../result/trajectory.ts";
import { weightedNorm } from "../norm.ts";
import type { OdeProblem } from "../problem.ts";

const maxIterations = 3;
const jacobianLife = 50;
/** Relative change of gamma from which new factors pay: stale ones cost iterations and accuracy. */
const gammaDrift = 0.25;

/**
 * Modified Newton iteration for y = z0 + e with e = gamma f(t, y) - z1 / l1, where the Jacobian and
 * its factors live on over steps as long as they serve (VODE, section 3).
 */
export class Newton {
  /** The correction found. */
  readonly correction: Float64Array;
  /** The corrected state. */
  readonly state: Float64Array;
  /** f at the last iterate. */
  readonly slope: Float64Array;
  /** Weighted norm of the correction found. */
  norm = 0;

  readonly #problem: OdeProblem;
  readonly #z: Float64Array;
  readonly #predicted: Float64Array;
  readonly #statistics: RunStatistics;
  readonly #update: Float64Array;
  #factoredGamma = 0;
  #rate = 1;
  #jacobianStep = -1;
  #stale = true;

  /** `z` is the Nordsieck array whose first two columns hold the prediction. */
  constructor(problem: OdeProblem, z: Float64Array, statistics: RunStatistics) {
    this.#problem = problem;
    this.#z = z;
    this.#predicted = z.subarray(0, problem.dimension);
    this.#statistics = statistics;
    this.correction = new Float64Array(problem.dimension);
    this.state = new Float64Array(problem.dimension);
    this.slope = new Float64Array(problem.dimension);
    this.#update = new Float64Array(problem.dimension);
  }

  /** Makes the next solve evaluate the Jacobian anew. */
  invalidate(): void {
    this.#stale = true;
  }

  /** Forgets the measured rate of convergence, as after a jump. */
  forgetRate(): void {
    this.#rate = 1;
  }

  /**
   * Iterates until the correction is known to `tolerance` (in the weighted norm). On failure with an
   * old Jacobian it tries once more with a new one.
   */
  solve(t: number, gamma: number, l1: number, weights: Float64Array, tolerance: number): boolean {
    const steps = this.#statistics.steps;
    let fresh = false;
    if (this.#stale || steps >= this.#jacobianStep + jacobianLife) {
      if (!this.#evaluate(t, gamma)) return false;
      fresh = true;
    } else if (Math.abs(gamma / this.#factoredGamma - 1) > gammaDrift) {
      if (!this.#factor(gamma)) return false;
    }
    if (this.#iterate(t, gamma, 1 / l1, weights, tolerance)) return true;
    this.#statistics.newtonFailures++;
    if (fresh || !this.#evaluate(t, gamma)) return false;
    if (this.#iterate(t, gamma, 1 / l1, weights, tolerance)) return true;
    this.#statistics.newtonFailures++;
    this.#stale = true;
    return false;
  }

  #evaluate(t: number, gamma: number): boolean {
    this.state.set(this.#predicted);
    this.#problem.jacobian(t, this.state);
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

  #iterate(
    t: number,
    gamma: number,
    l1Inverse: number,
    weights: Float64Array,
    tolerance: number,
  ): boolean {
    const problem = this.#problem;
    const { state, slope, correction } = this;
    // Factors of an older gamma overshoot or fall short by about this much (VODE, eq. 3.7).
    const scale = 2 / (1 + gamma / this.#factoredGamma);
    let previous = 0;
    for (let iteration = 0; iteration < maxIterations; iteration++) {
      const first = iteration === 0;
      problem.rhs(t, first ? this.#predicted : state, slope);
      this.#statistics.rhs++;
      const size = first
        ? this.#begin(gamma, l1Inverse, scale, weights)
        : this.#goOn(gamma, l1Inverse, scale, weights);
      if (!(size < Number.POSITIVE_INFINITY)) return false;
      if (!first) this.#rate = Math.max(0.3 * this.#rate, size / previous);
      if (size * Math.min(1, this.#rate) <= tolerance) {
        this.norm = first ? size : weightedNorm(correction, 0, weights);
        return true;
      }
      if (!first && size > 2 * previous) return false;
      previous = size;
    }
    return false;
  }

  /** First iteration, from the prediction; returns the size of the correction. */
  #begin(gamma: number, l1Inverse: number, scale: number, weights: Float64Array): number {
    const { state: y, slope: f, correction: e } = this;
    const z = this.#z;
    const update = this.#update;
    const n = y.length;
    for (let i = 0; i < n; i++) update[i] = gamma * f[i] - l1Inverse * z[n + i];
    this.#problem.solve(update);
    let sum = 0;
    for (let i = 0; i < n; i++) {
      const d = scale * update[i];
      const x = d * weights[i];
      sum += x * x;
      e[i] = d;
      y[i] = z[i] + d;
    }
    return n === 0 ? 0 : Math.sqrt(sum / n);
  }

  /** A later iteration; returns the size of what it changed. */
  #goOn(gamma: number, l1Inverse: number, scale: number, weights: Float64Array): number {
    const { state: y, slope: f, correction: e } = this;
    const z = this.#z;
    const update = this.#update;
    const n = y.length;
    for (let i = 0; i < n; i++) update[i] = gamma * f[i] - l1Inverse * z[n + i] - e[i];
    this.#problem.solve(update);
    let sum = 0;
    for (let i = 0; i < n; i++) {
      const d = scale * update[i];
      const x = d * weights[i];
      sum += x * x;
      const total = e[i] + d;
      e[i] = total;
      y[i] = z[i] + total;
    }
    return n === 0 ? 0 : Math.sqrt(sum / n);
  }
}
