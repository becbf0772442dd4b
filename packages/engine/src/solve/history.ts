import type { ModelInstance } from "../compile/model.ts";
import type { Integrator } from "./integrator.ts";
import { IntegrationError } from "./problem.ts";

/** Steps that are always kept. */
const keptSteps = 1024;
/** Times the longest lag seen that is kept. */
const keptLags = 4;
/** Times closer than this, relatively, are one. */
const sameTime = 1e-13;

interface PastStep {
  from: number;
  to: number;
  readonly dense: Float64Array;
  readonly held: Float64Array;
}

/**
 * The solution of the past for `delay(x, tau)`: dense output of the accepted steps with the held
 * quantities of each; before them the start values, at their own time where they depend on it. Steps
 * older than four times the longest lag asked for are dropped and reused.
 */
export class History {
  /** At a jump, which side is meant: the value after it, or (while a step runs up to it) before. */
  afterJumps = true;
  readonly #instance: ModelInstance;
  readonly #integrator: Integrator;
  readonly #start: Float64Array;
  readonly #held: Float64Array;
  readonly #beginning: number;
  #steps: PastStep[] = [];
  #first = 0;
  #longestLag = 0;
  #dropped = false;

  constructor(
    instance: ModelInstance,
    integrator: Integrator,
    beginning: number,
    start: Float64Array,
  ) {
    this.#instance = instance;
    this.#integrator = integrator;
    this.#beginning = beginning;
    this.#start = Float64Array.from(start);
    this.#held = Float64Array.from(instance.held);
  }

  /** Keeps the integrator's last step, from where the last record ended, as the solution up to `to`. */
  record(to: number): void {
    const steps = this.#steps;
    const previous = this.#integrator.previousTime;
    const last = steps.length > this.#first ? steps[steps.length - 1].to : previous;
    const from = Math.max(previous, last);
    if (!(to > from)) return;
    const step = this.#recycled(to) ?? {
      from,
      to,
      dense: new Float64Array(this.#integrator.denseSize),
      held: new Float64Array(this.#held.length),
    };
    step.from = from;
    step.to = to;
    this.#integrator.saveDense(step.dense, 0);
    step.held.set(this.#instance.held);
    this.#steps.push(step);
  }

  #recycled(now: number): PastStep | undefined {
    const steps = this.#steps;
    const horizon = now - keptLags * this.#longestLag;
    if (steps.length - this.#first <= keptSteps || steps[this.#first].to > horizon)
      return undefined;
    this.#dropped = true;
    const step = steps[this.#first++];
    if (this.#first > steps.length / 2) {
      this.#steps = steps.slice(this.#first);
      this.#first = 0;
    }
    return step;
  }

  /** Moves the past in time, as when a periodic run begins anew. */
  shift(by: number): void {
    for (let k = this.#first; k < this.#steps.length; k++) {
      const step = this.#steps[k];
      step.from += by;
      step.to += by;
      step.dense[0] += by;
    }
  }

  /** Writes the states at the past time `t`, and behind them the held quantities, to `past`. */
  read(t: number, past: Float64Array): void {
    const steps = this.#steps;
    const first = steps[this.#first];
    const known = first === undefined ? this.#beginning : steps[steps.length - 1].to;
    if (t - known > sameTime * Math.abs(t)) {
      this.#integrator.readAhead(t, past);
      past.set(this.#instance.held, this.#start.length);
      return;
    }
    if (first === undefined) {
      this.#readStart(t, past);
      return;
    }
    const lag = steps[steps.length - 1].to - t;
    if (lag > this.#longestLag) this.#longestLag = lag;
    const beginning = first.from + this.#window(first.from);
    if (t > beginning) this.#readStep(t, past);
    else if (this.#dropped) throw new IntegrationError(`a delay reaches too far back, to ${t}`, t);
    else this.#readStart(t, past);
  }

  /** Widens a jump's time to the side that counts as before it. */
  #window(t: number): number {
    const width = sameTime * Math.abs(t);
    return this.afterJumps ? -width : width;
  }

  #readStart(t: number, past: Float64Array): void {
    const n = this.#start.length;
    const before = t < this.#beginning - sameTime * Math.abs(t);
    if (before && this.#instance.model.startsVary) {
      this.#instance.start(t, past, past.subarray(n));
    } else {
      past.set(this.#start);
      past.set(this.#held, n);
    }
  }

  #readStep(t: number, past: Float64Array): void {
    const steps = this.#steps;
    let low = this.#first;
    let high = steps.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      const { to } = steps[middle];
      if (to + this.#window(to) < t) low = middle + 1;
      else high = middle;
    }
    const step = steps[low];
    this.#integrator.readDense(step.dense, 0, t, past);
    past.set(step.held, this.#start.length);
  }
}
