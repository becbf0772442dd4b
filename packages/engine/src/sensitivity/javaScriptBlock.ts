import type { Elimination } from "../compile/eliminate.ts";
import { type SparseSolver, sparseSolver } from "../compile/sparse.ts";
import * as nordsieck from "../solve/bdf/nordsieck.ts";
import type { BlockKernels, Places } from "./blockKernels.ts";

/** The loops in JavaScript. */
export class JavaScriptBlock implements BlockKernels {
  readonly z: Float64Array;
  readonly correction: Float64Array;
  readonly atol: Float64Array;
  readonly forcing: Float64Array;
  readonly slopes: Float64Array;
  readonly jacobian: Float64Array;

  readonly #elimination: Elimination;
  readonly #entries: readonly Places[];
  readonly #width: number;
  readonly #size: number;
  readonly #weights: Float64Array;
  readonly #factors: Float64Array;
  readonly #solver: SparseSolver;
  readonly #work: Float64Array;
  readonly #sums: Float64Array;

  constructor(elimination: Elimination, entries: readonly Places[], width: number) {
    const size = elimination.rows.length * width;
    const make = (): Float64Array => new Float64Array(size);
    this.z = new Float64Array(nordsieck.columns * size);
    [this.correction, this.atol, this.forcing, this.slopes] = [make(), make(), make(), make()];
    this.jacobian = new Float64Array(entries.length);
    this.#elimination = elimination;
    this.#entries = entries;
    this.#width = width;
    this.#size = size;
    this.#weights = make();
    this.#work = make();
    this.#sums = new Float64Array(width);
    this.#factors = new Float64Array(elimination.entryCount);
    this.#solver = sparseSolver(elimination, this.jacobian, this.#factors);
  }

  weigh(rtol: number): void {
    const { z, atol } = this;
    const weights = this.#weights;
    for (let i = 0; i < weights.length; i++) weights[i] = 1 / (rtol * Math.abs(z[i]) + atol[i]);
  }

  predict(order: number): void {
    nordsieck.predict(this.z, this.#size, order);
  }

  retract(order: number): void {
    nordsieck.retract(this.z, this.#size, order);
  }

  rescale(order: number, ratio: number): void {
    nordsieck.rescale(this.z, this.#size, order, ratio);
  }

  correct(order: number, l: Float64Array): void {
    nordsieck.correct(this.z, this.#size, order, l, this.correction);
  }

  evaluate(): void {
    const { slopes, jacobian, z } = this;
    const width = this.#width;
    slopes.set(this.forcing);
    this.#entries.forEach(({ row, column }, k) => {
      add(slopes, row * width, jacobian[k], z, column * width, width);
    });
  }

  factor(gamma: number): boolean {
    return this.#solver.factor(gamma);
  }

  solve(gamma: number, l1Inverse: number): void {
    const { correction, slopes, z } = this;
    const f = this.#factors;
    const width = this.#width;
    const size = this.#size;
    const { rows } = this.#elimination;
    for (let i = 0; i < size; i++) correction[i] = gamma * slopes[i] - l1Inverse * z[size + i];
    for (const { row, lower } of rows) {
      for (const { slot, column } of lower) {
        subtract(correction, row * width, f[slot], column * width, width);
      }
    }
    for (let k = rows.length - 1; k >= 0; k--) {
      const { row, diagonal, upper } = rows[k];
      const to = row * width;
      for (const { slot, column } of upper)
        subtract(correction, to, f[slot], column * width, width);
      const reciprocal = f[diagonal.slot];
      for (let i = to; i < to + width; i++) correction[i] *= reciprocal;
    }
  }

  correctionNorm(): number {
    return this.#norm(this.correction, 0);
  }

  columnNorm(column: number): number {
    return this.#norm(this.z, column * this.#size);
  }

  raisedNorm(ratio: number): number {
    const saved = nordsieck.maxOrder * this.#size;
    const work = this.#work;
    for (let i = 0; i < work.length; i++) work[i] = this.correction[i] - ratio * this.z[saved + i];
    return this.#norm(work, 0);
  }

  #norm(values: Float64Array, offset: number): number {
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
    const states = this.#elimination.rows.length;
    const largest = sums.reduce((a, b) => Math.max(a, b), 0);
    return states === 0 ? 0 : Math.sqrt(largest / states);
  }
}

/** Adds to row `to` of one block `factor` times row `from` of another. */
function add(
  sums: Float64Array,
  to: number,
  factor: number,
  values: Float64Array,
  from: number,
  width: number,
): void {
  for (let k = 0; k < width; k++) sums[to + k] += factor * values[from + k];
}

/** Subtracts from row `to` of a block `factor` times row `from`. */
function subtract(
  block: Float64Array,
  to: number,
  factor: number,
  from: number,
  width: number,
): void {
  for (let k = 0; k < width; k++) block[to + k] -= factor * block[from + k];
}
