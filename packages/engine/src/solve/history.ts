import type { Integrator } from "./integrator.ts";
import { IntegrationError } from "./problem.ts";

/** Steps that are always kept. */
const keptSteps = 1024;
/** Times the longest lag seen that is kept. */
const keptLags = 4;

interface PastStep {
  from: number;
  to: number;
  readonly dense: Float64Array;
}

/**
 * The solution of the past for `delay(x, tau)`: dense output of the accepted steps, the start state
 * before them. Steps older than four times the longest lag asked for are dropped and reused.
 */
export class History {
  readonly #integrator: Integrator;
  readonly #start: Float64Array;
  #steps: PastStep[] = [];
  #first = 0;
  #longestLag = 0;
  #dropped = false;

  constructor(integrator: Integrator, start: Float64Array) {
    this.#integrator = integrator;
    this.#start = Float64Array.from(start);
  }

  /** Keeps the integrator's last step as the solution from `from` to `to`. */
  record(from: number, to: number): void {
    if (!(to > from)) return;
    const step = this.#recycled(to) ?? {
      from,
      to,
      dense: new Float64Array(this.#integrator.denseSize),
    };
    step.from = from;
    step.to = to;
    this.#integrator.saveDense(step.dense, 0);
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

  /** Writes the states at the past time `t` to `y`. */
  read(t: number, y: Float64Array): void {
    const steps = this.#steps;
    if (this.#first === steps.length) {
      y.set(this.#start);
      return;
    }
    const lag = steps[steps.length - 1].to - t;
    if (lag > this.#longestLag) this.#longestLag = lag;
    if (t > steps[this.#first].from) this.#readStep(t, y);
    else if (this.#dropped) throw new IntegrationError(`a delay reaches too far back, to ${t}`, t);
    else y.set(this.#start);
  }

  #readStep(t: number, y: Float64Array): void {
    const steps = this.#steps;
    let low = this.#first;
    let high = steps.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (steps[middle].to < t) low = middle + 1;
      else high = middle;
    }
    this.#integrator.readDense(steps[low].dense, 0, t, y);
  }
}
