import type { ModelInstance } from "../compile/model.ts";

/** Phases at which the drive of two periods is compared: no simple share of a period. */
const phases = [0.1416, 0.7183];
/** Change of a state, as a share of itself, that the difference between two periods may make. */
const most = 0.01;

/**
 * Finds a state that is driven otherwise in the next period than in the one from `start` on: a sign
 * that the period asked for is not the model's. Rates at a few phases are compared with those one
 * period later at the same `y`, by what an implicit step of a period would make of the difference.
 */
export function unevenDrive(
  instance: ModelInstance,
  start: number,
  period: number,
  y: Float64Array,
  weights: Float64Array,
): { readonly state: number; readonly time: number } | undefined {
  const rates = new Float64Array(y.length);
  const change = new Float64Array(y.length);
  // Delayed values as of now, for there is no past of these phases with this state.
  instance.history = undefined;
  for (const phase of phases) {
    const time = start + phase * period;
    instance.rhs(time, y, rates);
    instance.rhs(time + period, y, change);
    for (let i = 0; i < y.length; i++) change[i] = period * (change[i] - rates[i]);
    instance.jacobian(time, y);
    if (!instance.factor(period)) continue;
    instance.solve(change);
    const state = change.findIndex((x, i) => Math.abs(x) * weights[i] > most);
    if (state >= 0) return { state, time };
  }
  return undefined;
}
