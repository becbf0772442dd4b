import type { IntegratorOptions } from "./integrator.ts";
import { IntegrationError } from "./problem.ts";

/** A time with its unit, short enough for a message. */
export function formatTime(t: number, unit: string | undefined): string {
  return unit === undefined ? `t = ${t}` : `t = ${t} ${unit}`;
}

/** The first state whose value or slope is no finite number, else the one with the largest weighted error. */
export function worstState(
  y: Float64Array,
  dydt: Float64Array,
  error: Float64Array,
  weights: Float64Array,
): number {
  let worst = 0;
  let largest = -1;
  for (let i = 0; i < weights.length; i++) {
    if (!Number.isFinite(y[i]) || !Number.isFinite(dydt[i])) return i;
    const size = Math.abs(error[i]) * weights[i];
    if (size > largest) {
      largest = size;
      worst = i;
    }
  }
  return worst;
}

/** Builds the error of an integrator that cannot go on at `t`, naming the state `index`. */
export function integrationFailure(
  what: string,
  options: IntegratorOptions,
  t: number,
  index: number,
  value: number,
): IntegrationError {
  const name = options.names?.[index] ?? `state ${index}`;
  const where = formatTime(t, options.timeUnit);
  return new IntegrationError(`${name}: ${what} at ${where} (value ${value})`, t, name);
}
