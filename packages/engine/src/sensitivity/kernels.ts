import type { ModelInstance } from "../compile/model.ts";
import type { Companion } from "../solve/bdf/companion.ts";
import { bdfArrays, JavaScriptKernels } from "../solve/bdf/javaScriptKernels.ts";
import type { BdfArrays, BdfKernels } from "../solve/bdf/kernels.ts";

/** Makes the BDF integrator of an instance take a companion along. */
export function accompany(instance: ModelInstance, companion: Companion): void {
  const own = instance.bdfKernels;
  instance.bdfKernels = (lost) => {
    const kernels = own?.call(instance, lost);
    const plain = kernels ?? new JavaScriptKernels(instance, bdfArrays(instance.dimension));
    return new AccompaniedKernels(plain, companion);
  };
}

/** The loops for the states, and those of their companion after them; a norm is the larger of the two. */
class AccompaniedKernels implements BdfKernels {
  readonly arrays: BdfArrays;
  readonly companion: Companion;
  readonly #states: BdfKernels;

  constructor(states: BdfKernels, companion: Companion) {
    this.arrays = states.arrays;
    this.companion = companion;
    this.#states = states;
  }

  weigh(rtol: number): void {
    this.#states.weigh(rtol);
  }

  predict(order: number): void {
    this.#states.predict(order);
  }

  retract(order: number): void {
    this.#states.retract(order);
    this.companion.retract(order);
  }

  rescale(order: number, ratio: number): void {
    this.#states.rescale(order, ratio);
    this.companion.rescale(order, ratio);
  }

  correct(order: number, l: Float64Array): void {
    this.#states.correct(order, l);
    this.companion.correct(order, l);
  }

  interpolate(order: number, s: number, y: Float64Array): void {
    this.#states.interpolate(order, s, y);
  }

  interpolateMany(order: number, count: number, rows: Float64Array, at: number): void {
    this.#states.interpolateMany(order, count, rows, at);
  }

  begin(t: number, gamma: number, l1Inverse: number, scale: number): number {
    return this.#states.begin(t, gamma, l1Inverse, scale);
  }

  goOn(t: number, gamma: number, l1Inverse: number, scale: number): number {
    return this.#states.goOn(t, gamma, l1Inverse, scale);
  }

  correctionNorm(): number {
    return this.#states.correctionNorm();
  }

  columnNorm(column: number): number {
    return Math.max(this.#states.columnNorm(column), this.companion.columnNorm(column));
  }

  saveCorrection(): void {
    this.#states.saveCorrection();
    this.companion.saveCorrection();
  }

  raisedNorm(ratio: number): number {
    return Math.max(this.#states.raisedNorm(ratio), this.companion.raisedNorm(ratio));
  }
}
