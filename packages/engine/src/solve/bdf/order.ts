import { math } from "../../wasm/mathModule.ts";
import { maxOrder } from "./nordsieck.ts";

/**
 * Makes column q + 1 from the last correction, saved in the last column, and corrects the columns
 * below for it. `h` is the step size of `z`, `tau` as in the coefficients, `l` workspace.
 */
export function raiseOrder(
  z: Float64Array,
  n: number,
  order: number,
  h: number,
  tau: Float64Array,
  l: Float64Array,
): void {
  l.fill(0);
  l[2] = 1;
  let alpha0 = -1;
  let alpha1 = 1;
  let product = 1;
  let xiOld = 1;
  let sum = h;
  for (let j = 1; j < order; j++) {
    sum += tau[j + 1];
    const xi = sum / h;
    product *= xi;
    alpha0 -= 1 / (j + 1);
    alpha1 += 1 / xi;
    for (let i = j + 2; i >= 2; i--) l[i] = l[i] * xiOld + l[i - 1];
    xiOld = xi;
  }
  const factor = (-alpha0 - alpha1) / product;
  const saved = maxOrder * n;
  const added = (order + 1) * n;
  for (let i = 0; i < n; i++) z[added + i] = factor * z[saved + i];
  for (let j = 2; j <= order; j++) {
    const to = j * n;
    const share = l[j];
    for (let i = 0; i < n; i++) z[to + i] += share * z[added + i];
  }
}

/** Drops column q and corrects columns 2..q-1 so that the polynomial keeps meeting the past values. */
export function lowerOrder(
  z: Float64Array,
  n: number,
  order: number,
  h: number,
  tau: Float64Array,
  l: Float64Array,
): void {
  l.fill(0);
  l[2] = 1;
  let sum = 0;
  for (let j = 1; j <= order - 2; j++) {
    sum += tau[j];
    const xi = sum / h;
    for (let i = j + 2; i >= 2; i--) l[i] = l[i] * xi + l[i - 1];
  }
  const dropped = order * n;
  for (let j = 2; j < order; j++) {
    const to = j * n;
    const share = l[j];
    for (let i = 0; i < n; i++) z[to + i] -= share * z[dropped + i];
  }
}

/** A change of step is worth a new factorisation from this ratio on. */
export const worthwhile = 1.5;

/** By order: safety factor times error up to which the step may grow enough. */
const smallErrors = new Float64Array(maxOrder + 2);
for (let order = 0, error = 1 / worthwhile; order < smallErrors.length; order++) {
  smallErrors[order] = error;
  error /= worthwhile;
}

/** The step ratio where it is worthwhile, else 0, mostly told without a power. */
export function gain(error: number, order: number, safety: number): number {
  return safety * error <= smallErrors[order] ? stepRatio(error, order, safety) : 0;
}

/** Step ratio that an error of `error` (1 is the tolerance) allows at `order`, with a safety factor. */
export function stepRatio(error: number, order: number, safety: number): number {
  return 1 / (math.power(safety * error, 1 / (order + 1)) + 1e-6);
}
