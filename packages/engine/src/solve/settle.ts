import type { CompiledModel, ModelInstance } from "../compile/model.ts";
import { AbortError } from "./abort.ts";
import { Anderson } from "./anderson.ts";
import { formatTime } from "./failure.ts";
import type { Tolerances } from "./options.ts";
import { IntegrationError } from "./problem.ts";
import { applyStart, asInstance, byName, type StartValues } from "./simulate.ts";
import { Simulation } from "./simulation.ts";
import { absoluteTolerances } from "./tolerances.ts";
import { unevenDrive } from "./unevenDrive.ts";

/** What periodic state to look for. `rtol` defaults to a hundredth of `tolerance`. */
export interface SettleOptions extends StartValues, Tolerances {
  /** Length of the period, in time units. */
  readonly period: number;
  /** Time at which a period begins; default 0. */
  readonly start?: number;
  /** Relative exactness of each state; default 1e-6. */
  readonly tolerance?: number;
  /** Periods to integrate at most; default 500. */
  readonly maxPeriods?: number;
  /** Called after every period; returning false stops with an AbortError. */
  readonly onPeriod?: (periods: number, residual: number) => boolean | undefined;
}

/** The state at the start of a period that comes back at its end. */
export interface SettledState {
  readonly state: Float64Array;
  readonly values: Readonly<Record<string, number>>;
  /** Parameters, as events may have left them. */
  readonly parameters: Readonly<Record<string, number>>;
  /** Periods integrated. */
  readonly periods: number;
  /** Largest relative change over the last period. */
  readonly residual: number;
}

/**
 * Finds the periodic state of a model that is driven (or drives itself) with a known period. Each
 * period is integrated from the same `start`; Anderson acceleration takes slow modes along, and is
 * dropped for plain iteration where it makes things worse or turns a positive state negative, but for
 * traces below their tolerance. Done when period ends agree and neither the acceleration nor the geometric decay of two plain
 * iterations foresees a drift beyond the tolerance (Walker & Ni 2011, doi:10.1137/10078356X).
 * @throws IntegrationError that names the state that drifts most, or that is driven otherwise in the
 * next period
 */
export function settle(
  source: CompiledModel | ModelInstance,
  options: SettleOptions,
): SettledState {
  const { period, maxPeriods = 500, onPeriod } = options;
  if (!(period > 0 && Number.isFinite(period))) {
    throw new RangeError(`period ${period}: expected a number above 0`);
  }
  const { tolerance = 1e-6 } = options;
  if (!(tolerance > 0)) throw new RangeError(`tolerance ${tolerance}: expected a number above 0`);
  const iteration = new PeriodIteration(asInstance(source), options);
  while (iteration.periods < maxPeriods) {
    const done = iteration.advance();
    if (onPeriod?.(iteration.periods, iteration.residual) === false) throw new AbortError();
    if (done) return iteration.checked();
  }
  return iteration.fail();
}

class PeriodIteration {
  periods = 0;
  /** Largest relative change over the last period. */
  residual = Number.POSITIVE_INFINITY;

  readonly #instance: ModelInstance;
  readonly #simulation: Simulation;
  readonly #start: number;
  readonly #period: number;
  readonly #tolerance: number;
  readonly #anderson = new Anderson(6);
  /** Parameters that events change: they belong to the state that has to come back. */
  readonly #carried: readonly number[];
  readonly #floor: Float64Array;
  readonly #weights: Float64Array;
  readonly #change: Float64Array;
  #z: Float64Array;
  #image: Float64Array;
  #previousImage: Float64Array;
  #previousSize = Number.POSITIVE_INFINITY;
  #accelerated = false;
  /** Where to go back to if the period after an acceleration that looks bad is no better than before it. */
  #fallback: { readonly image: Float64Array; readonly size: number } | undefined;
  #verifying = false;

  constructor(instance: ModelInstance, options: SettleOptions) {
    const { start = 0, period, tolerance = 1e-6, rtol = tolerance / 100 } = options;
    const y = applyStart(instance, start, options);
    this.#instance = instance;
    this.#start = start;
    this.#period = period;
    this.#tolerance = tolerance;
    this.#simulation = new Simulation(instance, start, y, { ...options, rtol });
    this.#carried = carriedParameters(instance.model);
    const size = y.length + this.#carried.length;
    this.#floor = new Float64Array(size).fill(1e-9);
    this.#floor.set(absoluteTolerances(instance.model, y, 1, 1e-2));
    this.#weights = new Float64Array(size);
    this.#change = new Float64Array(size);
    this.#z = this.#read();
    this.#image = this.#z;
    this.#previousImage = this.#z;
  }

