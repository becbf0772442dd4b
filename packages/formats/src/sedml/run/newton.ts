import type { ModelInstance } from "@endocrine/engine";

const mostIterations = 200;
/** Change of each state, relative to its size, below which the state counts as at rest. */
const tolerance = 1e-10;
/**
 * Pseudo time step, in units of the quickest time constant, that makes an implicit Euler step a Newton
 * step. It leaves conserved sums as they are; rounding moves them by the more the longer it is.
 */
const newtonStep = 1e7;

/**
 * Newton's method for a state at rest, from the state `y` on: it finds states that are not stable too.
 * Steps are shortened until the rates become smaller and no positive state turns negative. Says
 * whether it came to an end, and leaves `y` as it was where not.
 */
export function newtonSteadyState(instance: ModelInstance, t: number, y: Float64Array): boolean {
  const size = y.length;
  const begun = y.slice();
  const largest = begun.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
  const scale = begun.map((value) => Math.max(Math.abs(value), 1e-6 * largest));
  const rate = new Float64Array(size);
  const change = new Float64Array(size);
  const trial = new Float64Array(size);
  const restlessness = (state: Float64Array, f: Float64Array): number => {
    instance.rhs(t, state, f);
    let sum = 0;
    for (let i = 0; i < size; i++) sum += ((f[i] as number) / (scale[i] as number)) ** 2;
    return sum;
  };
  let rest = restlessness(y, rate);
  const gamma = newtonStep / quickest(instance, t, y);
  for (let k = 0; k < mostIterations && Number.isFinite(rest); k++) {
    instance.jacobian(t, y);
    if (!instance.factor(gamma)) break;
    for (let i = 0; i < size; i++) change[i] = gamma * (rate[i] as number);
    instance.solve(change);
    let moved = 0;
    let share = 1;
    for (let i = 0; i < size; i++) {
      const value = y[i] as number;
      const step = change[i] as number;
      moved = Math.max(moved, Math.abs(step) / (Math.abs(value) + 1e-6 * (scale[i] as number)));
      if (value > 0 && value + step < 0) share = Math.min(share, (-0.9 * value) / step);
    }
    if (moved <= tolerance) {
      for (let i = 0; i < size; i++) y[i] = (y[i] as number) + (change[i] as number);
      if (
        y.every((value, i) => value >= 0 || (begun[i] as number) < 0 || -value <= 1e-9 * largest)
      ) {
        return true;
      }
      break;
    }
    let next = Number.NaN;
    for (; share > 1e-8; share /= 2) {
      for (let i = 0; i < size; i++) trial[i] = (y[i] as number) + share * (change[i] as number);
      next = restlessness(trial, rate);
      // Rounding keeps the last steps from any visible gain.
      if (next < rest * (1 - 1e-4 * share) || next <= 1e-24) break;
    }
    if (!(share > 1e-8)) break;
    y.set(trial);
    rest = next;
  }
  y.set(begun);
  return false;
}

/** An estimate of the largest rate constant, by a few steps of the power method. */
function quickest(instance: ModelInstance, t: number, y: Float64Array): number {
  instance.jacobian(t, y);
  let vector = y.map((_, i) => (i % 2 === 0 ? 1 : -1));
  const product = new Float64Array(y.length);
  let size = 1;
  for (let k = 0; k < 10; k++) {
    instance.multiply(vector, product);
    size = product.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (!(size > 0 && Number.isFinite(size))) return 1;
    vector = product.map((value) => value / size);
  }
  return size;
}
