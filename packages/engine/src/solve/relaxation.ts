import type { ModelInstance } from "../compile/model.ts";
import { formatTime } from "./failure.ts";
import { IntegrationError } from "./problem.ts";

const mostSteps = 400;
/** Steps after which a way that does not end is taken to go round in a circle, and taken anew with care. */
const boldSteps = 60;
/** Share of itself by which a state is first moved off a point from which no way leads. */
const smallestNudge = 1e-3;
/** Relative change of a step below which nothing moves. */
const rest = 1e-13;
/** So many steps, each ten times as long as the one before, nothing must move: slower ways end there. */
const restingSteps = 12;

/**
 * Brings states to their quick equilibria at a standing clock: implicit Euler steps that grow into
 * Newton steps (pseudo-transient continuation). Sums that the relaxation keeps are kept to rounding.
 */
export class Relaxation {
  readonly #from: ModelInstance;
  readonly #instance: ModelInstance;
  readonly #slope: Float64Array;
  readonly #change: Float64Array;
  readonly #kept: Float64Array;
  /** Size against which a state counts as moved: it may be going to nothing. */
  readonly #size: Float64Array;

  private constructor(from: ModelInstance, instance: ModelInstance) {
    this.#from = from;
    this.#instance = instance;
    this.#slope = new Float64Array(instance.dimension);
    this.#change = new Float64Array(instance.dimension);
    this.#kept = new Float64Array(instance.dimension);
    this.#size = new Float64Array(instance.dimension);
  }

  /** The relaxation of a model that has quick equilibria. */
  static of(instance: ModelInstance): Relaxation | undefined {
    const model = instance.model.relaxation;
    return model && new Relaxation(instance, model.instantiate());
  }

  /**
   * Changes `y` in place.
   * @throws IntegrationError where no equilibrium is found
   */
  run(t: number, y: Float64Array): void {
    const instance = this.#instance;
    const change = this.#change;
    const slope = this.#slope;
    instance.parameters.set(this.#from.parameters);
    instance.held.set(this.#from.held);
    instance.prepare();
    instance.history = this.#from.history;
    const size = this.#size;
    for (let i = 0; i < y.length; i++) size[i] = Math.abs(y[i]);
    let speed = this.#speed(t, y);
    for (let nudge = smallestNudge; !Number.isFinite(speed) && nudge < 1; nudge *= 10) {
      this.#nudge(y, nudge);
      speed = this.#speed(t, y);
    }
    if (!(speed > 0)) return;
    let gamma = 0.1 / speed;
    let resting = 0;
    for (let step = 0; step < mostSteps; step++) {
      this.#kept.set(y);
      instance.jacobian(t, y);
      const solvable = instance.factor(gamma);
      for (let i = 0; i < y.length; i++) change[i] = gamma * slope[i];
      if (solvable) instance.solve(change);
      let moved = solvable ? 0 : Number.NaN;
      for (let i = 0; i < y.length; i++) {
        y[i] += change[i];
        size[i] = larger(size[i], Math.abs(y[i]));
        if (change[i] !== 0) moved = larger(moved, Math.abs(change[i]) / size[i]);
      }
      const next = this.#speed(t, y);
      // What rests may well be faster than before: both speeds are rounding.
      if (!(moved < 1e3 && (next <= 1e3 * speed || moved <= rest))) {
        y.set(this.#kept);
        this.#speed(t, y);
        gamma /= 8;
        continue;
      }
      const before = speed;
      speed = next;
      resting = moved <= rest ? resting + 1 : 0;
      if (speed === 0 || resting === restingSteps) return;
      if (step < boldSteps) gamma *= 10;
      else if (step === boldSteps) gamma = 0.1 / speed;
      else gamma *= next < before ? 2 : 0.25;
    }
    const { states, timeUnit } = this.#from.model;
    const worst =
      states[change.reduce((w, x, i) => (Math.abs(x) > Math.abs(change[w]) ? i : w), 0)];
    throw new IntegrationError(
      `no equilibrium of ${worst.name} is found at ${formatTime(t, timeUnit)}`,
      t,
      worst.name,
    );
  }

  /** Moves states whose rate is no number, as where two equilibria part, a little off that point. */
  #nudge(y: Float64Array, share: number): void {
    for (let i = 0; i < y.length; i++) {
      if (!Number.isFinite(this.#slope[i])) y[i] += share * (Math.abs(y[i]) || 1);
    }
  }

  /** Largest relative rate; keeps the rates. */
  #speed(t: number, y: Float64Array): number {
    const slope = this.#slope;
    this.#instance.rhs(t, y, slope);
    let fastest = 0;
    for (let i = 0; i < y.length; i++) {
      if (slope[i] !== 0) fastest = larger(fastest, Math.abs(slope[i]) / (this.#size[i] || 1));
    }
    return fastest;
  }
}

/** NaN counts as larger than all. */
function larger(a: number, b: number): number {
  return a >= b ? a : Number.isNaN(a) ? a : b;
}
