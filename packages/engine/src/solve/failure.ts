import type { IntegratorOptions } from "./integrator.ts";
import { IntegrationError, type OdeProblem } from "./problem.ts";

/** A time with its unit, short enough for a message. */
export function formatTime(t: number, unit: string | undefined): string {
  return unit === undefined ? `t = ${t}` : `t = ${t} ${unit}`;
}

/** The first state whose value or slope is no finite number, else the one with the largest weighted error. */
function worstState(
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

/**
 * The first state whose own rate turns to no number a little ahead of (t, y), along the slope there;
 * -1 where none does. Found so, for inside a step one bad rate spoils every state that hangs on it.
 */
function spoiledRate(problem: OdeProblem, t: number, y: Float64Array, h: number): number {
  const n = y.length;
  const slope = new Float64Array(n);
  const ahead = new Float64Array(n);
  const rates = new Float64Array(n);
  problem.rhs(t, y, slope);
  const here = slope.findIndex((x) => !Number.isFinite(x));
  if (here >= 0) return here;
  const shortest = Math.max(h, 4 * Number.EPSILON * Math.abs(t), Number.MIN_VALUE);
  for (let step = shortest, k = 0; k < 12; k++, step *= 10) {
    for (let i = 0; i < n; i++) ahead[i] = y[i] + step * slope[i];
    problem.rhs(t + step, ahead, rates);
    const spoiled = rates.findIndex((x) => !Number.isFinite(x));
    if (spoiled >= 0) return spoiled;
  }
  return -1;
}

/** Builds the error of an integrator that cannot go on at `t`, naming the state `index`. */
function integrationFailure(
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

/**
 * Refuses to begin where a value or rate is no number.
 * @throws IntegrationError that names the state
 */
export function checkStart(
  y: Float64Array,
  slope: Float64Array,
  options: IntegratorOptions,
  t: number,
): void {
  for (let i = 0; i < slope.length; i++) {
    if (Number.isFinite(y[i]) && Number.isFinite(slope[i])) continue;
    const what = Number.isFinite(y[i]) ? "the rate is not a number" : "is not a number";
    throw integrationFailure(what, options, t, i, Number.isFinite(y[i]) ? slope[i] : y[i]);
  }
}

/** A step that cannot be made: where it starts, and what came of the last try. */
export interface FailedStep {
  readonly time: number;
  readonly state: Float64Array;
  /** Length tried. */
  readonly h: number;
  readonly reached: Float64Array;
  readonly slope: Float64Array;
  readonly error: Float64Array;
  readonly weights: Float64Array;
}

/** The error of a step that cannot be made: it names the state at fault. */
export function stepFailure(
  what: string,
  problem: OdeProblem,
  options: IntegratorOptions,
  { time, state, h, reached, slope, error, weights }: FailedStep,
): IntegrationError {
  const worst = worstState(reached, slope, error, weights);
  const finite = Number.isFinite(reached[worst]) && Number.isFinite(slope[worst]);
  const reason = finite ? what : `${what}: a value or rate is not a number`;
  const spoiled = finite ? -1 : spoiledRate(problem, time, state, h);
  const index = spoiled < 0 ? worst : spoiled;
  return integrationFailure(reason, options, time, index, state[index]);
}
