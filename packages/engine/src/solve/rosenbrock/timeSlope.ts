import type { RunStatistics } from "../../result/trajectory.ts";
import type { OdeProblem } from "../problem.ts";

/** Distance of the points of the difference, as a share of the step: rounding and curvature both stay below 1e-11. */
const distance = 1e-4;

/** The same for a difference over two points, whose curvature then stays below 1e-6. */
const coarseDistance = 1e-6;

/** From this relative tolerance on, two points are exact enough. */
const coarse = 1e-5;

/**
 * The derivative of the rates by time alone, df/dt, which a Rosenbrock method needs to keep its order where
 * they depend on time. It is a difference over three points of second order that all lie within the step, for
 * the rates may jump at its ends; at a loose tolerance over two, which saves a tenth of a step. Rates that do not depend on time cost one evaluation.
 */
export class TimeSlope {
  /** Where df/dt is written. */
  values: Float64Array;
  readonly #problem: OdeProblem;
  readonly #statistics: RunStatistics;
  readonly #near: Float64Array;
  readonly #isCoarse: boolean;

  constructor(problem: OdeProblem, statistics: RunStatistics, values: Float64Array, rtol: number) {
    this.#problem = problem;
    this.#statistics = statistics;
    this.values = values;
    this.#near = new Float64Array(problem.dimension);
    this.#isCoarse = rtol >= coarse;
  }

  /** Finds df/dt at (t, y), where the rates are `slope`, for a step of length `h`; says whether any is not 0. */
  evaluate(t: number, y: Float64Array, slope: Float64Array, h: number): boolean {
    const { values } = this;
    const near = this.#near;
    const first = t + (this.#isCoarse ? coarseDistance : distance) * h;
    // As a difference of times this is exact, and so is twice as far.
    const delta = first - t;
    if (!(delta > 0)) return false;
    this.#problem.rhs(first, y, near);
    this.#statistics.rhs++;
    if (!differs(near, slope)) return false;
    if (this.#isCoarse) {
      for (let i = 0; i < slope.length; i++) values[i] = (near[i] - slope[i]) / delta;
      return true;
    }
    this.#problem.rhs(t + 2 * delta, y, values);
    this.#statistics.rhs++;
    for (let i = 0; i < slope.length; i++) {
      values[i] = (4 * (near[i] - slope[i]) - (values[i] - slope[i])) / (2 * delta);
    }
    return true;
  }
}

function differs(a: Float64Array, b: Float64Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return true;
  return false;
}
