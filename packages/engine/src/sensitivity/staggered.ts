import type { ModelInstance } from "../compile/model.ts";
import type { Companion } from "../solve/bdf/companion.ts";
import { evaluate, maxOrder } from "../solve/bdf/nordsieck.ts";
import { lowerOrder, raiseOrder } from "../solve/bdf/order.ts";
import type { BlockKernels } from "./blockKernels.ts";
import type { Differentials } from "./differentials.ts";

/**
 * Sensitivities s of the states, s' = J s + df/dp, as a block: row `i` holds those of state `i` to each
 * parameter. After the states have passed their error test, the linear systems are solved at once with the
 * Jacobian of the new point and its own factors: one substitution a parameter, no iteration.
 * Caracotsios & Stewart 1985, Comput Chem Eng 9:359, doi:10.1016/0098-1354(85)85014-6; with the error test
 * and the order of solution of Feehery, Tolsma & Barton 1997, Appl Numer Math 25:41,
 * doi:10.1016/S0168-9274(97)00050-0.
 */
export class StaggeredSteps implements Companion {
  readonly #equations: Differentials;
  readonly #run: ModelInstance;
  readonly #kernels: BlockKernels;
  /** Sensitivities of what stays as it is between jumps: the parameters, and held quantities. */
  readonly #carriers: Float64Array;
  readonly #states: number;
  readonly #width: number;
  readonly #size: number;
  readonly #rtol: number | undefined;
  #shares: Shares;
  #time = 0;
  #solvedTime = 0;
  #h = 1;
  #order = 1;
  #predicted = false;

  /** Without a tolerance the states alone decide on the steps. */
  constructor(
    equations: Differentials,
    kernels: BlockKernels,
    run: ModelInstance,
    carriers: Float64Array,
    width: number,
    rtol: number | undefined,
  ) {
    this.#equations = equations;
    this.#run = run;
    this.#kernels = kernels;
    this.#carriers = carriers;
    this.#states = run.dimension;
    this.#width = width;
    this.#size = run.dimension * width;
    this.#rtol = rtol;
    this.#shares = sharesOf(equations, this.#states, carriers, width);
  }

  /** Sets the sensitivities from which to begin. */
  set(values: Float64Array): void {
    this.#kernels.z.set(values);
  }

  /** Writes the sensitivities at a time within the last step. */
  interpolate(t: number, values: Float64Array): void {
    const s = t === this.#time ? 0 : (t - this.#time) / this.#h;
    evaluate(this.#kernels.z, 0, this.#size, this.#order, s, values);
  }

  /** Writes the sensitivities of some states at a time within the last step into their rows. */
  interpolateRows(t: number, rows: Int32Array, values: Float64Array): void {
    const { z } = this.#kernels;
    const size = this.#size;
    const width = this.#width;
    const s = t === this.#time ? 0 : (t - this.#time) / this.#h;
    for (const row of rows) {
      for (let i = row * width; i < (row + 1) * width; i++) {
        let value = 0;
        for (let from = this.#order * size + i; from >= 0; from -= size)
          value = value * s + z[from];
        values[i] = value;
      }
    }
  }

  start(t: number, y: Float64Array, h: number): void {
    const size = this.#size;
    const { z, slopes } = this.#kernels;
    this.#shares = sharesOf(this.#equations, this.#states, this.#carriers, this.#width);
    this.#evaluate(t, y);
    for (let i = 0; i < size; i++) z[size + i] = h * slopes[i];
    this.#time = t;
    this.#h = h;
    this.#order = 1;
    this.#predicted = false;
  }

  rescale(order: number, ratio: number): void {
    this.#kernels.rescale(order, ratio);
    this.#h *= ratio;
  }

  raise(order: number, h: number, tau: Float64Array, work: Float64Array): void {
    raiseOrder(this.#kernels.z, this.#size, order, h, tau, work);
  }

  lower(order: number, h: number, tau: Float64Array, work: Float64Array): void {
    lowerOrder(this.#kernels.z, this.#size, order, h, tau, work);
  }

  solve(t: number, y: Float64Array, order: number, gamma: number, l1Inverse: number): number {
    const kernels = this.#kernels;
    if (this.#rtol !== undefined) kernels.weigh(this.#rtol);
    kernels.predict(order);
    this.#predicted = true;
    this.#solvedTime = t;
    this.#evaluate(t, y);
    if (!kernels.factor(gamma)) return Number.POSITIVE_INFINITY;
    kernels.solve(gamma, l1Inverse);
    return this.#rtol === undefined ? 0 : kernels.correctionNorm();
  }

  retract(order: number): void {
    if (this.#predicted) this.#kernels.retract(order);
    this.#predicted = false;
  }

  correct(order: number, l: Float64Array): void {
    this.#kernels.correct(order, l);
    this.#predicted = false;
    this.#order = order;
    this.#time = this.#solvedTime;
  }

  columnNorm(column: number): number {
    return this.#rtol === undefined ? 0 : this.#kernels.columnNorm(column);
  }

  saveCorrection(): void {
    this.#kernels.z.set(this.#kernels.correction, maxOrder * this.#size);
  }

  raisedNorm(ratio: number): number {
    return this.#rtol === undefined ? 0 : this.#kernels.raisedNorm(ratio);
  }

  /** Writes Jacobian and df/dp at (t, y), and the slopes of the first column with them. */
  #evaluate(t: number, y: Float64Array): void {
    this.#equations.evaluate(this.#run, t, y);
    const { values, first, columns, count } = this.#equations;
    const { jacobian, forcing } = this.#kernels;
    const { offsets, indices, shares } = this.#shares;
    const width = this.#width;
    const states = this.#states;
    forcing.fill(0);
    let j = 0;
    for (let row = 0; row < states; row++) {
      for (let e = first[row]; e < first[row + 1]; e++) {
        const slope = values[count + e];
        const carrier = columns[e] - states;
        if (carrier < 0) {
          jacobian[j++] = slope;
          continue;
        }
        for (let s = offsets[carrier]; s < offsets[carrier + 1]; s++) {
          forcing[row * width + indices[s]] += slope * shares[s];
        }
      }
    }
    this.#kernels.evaluate();
  }
}

/** What is not zero of the carriers' block, row by row. */
interface Shares {
  readonly offsets: Int32Array;
  readonly indices: Int32Array;
  readonly shares: Float64Array;
}

function sharesOf(
  { columns }: Differentials,
  states: number,
  carriers: Float64Array,
  width: number,
): Shares {
  const rows = columns.reduce((most, column) => Math.max(most, column + 1 - states), 0);
  const offsets = new Int32Array(rows + 1);
  const indices: number[] = [];
  const shares: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < width; k++) {
      const share = carriers[row * width + k];
      if (share === 0) continue;
      indices.push(k);
      shares.push(share);
    }
    offsets[row + 1] = indices.length;
  }
  return { offsets, indices: Int32Array.from(indices), shares: Float64Array.from(shares) };
}
