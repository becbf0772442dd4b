import type { ModelInstance } from "../compile/model.ts";
import { ChoosingKernels } from "./bdf/choosingKernels.ts";
import { JavaScriptKernels } from "./bdf/javaScriptKernels.ts";
import type { BdfKernels } from "./bdf/kernels.ts";
import { denseProblem } from "./dense.ts";
import type { Integrator } from "./integrator.ts";
import type { OdeProblem } from "./problem.ts";

/**
 * States that are not a number, or whose rate is none, kept out of an integrator's sight: it sees them
 * as 0 at rest, while formulas see them as they are. A jump may set them; then they take part again.
 */
export class UnsetStates implements OdeProblem {
  readonly dimension: number;
  readonly #instance: ModelInstance;
  readonly #dense: OdeProblem;
  readonly #unset: boolean[];
  readonly #seen: Float64Array;
  readonly #slope: Float64Array;
  #count = 0;

  constructor(instance: ModelInstance) {
    const n = instance.dimension;
    this.dimension = n;
    this.#instance = instance;
    this.#unset = new Array<boolean>(n).fill(false);
    this.#seen = new Float64Array(n);
    this.#slope = new Float64Array(n);
    // Entries of the compiled Jacobian that are no numbers would spoil the whole factorisation.
    this.#dense = denseProblem({ dimension: n, rhs: (t, y, f) => this.rhs(t, y, f) });
  }

  /** Looks anew, after a start or a jump, at which states are unset; returns what the integrator may see. */
  hide(t: number, y: Float64Array): Float64Array {
    const unset = this.#unset;
    for (let i = 0; i < y.length; i++) unset[i] = Number.isNaN(y[i]);
    // What hangs on something unset has no rate and becomes unset as time goes on.
    for (let found = true; found; ) {
      found = false;
      this.#instance.rhs(t, this.show(y), this.#slope);
      for (let i = 0; i < y.length; i++) {
        if (unset[i] || !Number.isNaN(this.#slope[i])) continue;
        unset[i] = true;
        found = true;
      }
    }
    this.#count = unset.filter(Boolean).length;
    return y.map((value, i) => (unset[i] ? 0 : value));
  }

  /** The states as formulas see them. */
  show(y: Float64Array): Float64Array {
    const seen = this.#seen;
    for (let i = 0; i < y.length; i++) seen[i] = this.#unset[i] ? Number.NaN : y[i];
    return seen;
  }

  rhs(t: number, y: Float64Array, dydt: Float64Array): void {
    if (this.#count === 0) {
      this.#instance.rhs(t, y, dydt);
      return;
    }
    this.#instance.rhs(t, this.show(y), dydt);
    for (let i = 0; i < y.length; i++) if (this.#unset[i]) dydt[i] = 0;
  }

  jacobian(t: number, y: Float64Array): void {
    (this.#count === 0 ? this.#instance : this.#dense).jacobian(t, y);
  }

  factor(gamma: number): boolean {
    return (this.#count === 0 ? this.#instance : this.#dense).factor(gamma);
  }

  solve(b: Float64Array): void {
    (this.#count === 0 ? this.#instance : this.#dense).solve(b);
  }

  /** Those of the instance, as long as nothing is unset. */
  bdfKernels(lost: () => void): BdfKernels | undefined {
    const usual = this.#instance.bdfKernels?.(lost);
    if (usual === undefined) return undefined;
    const other = new JavaScriptKernels(this, usual.arrays);
    return new ChoosingKernels(usual, other, () => this.#count > 0);
  }
}

/** An integrator that hides unset states from the method inside and shows them to all others. */
export function withUnset(
  instance: ModelInstance,
  make: (problem: OdeProblem) => Integrator,
): Integrator {
  const states = new UnsetStates(instance);
  const inner = make(states);
  const shown = new Float64Array(instance.dimension);
  const show = (y: Float64Array): void => y.set(states.show(y));
  return {
    get time() {
      return inner.time;
    },
    get previousTime() {
      return inner.previousTime;
    },
    get state() {
      shown.set(states.show(inner.state));
      return shown;
    },
    get stepSize() {
      return inner.stepSize;
    },
    get order() {
      return inner.order;
    },
    statistics: inner.statistics,
    denseSize: inner.denseSize,
    initialise: (t, y, span, h) => inner.initialise(t, states.hide(t, y), span, h),
    step: (tStop, longest) => inner.step(tStop, longest),
    interpolate(t, y) {
      inner.interpolate(t, y);
      show(y);
    },
    interpolateMany(times, first, count, rows, at) {
      const n = instance.dimension;
      inner.interpolateMany(times, first, count, rows, at);
      for (let k = 0; k < count; k++) show(rows.subarray(at + k * n, at + (k + 1) * n));
    },
    readAhead(t, y) {
      inner.readAhead(t, y);
      show(y);
    },
    restart: (t, y, keepStep) => inner.restart(t, states.hide(t, y), keepStep),
    saveDense: (target, offset) => inner.saveDense(target, offset),
    readDense(source, offset, t, y) {
      inner.readDense(source, offset, t, y);
      show(y);
    },
  };
}
