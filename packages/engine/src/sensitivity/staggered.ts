import type { Elimination } from "../compile/eliminate.ts";
import type { ModelInstance } from "../compile/model.ts";
import type { Companion } from "../solve/bdf/companion.ts";
import * as nordsieck from "../solve/bdf/nordsieck.ts";
import { lowerOrder, raiseOrder } from "../solve/bdf/order.ts";
import { BlockSolver } from "./blockSolver.ts";
import type { Differentials } from "./differentials.ts";

/** What the error of sensitivities is held to. */
export interface BlockTolerances {
  readonly rtol: number;
  /** Absolute tolerance of each number of the block. */
  readonly atol: Float64Array;
}

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
  readonly #solver: BlockSolver;
  /** Sensitivities of what stays as it is between jumps: the parameters, and held quantities. */
  readonly #carriers: Float64Array;
  readonly #states: number;
  readonly #width: number;
  readonly #size: number;
  readonly #tolerances: BlockTolerances | undefined;
  readonly #z: Float64Array;
  readonly #correction: Float64Array;
  readonly #weights: Float64Array;
  readonly #work: Float64Array;
  readonly #sums: Float64Array;
  #shares: Shares;
  #time = 0;
  #solvedTime = 0;
  #h = 1;
  #order = 1;
  #predicted = false;

  /** Without tolerances the states alone decide on the steps. */
  constructor(
    equations: Differentials,
    elimination: Elimination,
    run: ModelInstance,
    carriers: Float64Array,
    width: number,
    tolerances: BlockTolerances | undefined,
  ) {
    const size = run.dimension * width;
    this.#equations = equations;
    this.#run = run;
    this.#solver = new BlockSolver(elimination, width);
    this.#carriers = carriers;
    this.#states = run.dimension;
    this.#width = width;
    this.#size = size;
    this.#tolerances = tolerances;
    this.#z = new Float64Array(nordsieck.columns * size);
    this.#correction = new Float64Array(size);
    this.#weights = new Float64Array(size);
    this.#work = new Float64Array(size);
    this.#sums = new Float64Array(width);
    this.#shares = sharesOf(equations, this.#states, carriers, width);
  }

  /** Sets the sensitivities from which to begin. */
  set(values: Float64Array): void {
    this.#z.set(values);
  }

  /** Writes the sensitivities at a time within the last step. */
  interpolate(t: number, values: Float64Array): void {
    const s = t === this.#time ? 0 : (t - this.#time) / this.#h;
    nordsieck.evaluate(this.#z, 0, this.#size, this.#order, s, values);
  }

  /** Writes the sensitivities of some states at a time within the last step into their rows. */
  interpolateRows(t: number, rows: Int32Array, values: Float64Array): void {
    const z = this.#z;
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
    const slope = this.#work;
    this.#shares = sharesOf(this.#equations, this.#states, this.#carriers, this.#width);
    this.#equations.evaluate(this.#run, t, y);
    this.#slopes(slope);
    for (let i = 0; i < size; i++) this.#z[size + i] = h * slope[i];
    this.#time = t;
    this.#h = h;
    this.#order = 1;
    this.#predicted = false;
  }

  rescale(order: number, ratio: number): void {
    nordsieck.rescale(this.#z, this.#size, order, ratio);
    this.#h *= ratio;
  }

  raise(order: number, h: number, tau: Float64Array, work: Float64Array): void {
    raiseOrder(this.#z, this.#size, order, h, tau, work);
  }

  lower(order: number, h: number, tau: Float64Array, work: Float64Array): void {
    lowerOrder(this.#z, this.#size, order, h, tau, work);
  }

  solve(t: number, y: Float64Array, order: number, gamma: number, l1Inverse: number): number {
    const size = this.#size;
    const z = this.#z;
    const e = this.#correction;
    const work = this.#work;
    this.#weigh();
    nordsieck.predict(z, size, order);
    this.#predicted = true;
    this.#solvedTime = t;
    this.#equations.evaluate(this.#run, t, y);
    this.#slopes(work);
    if (!this.#solver.factor(gamma)) return Number.POSITIVE_INFINITY;
    for (let i = 0; i < size; i++) e[i] = gamma * work[i] - l1Inverse * z[size + i];
    this.#solver.solve(e);
    return this.#norm(e, 0);
  }

  retract(order: number): void {
    if (this.#predicted) nordsieck.retract(this.#z, this.#size, order);
    this.#predicted = false;
  }

  correct(order: number, l: Float64Array): void {
    nordsieck.correct(this.#z, this.#size, order, l, this.#correction);
    this.#predicted = false;
    this.#order = order;
    this.#time = this.#solvedTime;
  }

  columnNorm(column: number): number {
    return this.#norm(this.#z, column * this.#size);
  }

  saveCorrection(): void {
    this.#z.set(this.#correction, nordsieck.maxOrder * this.#size);
  }

  raisedNorm(ratio: number): number {
    const saved = nordsieck.maxOrder * this.#size;
    const work = this.#work;
    for (let i = 0; i < work.length; i++)
      work[i] = this.#correction[i] - ratio * this.#z[saved + i];
    return this.#norm(work, 0);
  }

  /** Writes J s + df/dp with the first column for s and the equations as they were evaluated last. */
  #slopes(slopes: Float64Array): void {
    const { values, first, columns, count } = this.#equations;
    const { jacobian } = this.#solver;
    const { offsets, indices, shares } = this.#shares;
    const width = this.#width;
    const states = this.#states;
    const z = this.#z;
    slopes.fill(0);
    let j = 0;
    for (let row = 0; row < states; row++) {
      const to = row * width;
      for (let e = first[row]; e < first[row + 1]; e++) {
        const slope = values[count + e];
        const column = columns[e];
        if (column < states) {
          jacobian[j++] = slope;
          const from = column * width;
          for (let k = 0; k < width; k++) slopes[to + k] += slope * z[from + k];
        } else {
          const carrier = column - states;
          for (let s = offsets[carrier]; s < offsets[carrier + 1]; s++) {
            slopes[to + indices[s]] += slope * shares[s];
          }
        }
      }
    }
  }

  #weigh(): void {
    if (this.#tolerances === undefined) return;
    const { rtol, atol } = this.#tolerances;
    const weights = this.#weights;
    for (let i = 0; i < weights.length; i++) {
      weights[i] = 1 / (rtol * Math.abs(this.#z[i]) + atol[i]);
    }
  }

  /** The largest, over the parameters, root mean square over the states. */
  #norm(values: Float64Array, offset: number): number {
    if (this.#tolerances === undefined) return 0;
    const weights = this.#weights;
    const sums = this.#sums;
    const width = this.#width;
    sums.fill(0);
    for (let from = 0; from < this.#size; from += width) {
      for (let k = 0; k < width; k++) {
        const x = values[offset + from + k] * weights[from + k];
        sums[k] += x * x;
      }
    }
    let largest = 0;
    for (let k = 0; k < width; k++) if (!(sums[k] <= largest)) largest = sums[k];
    return this.#states === 0 ? 0 : Math.sqrt(largest / this.#states);
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
