import { readStep, savedSize, saveStep } from "../stepRows.ts";
import type { RosenbrockKernels } from "./kernels.ts";

/** The last step as a polynomial of order 4: both ends and three bubbles that vanish there. */
export class DenseStep {
  /** Numbers that `save` writes: start, length and the rows. */
  readonly size: number;
  start = 0;

  /** The loops of the integrator, whose rows these are. */
  kernels: RosenbrockKernels;
  readonly #n: number;
  #length = 1;
  #end = 0;

  constructor(kernels: RosenbrockKernels) {
    this.kernels = kernels;
    this.#n = kernels.arrays.state.length;
    this.size = savedSize(this.#n);
  }

  /** Stands still at (t, y), before the first step. */
  rest(t: number, y: Float64Array): void {
    const all = this.kernels.arrays.rows;
    this.start = t;
    this.#end = t;
    this.#length = 1;
    all.fill(0);
    all.set(y);
    all.set(y, this.#n);
  }

  /** Takes over the step that was attempted last. */
  accept(start: number, length: number, end: number): void {
    this.start = start;
    this.#length = length;
    this.#end = end;
    this.kernels.accept();
  }

  /** Writes the solution at `count` times from `times[first]` on, as `Integrator.interpolateMany` does. */
  evaluate(
    times: ArrayLike<number>,
    first: number,
    count: number,
    target: Float64Array,
    at: number,
  ): void {
    const { shares } = this.kernels.arrays;
    for (let k = 0; k < count; k++) {
      const t = times[first + k];
      shares[k] = t === this.#end ? 1 : (t - this.start) / this.#length;
    }
    this.kernels.interpolate(count, target, at);
  }

  /** Writes the slope of the polynomial at `t`, or at the end of the step where `t` is not within it. */
  slope(t: number, slope: Float64Array): void {
    const n = this.#n;
    const all = this.kernels.arrays.rows;
    const s = t >= this.start && t < this.#end ? (t - this.start) / this.#length : 1;
    const r = 1 - s;
    for (let i = 0; i < n; i++) {
      const b = all[2 * n + i];
      const c = all[3 * n + i];
      const d = all[4 * n + i];
      const inner = b + s * (c + s * d);
      const bend = (r - s) * inner + s * r * (c + 2 * s * d);
      slope[i] = (all[n + i] - all[i] + bend) / this.#length;
    }
  }

  /** Copies the step to `target`; its start comes first. */
  save(target: Float64Array, offset: number): void {
    saveStep(target, offset, this.start, this.#length, this.kernels.arrays.rows);
  }

  /** Writes the solution at `t` of a saved step. */
  read(source: Float64Array, offset: number, t: number, y: Float64Array): void {
    readStep(source, offset, this.#n, t, y);
  }
}