  /** Integrates one period and chooses where the next begins; says whether the state has settled. */
  advance(): boolean {
    const simulation = this.#simulation;
    if (this.periods > 0) {
      this.#write(this.#z);
      simulation.rewind(this.#start, this.#z.subarray(0, this.#instance.dimension));
    }
    simulation.advance(this.#start + this.#period);
    this.periods++;
    this.#previousImage = this.#image;
    this.#image = this.#read();
    const size = this.#measure();
    if (this.#fallback !== undefined) {
      const { image, size: before } = this.#fallback;
      this.#fallback = undefined;
      if (size > before) {
        this.#anderson.clear();
        this.#verifying = false;
        this.#z = image;
        this.#image = image;
        return false;
      }
    } else if (this.#accelerated && size > 2 * this.#previousSize) {
      // Fast states may only be catching up with slow ones that were taken far: one more period tells.
      this.#fallback = { image: this.#previousImage, size: this.#previousSize };
      this.#verifying = false;
      this.#accelerated = false;
      this.#z = this.#image;
      return false;
    }
    const next = this.#anderson.next(this.#z, this.#change, this.#weights);
    const foreseen = this.#distance(next, this.#image);
    const { residual } = this;
    const tolerance = this.#tolerance;
    const quiet = residual <= tolerance && foreseen <= tolerance;
    if (quiet && this.#verifying) {
      const decay = size / this.#previousSize;
      const drift = decay < 1 ? (residual * decay) / (1 - decay) : Number.POSITIVE_INFINITY;
      if (drift <= tolerance || residual <= 0.01 * tolerance) return true;
    }
    this.#verifying = quiet && !this.#verifying;
    this.#accelerated = !this.#verifying && this.periods > 2 && this.#staysPositive(next);
    this.#z = this.#accelerated ? next : this.#image;
    this.#previousSize = size;
    return false;
  }

  /** Sets change, weights and residual; returns the root mean square of the relative change. */
  #measure(): number {
    let sum = 0;
    this.residual = 0;
    const n = this.#change.length;
    for (let i = 0; i < n; i++) {
      const change = this.#image[i] - this.#z[i];
      this.#change[i] = change;
      this.#weights[i] = 1 / (Math.abs(this.#image[i]) + this.#floor[i]);
      const relative = Math.abs(change) * this.#weights[i];
      if (relative > this.residual) this.residual = relative;
      sum += relative * relative;
    }
    return Math.sqrt(sum / n);
  }

  #distance(a: Float64Array, b: Float64Array): number {
    let largest = 0;
    for (let i = 0; i < a.length; i++) {
      largest = Math.max(largest, Math.abs(a[i] - b[i]) * this.#weights[i]);
    }
    return largest;
  }

  #staysPositive(next: Float64Array): boolean {
    for (let i = 0; i < next.length; i++) {
      if (!Number.isFinite(next[i])) return false;
      // a trace below its tolerance may end on either side of zero
      const trace = this.#image[i] <= this.#floor[i] && next[i] >= -this.#floor[i];
      if (this.#image[i] >= 0 && this.#z[i] >= 0 && next[i] < 0 && !trace) return false;
    }
    return true;
  }

  #read(): Float64Array {
    const { parameters } = this.#instance;
    return Float64Array.from([
      ...this.#simulation.state,
      ...this.#carried.map((index) => parameters[index]),
    ]);
  }

  #write(z: Float64Array): void {
    if (this.#carried.length === 0) return;
    const { parameters, dimension } = this.#instance;
    this.#carried.forEach((index, k) => {
      parameters[index] = z[dimension + k];
    });
    this.#instance.prepare();
  }

  /** The settled state, if the next period is driven as this one was. */
  checked(): SettledState {
    const y = this.#image.slice(0, this.#instance.dimension);
    const odd = unevenDrive(this.#instance, this.#start, this.#period, y, this.#weights);
    if (odd === undefined) return this.result();
    const { states, timeUnit } = this.#instance.model;
    const { name } = states[odd.state];
    const period = `${this.#period} ${timeUnit}`;
    throw new IntegrationError(
      `no period of ${period}: ${name} is driven otherwise at ${formatTime(odd.time, timeUnit)} than ${period} later`,
      odd.time,
      name,
    );
  }

  result(): SettledState {
    const { model, parameters } = this.#instance;
    this.#write(this.#image);
    const state = this.#image.slice(0, this.#instance.dimension);
    return {
      state,
      values: byName(model.states, state),
      parameters: byName(model.parameters, parameters),
      periods: this.periods,
      residual: this.residual,
    };
  }

  fail(): never {
    const { model } = this.#instance;
    let slowest = 0;
    for (let i = 0; i < this.#instance.dimension; i++) {
      const now = Math.abs(this.#change[i]) * this.#weights[i];
      if (now > Math.abs(this.#change[slowest]) * this.#weights[slowest]) slowest = i;
    }
    const { name, unit } = model.states[slowest];
    const time = this.#start + this.periods * this.#period;
    throw new IntegrationError(
      `not settled after ${this.periods} periods (${formatTime(time, model.timeUnit)}): ${name} still drifts by ${this.#change[slowest]}${unit === "1" ? "" : ` ${unit}`} a period`,
      time,
      name,
    );
  }
}

function carriedParameters(model: CompiledModel): readonly number[] {
  const targets = model.events.flatMap((event) => event.targets);
  return [...new Set(targets.filter((t) => t.kind === "parameter").map((t) => t.index))];
}
