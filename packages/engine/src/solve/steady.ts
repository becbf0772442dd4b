import type { CompiledModel, ModelInstance } from "../compile/model.ts";
import { createBdf } from "./bdf/bdf.ts";
import { formatTime } from "./failure.ts";
import { IntegrationError } from "./problem.ts";
import { applyStart, asInstance, byName, type StartValues } from "./simulate.ts";
import { absoluteTolerances } from "./tolerances.ts";

/** What steady state to look for. */
export interface SteadyOptions extends StartValues {
  /** The time that the formulas see; default 0. */
  readonly t?: number;
  /** Relative exactness of each state; default 1e-9. */
  readonly tolerance?: number;
}

/** Where nothing moves. */
export interface SteadyState {
  readonly state: Float64Array;
  readonly values: Readonly<Record<string, number>>;
  /** Largest relative rate of change that is left, per time unit. */
  readonly residual: number;
}

/** Pseudo time step from which an implicit Euler step is a Newton step. */
const newtonStep = 1e9;
const mostIterations = 200;
/** A state may rise by so many times itself in one step: some start from nearly nothing. */
const mostGrowth = 1e3;
const marches = 6;
const firstMarch = 10;

/**
 * Finds a steady state by pseudo-transient continuation: implicit Euler steps that grow into Newton
 * steps as the state comes to rest (Kelley & Keyes 1998, SIAM J Numer Anal 35:508, doi:10.1137/S0036142996304796). Where that
 * fails, the system is marched on in time, ten times further at each attempt, and tried again.
 * Events do not take part; delayed values are those of now.
 * @throws IntegrationError that says which state still moves and how fast
 */
export function steadyState(
  source: CompiledModel | ModelInstance,
  options: SteadyOptions = {},
): SteadyState {
  const instance = asInstance(source);
  const { t = 0, tolerance = 1e-9 } = options;
  const y = applyStart(instance, t, options);
  const search = new SteadySearch(instance, t, y, tolerance);
  let length = firstMarch;
  for (let attempt = 0; ; attempt++) {
    if (search.continuation()) break;
    if (attempt === marches) search.fail();
    search.march(length);
    length *= 10;
  }
  const values = byName(instance.model.states, search.y);
  return { state: search.y, values, residual: search.restlessness() };
}

class SteadySearch {
  readonly y: Float64Array;
  readonly #instance: ModelInstance;
  readonly #t: number;
  readonly #tolerance: number;
  readonly #floor: Float64Array;
  readonly #slope: Float64Array;
  readonly #change: Float64Array;
  #restless = 0;

  constructor(instance: ModelInstance, t: number, y: Float64Array, tolerance: number) {
    this.#instance = instance;
    // At rest the past is as the present.
    instance.history = undefined;
    this.#t = t;
    this.y = y;
    this.#tolerance = tolerance;
    this.#floor = absoluteTolerances(instance.model, y, 1, 1e-6);
    this.#slope = new Float64Array(y.length);
    this.#change = new Float64Array(y.length);
  }

  /** Largest |dy/dt| / |y|; NaN where a rate is none. Keeps which state it is. */
  restlessness(): number {
    const { y } = this;
    const f = this.#slope;
    this.#instance.rhs(this.#t, y, f);
    let largest = 0;
    for (let i = 0; i < y.length; i++) {
      const rate = Math.abs(f[i]) / (Math.abs(y[i]) + this.#floor[i]);
      if (rate > largest || Number.isNaN(rate)) {
        largest = rate;
        this.#restless = i;
      }
      if (Number.isNaN(rate)) return rate;
    }
    return largest;
  }

  continuation(): boolean {
    const instance = this.#instance;
    const { y } = this;
    const begun = Float64Array.from(y);
    const rate = this.restlessness();
    let gamma = Math.min(newtonStep, 0.1 / Math.max(rate, 1e-12));
    for (let k = 0; k < mostIterations && gamma > 1e-12; k++) {
      if (Number.isNaN(this.restlessness())) break;
      instance.jacobian(this.#t, y);
      const moved = instance.factor(gamma) ? this.#tryStep(gamma) : Number.NaN;
      if (!(moved <= 1)) {
        gamma /= 8;
        continue;
      }
      for (let i = 0; i < y.length; i++) y[i] += this.#change[i];
      if (moved <= this.#tolerance && gamma >= newtonStep) return true;
      gamma = Math.min(newtonStep, gamma * Math.min(100, Math.max(0.5, 0.5 / moved)));
    }
    y.set(begun);
    return false;
  }

  /** Solves for the step; shortens it where a positive state would leave the positives. */
  #tryStep(gamma: number): number {
    const { y } = this;
    const change = this.#change;
    for (let i = 0; i < y.length; i++) change[i] = gamma * this.#slope[i];
    this.#instance.solve(change);
    let share = 1;
    let moved = 0;
    for (let i = 0; i < y.length; i++) {
      if (y[i] > this.#floor[i] && y[i] + change[i] < 0.1 * y[i]) {
        share = Math.min(share, (-0.9 * y[i]) / change[i]);
      }
      const relative = Math.abs(change[i]) / (Math.abs(y[i]) + this.#floor[i]);
      if (!(relative <= moved)) moved = relative;
    }
    if (share < 1) {
      for (let i = 0; i < y.length; i++) change[i] *= share;
    }
    return moved <= mostGrowth ? Math.min(moved * share, 1) : Number.NaN;
  }

  /** Goes on in time with the formulas' time standing still. */
  march(length: number): void {
    const instance = this.#instance;
    const t = this.#t;
    const frozen = {
      dimension: instance.dimension,
      rhs: (_s: number, y: Float64Array, f: Float64Array) => instance.rhs(t, y, f),
      jacobian: (_s: number, y: Float64Array) => instance.jacobian(t, y),
      factor: (gamma: number) => instance.factor(gamma),
      solve: (b: Float64Array) => instance.solve(b),
    };
    const { states, timeUnit } = instance.model;
    const names = states.map((state) => state.name);
    const atol = absoluteTolerances(instance.model, this.y, 1e-6);
    const bdf = createBdf(frozen, { rtol: 1e-6, atol, names, timeUnit });
    bdf.initialise(0, this.y, length);
    for (let steps = 0; bdf.time < length && steps < 2000; steps++) bdf.step(length);
    this.y.set(bdf.state);
  }

  fail(): never {
    const rate = this.restlessness();
    const { states, timeUnit } = this.#instance.model;
    const { name, unit } = states[this.#restless];
    const slope = this.#slope[this.#restless];
    throw new IntegrationError(
      `no steady state found at ${formatTime(this.#t, timeUnit)}: ${name} still moves by ${slope}${unit === "1" ? "" : ` ${unit}`} per ${timeUnit} (${rate} of itself)`,
      this.#t,
      name,
    );
  }
}
