import { weightedNorm } from "../norm.ts";
import type { OdeProblem } from "../problem.ts";
import { evaluateRows } from "../stepRows.ts";
import { addCombination } from "./combination.ts";
import type { RosenbrockArrays, RosenbrockKernels } from "./kernels.ts";
import * as tableau from "./tableau.ts";

/** The loops in JavaScript. */
export class JavaScriptKernels implements RosenbrockKernels {
  readonly arrays: RosenbrockArrays;
  readonly #problem: OdeProblem;
  readonly #increments: readonly Float64Array[];

  constructor(problem: OdeProblem, arrays: RosenbrockArrays) {
    const n = problem.dimension;
    this.#problem = problem;
    this.arrays = arrays;
    this.#increments = Array.from({ length: tableau.stages }, (_, k) =>
      arrays.increments.subarray(k * n, (k + 1) * n),
    );
  }

  attempt(t: number, h: number, end: number, varies: boolean, rtol: number): number {
    const { place, slope: first, stageSlope, timeSlope, increments } = this.arrays;
    const { gamma, c, d } = tableau;
    for (let stage = 0; stage < tableau.stages; stage++) {
      const k = this.#increments[stage];
      let slope = first;
      if (stage > 0) {
        this.#place(stage);
        slope = stageSlope;
        this.#problem.rhs(c[stage] === 1 ? end : t + c[stage] * h, place, slope);
      }
      for (let i = 0; i < k.length; i++) k[i] = h * gamma * slope[i];
      addCombination(k, 0, increments, k.length, tableau.g[stage], stage, gamma);
      if (varies && d[stage] !== 0) {
        const share = h * h * gamma * d[stage];
        for (let i = 0; i < k.length; i++) k[i] += share * timeSlope[i];
      }
      this.#problem.solve(k);
    }
    return this.#finish(rtol);
  }

  /** Puts the state at which a stage takes its slope into the workspace. */
  #place(stage: number): void {
    const { state, place, increments } = this.arrays;
    if (stage < tableau.combined) {
      place.set(state);
      addCombination(place, 0, increments, place.length, tableau.a[stage], stage, 1);
    } else {
      const last = this.#increments[stage - 1];
      for (let i = 0; i < place.length; i++) place[i] += last[i];
    }
  }

  /** Adds the last increment, which is also the difference between the two orders. */
  #finish(rtol: number): number {
    const { state, place, weights, atol } = this.arrays;
    const error = this.#increments[tableau.stages - 1];
    for (let i = 0; i < place.length; i++) {
      place[i] += error[i];
      weights[i] = 1 / (atol[i] + rtol * Math.max(Math.abs(state[i]), Math.abs(place[i])));
    }
    return weightedNorm(error, 0, weights);
  }

  accept(): void {
    const { state, place, rows } = this.arrays;
    writeRows(this.arrays, rows);
    state.set(place);
  }

  interpolate(count: number, target: Float64Array, at: number): void {
    const { state, rows, shares } = this.arrays;
    const n = state.length;
    for (let k = 0; k < count; k++) evaluateRows(rows, 0, n, shares[k], target, at + k * n);
  }
}

/** Writes the polynomial of the step attempted to `rows`. */
export function writeRows(arrays: RosenbrockArrays, rows: Float64Array): void {
  const { state, place, increments } = arrays;
  const n = state.length;
  rows.fill(0);
  rows.set(state);
  rows.set(place, n);
  tableau.bubbles.forEach((shares, k) => {
    addCombination(rows, (2 + k) * n, increments, n, shares, tableau.stages, 1);
  });
}
