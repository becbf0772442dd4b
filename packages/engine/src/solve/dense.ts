import type { OdeProblem } from "./problem.ts";

/** A system given by plain functions. */
export interface DenseSystem {
  readonly dimension: number;
  rhs(t: number, y: Float64Array, dydt: Float64Array): void;
  /** Writes the Jacobian row by row; left out, it is found by finite differences. */
  jacobian?(t: number, y: Float64Array, rows: Float64Array): void;
}

/** Makes a problem with a dense Jacobian and LU with partial pivoting: for tests and small systems. */
export function denseProblem(system: DenseSystem): OdeProblem {
  return new DenseProblem(system);
}

class DenseProblem implements OdeProblem {
  readonly dimension: number;
  readonly #system: DenseSystem;
  readonly #jacobian: Float64Array;
  readonly #lu: Float64Array;
  readonly #pivots: Int32Array;
  readonly #y: Float64Array;
  readonly #f0: Float64Array;
  readonly #f1: Float64Array;

  constructor(system: DenseSystem) {
    const n = system.dimension;
    this.dimension = n;
    this.#system = system;
    this.#jacobian = new Float64Array(n * n);
    this.#lu = new Float64Array(n * n);
    this.#pivots = new Int32Array(n);
    this.#y = new Float64Array(n);
    this.#f0 = new Float64Array(n);
    this.#f1 = new Float64Array(n);
  }

  rhs(t: number, y: Float64Array, dydt: Float64Array): void {
    this.#system.rhs(t, y, dydt);
  }

  jacobian(t: number, y: Float64Array): void {
    if (this.#system.jacobian === undefined) this.#difference(t, y);
    else this.#system.jacobian(t, y, this.#jacobian);
  }

  #difference(t: number, y: Float64Array): void {
    const n = this.dimension;
    const shifted = this.#y;
    shifted.set(y);
    this.#system.rhs(t, y, this.#f0);
    for (let j = 0; j < n; j++) {
      const size = Math.max(Math.abs(y[j]), 1e-8);
      const at = y[j] + Math.sqrt(Number.EPSILON) * size;
      const delta = at - y[j];
      shifted[j] = at;
      this.#system.rhs(t, shifted, this.#f1);
      shifted[j] = y[j];
      for (let i = 0; i < n; i++) this.#jacobian[i * n + j] = (this.#f1[i] - this.#f0[i]) / delta;
    }
  }

  factor(gamma: number): boolean {
    const n = this.dimension;
    const a = this.#lu;
    for (let i = 0; i < n * n; i++) a[i] = -gamma * this.#jacobian[i];
    for (let i = 0; i < n; i++) a[i * n + i] += 1;
    return luFactor(a, n, this.#pivots);
  }

  solve(b: Float64Array): void {
    luSolve(this.#lu, this.dimension, this.#pivots, b);
  }
}

/** LU with partial pivoting in place, row by row; false where no pivot is left. */
export function luFactor(a: Float64Array, n: number, pivots: Int32Array): boolean {
  for (let k = 0; k < n; k++) {
    let p = k;
    for (let i = k + 1; i < n; i++) {
      if (Math.abs(a[i * n + k]) > Math.abs(a[p * n + k])) p = i;
    }
    pivots[k] = p;
    if (p !== k) {
      for (let j = 0; j < n; j++) {
        const kept = a[k * n + j];
        a[k * n + j] = a[p * n + j];
        a[p * n + j] = kept;
      }
    }
    const pivot = a[k * n + k];
    if (!(Math.abs(pivot) > 0) || !Number.isFinite(pivot)) return false;
    for (let i = k + 1; i < n; i++) {
      const factor = a[i * n + k] / pivot;
      a[i * n + k] = factor;
      if (factor === 0) continue;
      for (let j = k + 1; j < n; j++) a[i * n + j] -= factor * a[k * n + j];
    }
  }
  return true;
}

/** Solves with the factors of `luFactor`, in place. */
export function luSolve(a: Float64Array, n: number, pivots: Int32Array, b: Float64Array): void {
  for (let k = 0; k < n; k++) {
    const p = pivots[k];
    if (p === k) continue;
    const kept = b[k];
    b[k] = b[p];
    b[p] = kept;
  }
  for (let i = 1; i < n; i++) {
    let sum = b[i];
    for (let j = 0; j < i; j++) sum -= a[i * n + j] * b[j];
    b[i] = sum;
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = b[i];
    for (let j = i + 1; j < n; j++) sum -= a[i * n + j] * b[j];
    b[i] = sum / a[i * n + i];
  }
}
