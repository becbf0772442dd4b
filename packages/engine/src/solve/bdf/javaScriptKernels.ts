import { outputsTogether } from "../integrator.ts";
import { weightedNorm } from "../norm.ts";
import type { OdeProblem } from "../problem.ts";
import type { BdfArrays, BdfKernels } from "./kernels.ts";
import * as nordsieck from "./nordsieck.ts";

/** The loops in JavaScript. */
export class JavaScriptKernels implements BdfKernels {
  readonly arrays: BdfArrays;
  readonly #problem: OdeProblem;
  readonly #predicted: Float64Array;
  readonly #update: Float64Array;

  constructor(problem: OdeProblem, arrays: BdfArrays) {
    this.#problem = problem;
    this.arrays = arrays;
    this.#predicted = arrays.z.subarray(0, problem.dimension);
    this.#update = new Float64Array(problem.dimension);
  }

  weigh(rtol: number): void {
    const { z, atol, weights } = this.arrays;
    for (let i = 0; i < weights.length; i++) weights[i] = 1 / (rtol * Math.abs(z[i]) + atol[i]);
  }

  predict(order: number): void {
    this.arrays.correction.fill(0);
    nordsieck.predict(this.arrays.z, this.#update.length, order);
  }

  retract(order: number): void {
    nordsieck.retract(this.arrays.z, this.#update.length, order);
  }

  rescale(order: number, ratio: number): void {
    nordsieck.rescale(this.arrays.z, this.#update.length, order, ratio);
  }

  correct(order: number, l: Float64Array): void {
    nordsieck.correct(this.arrays.z, this.#update.length, order, l, this.arrays.correction);
  }

  interpolate(order: number, s: number, y: Float64Array): void {
    nordsieck.evaluate(this.arrays.z, 0, this.#update.length, order, s, y);
  }

  interpolateMany(order: number, count: number, rows: Float64Array, at: number): void {
    const { z, shares } = this.arrays;
    const n = this.#update.length;
    for (let k = 0; k < count; k++) nordsieck.evaluate(z, 0, n, order, shares[k], rows, at + k * n);
  }

  begin(t: number, gamma: number, l1Inverse: number, scale: number): number {
    const { z, weights, correction: e, state: y, slope: f } = this.arrays;
    const update = this.#update;
    const n = update.length;
    // Rates that read their own step find it as predicted.
    e.fill(0);
    this.#problem.rhs(t, this.#predicted, f);
    for (let i = 0; i < n; i++) update[i] = gamma * f[i] - l1Inverse * z[n + i];
    this.#problem.solve(update);
    for (let i = 0; i < n; i++) {
      const change = scale * update[i];
      e[i] = change;
      y[i] = z[i] + change;
    }
    return weightedNorm(e, 0, weights, this.#problem.lanes);
  }

  goOn(t: number, gamma: number, l1Inverse: number, scale: number): number {
    const { z, weights, correction: e, state: y, slope: f } = this.arrays;
    const update = this.#update;
    const n = update.length;
    this.#problem.rhs(t, y, f);
    for (let i = 0; i < n; i++) update[i] = gamma * f[i] - l1Inverse * z[n + i] - e[i];
    this.#problem.solve(update);
    for (let i = 0; i < n; i++) {
      const change = scale * update[i];
      const total = e[i] + change;
      update[i] = change;
      e[i] = total;
      y[i] = z[i] + total;
    }
    return weightedNorm(update, 0, weights, this.#problem.lanes);
  }

  correctionNorm(): number {
    return weightedNorm(this.arrays.correction, 0, this.arrays.weights, this.#problem.lanes);
  }

  columnNorm(column: number): number {
    return weightedNorm(
      this.arrays.z,
      column * this.#update.length,
      this.arrays.weights,
      this.#problem.lanes,
    );
  }

  saveCorrection(): void {
    this.arrays.z.set(this.arrays.correction, nordsieck.maxOrder * this.#update.length);
  }

  raisedNorm(ratio: number): number {
    const { z, weights, correction: e } = this.arrays;
    const n = this.#update.length;
    const saved = nordsieck.maxOrder * n;
    const update = this.#update;
    for (let i = 0; i < n; i++) update[i] = e[i] - ratio * z[saved + i];
    return weightedNorm(update, 0, weights, this.#problem.lanes);
  }
}

/** Arrays in JavaScript's own memory; with what is in others, or zero. */
export function bdfArrays(n: number, from?: BdfArrays): BdfArrays {
  const make = (length: number, values: Float64Array | undefined): Float64Array =>
    values?.slice() ?? new Float64Array(length);
  return {
    z: make(nordsieck.columns * n, from?.z),
    atol: make(n, from?.atol),
    weights: make(n, from?.weights),
    correction: make(n, from?.correction),
    state: make(n, from?.state),
    slope: make(n, from?.slope),
    shares: new Float64Array(outputsTogether),
  };
}
