import { largestOfLanes, setWeights, weightedNorm } from "./norm.ts";
import type { OdeProblem } from "./problem.ts";

/**
 * A first step whose Euler error is half the tolerance: h = sqrt(2 / |y''|) / 2 with y'' from the
 * difference of two slopes a trial step apart, repeated until trial and result agree in size.
 * Hindmarsh 1983 (ODEPACK), Brown, Byrne & Hindmarsh 1989 (VODE).
 */
export class StartingStep {
  /** Slopes evaluated by the last call. */
  evaluations = 0;
  readonly #y: Float64Array;
  readonly #f: Float64Array;

  constructor(dimension: number) {
    this.#y = new Float64Array(dimension);
    this.#f = new Float64Array(dimension);
  }

  /** Finds the step from slope `f` at (t, y), at most `longest`. */
  find(
    problem: OdeProblem,
    t: number,
    y: Float64Array,
    f: Float64Array,
    rtol: number,
    atol: Float64Array,
    weights: Float64Array,
    longest: number,
  ): number {
    this.evaluations = 0;
    setWeights(y, rtol, atol, weights);
    const shortest = 100 * Number.EPSILON * Math.max(Math.abs(t), Number.MIN_VALUE);
    const upper = Math.min(longest, upperBound(y, f, rtol, atol));
    if (!(upper > shortest)) return Math.min(longest, Math.max(shortest, Number.MIN_VALUE));
    let trial = Math.sqrt(Math.max(shortest, upper * 1e-12) * upper);
    const slopeNorm = weightedNorm(f, 0, weights, problem.lanes);
    if (slopeNorm > 0) trial = Math.min(trial, 1 / slopeNorm);
    trial = Math.max(trial, shortest);
    let found = trial;
    for (let round = 0; round < 4; round++) {
      const curvature = this.#curvature(problem, t, y, f, weights, trial);
      if (!Number.isFinite(curvature)) {
        trial *= 0.2;
        found = trial;
        continue;
      }
      found = curvature * upper * upper > 2 ? Math.sqrt(2 / curvature) : Math.sqrt(trial * upper);
      found = Math.min(found, upper);
      const change = found / trial;
      if (change > 0.5 && change < 2) break;
      trial = found;
    }
    return Math.min(Math.max(0.5 * found, shortest), upper);
  }

  #curvature(
    problem: OdeProblem,
    t: number,
    y: Float64Array,
    f: Float64Array,
    weights: Float64Array,
    h: number,
  ): number {
    const n = y.length;
    const yTrial = this.#y;
    const fTrial = this.#f;
    for (let i = 0; i < n; i++) yTrial[i] = y[i] + h * f[i];
    problem.rhs(t + h, yTrial, fTrial);
    this.evaluations++;
    return largestOfLanes(problem.lanes, (lane, lanes) => {
      let sum = 0;
      for (let i = lane; i < n; i += lanes) {
        const x = ((fTrial[i] - f[i]) / h) * weights[i];
        sum += x * x;
      }
      return n === 0 ? 0 : Math.sqrt(sum / (n / lanes));
    });
  }
}

/** Longest step over which no state moves by more than a tenth of itself plus its tolerance. */
function upperBound(y: Float64Array, f: Float64Array, rtol: number, atol: Float64Array): number {
  let inverse = 0;
  for (let i = 0; i < y.length; i++) {
    const rate = Math.abs(f[i]) / (0.1 * Math.abs(y[i]) + atol[i] / Math.sqrt(rtol));
    if (rate > inverse) inverse = rate;
  }
  return inverse > 0 ? 1 / inverse : Number.POSITIVE_INFINITY;
}
