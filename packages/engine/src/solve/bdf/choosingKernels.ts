import type { BdfArrays, BdfKernels } from "./kernels.ts";

/**
 * Two sets of loops over the same arrays: `usual`, and `other` whose rates and solutions are used for
 * Newton iterations whenever `useOther` says so.
 */
export class ChoosingKernels implements BdfKernels {
  readonly arrays: BdfArrays;
  readonly #usual: BdfKernels;
  readonly #other: BdfKernels;
  readonly #useOther: () => boolean;

  constructor(usual: BdfKernels, other: BdfKernels, useOther: () => boolean) {
    this.arrays = usual.arrays;
    this.#usual = usual;
    this.#other = other;
    this.#useOther = useOther;
  }

  begin(t: number, gamma: number, l1Inverse: number, scale: number): number {
    const kernels = this.#useOther() ? this.#other : this.#usual;
    return kernels.begin(t, gamma, l1Inverse, scale);
  }

  goOn(t: number, gamma: number, l1Inverse: number, scale: number): number {
    const kernels = this.#useOther() ? this.#other : this.#usual;
    return kernels.goOn(t, gamma, l1Inverse, scale);
  }

  weigh(rtol: number): void {
    this.#usual.weigh(rtol);
  }

  predict(order: number): void {
    this.#usual.predict(order);
  }

  retract(order: number): void {
    this.#usual.retract(order);
  }

  rescale(order: number, ratio: number): void {
    this.#usual.rescale(order, ratio);
  }

  correct(order: number, l: Float64Array): void {
    this.#usual.correct(order, l);
  }

  interpolate(order: number, s: number, y: Float64Array): void {
    this.#usual.interpolate(order, s, y);
  }

  interpolateMany(order: number, count: number, rows: Float64Array, at: number): void {
    this.#usual.interpolateMany(order, count, rows, at);
  }

  correctionNorm(): number {
    return this.#usual.correctionNorm();
  }

  columnNorm(column: number): number {
    return this.#usual.columnNorm(column);
  }

  saveCorrection(): void {
    this.#usual.saveCorrection();
  }

  raisedNorm(ratio: number): number {
    return this.#usual.raisedNorm(ratio);
  }
}
