import type { RunStatistics } from "../result/trajectory.ts";
import { joined } from "./bdf/savedStep.ts";
import type { Integrator } from "./integrator.ts";

/**
 * A multistep method that gets fewer steps than this from one jump to the next spends them on building up
 * its history: a one-step method is then as fast, and some fifty times as exact (docs/performance.md).
 */
const stepsWorthAHistory = 100;
/** Fewer steps than this from jump to jump are cheaper than the stages of a one-step method. */
const stepsOfOneStep = 40;
/** Jumps as close as that, one after the other, before the one-step method takes over. */
const closeJumps = 3;
/** Steps of the one-step method without a jump after which the history pays again. */
const stepsWithoutJump = 50;

/**
 * Goes with a multistep method where the solution is smooth for long, and with a one-step method through
 * times of frequent jumps. Both write to the same `statistics`.
 */
export class ByJumps implements Integrator {
  readonly statistics: RunStatistics;
  readonly #multistep: Integrator;
  readonly #oneStep: () => Integrator;
  readonly #span: number;
  #made: Integrator | undefined;
  #now: Integrator;
  #close = 0;
  #stepsAtJump = 0;

  /** `oneStep` makes the other method, once it is needed; `span` bounds a first step after a change of methods. */
  constructor(multistep: Integrator, oneStep: () => Integrator, span: number) {
    this.#multistep = multistep;
    this.#oneStep = oneStep;
    this.#now = multistep;
    this.#span = span;
    this.statistics = multistep.statistics;
  }

  get time(): number {
    return this.#now.time;
  }

  get previousTime(): number {
    return this.#now.previousTime;
  }

  get state(): Float64Array {
    return this.#now.state;
  }

  get stepSize(): number {
    return this.#now.stepSize;
  }

  get order(): number {
    return this.#now.order;
  }

  get reach(): number {
    return this.#now.reach ?? Number.POSITIVE_INFINITY;
  }

  get denseSize(): number {
    return this.#now.denseSize;
  }

  initialise(t: number, y: Float64Array, span: number, h?: number): void {
    this.#close = 0;
    this.#stepsAtJump = this.statistics.steps;
    this.#now = this.#multistep;
    this.#now.initialise(t, y, span, h);
  }

  step(tStop: number, longest?: number): void {
    const isLong = this.statistics.steps - this.#stepsAtJump >= stepsWithoutJump;
    if (this.#now !== this.#multistep && isLong) {
      this.initialise(this.time, this.state, this.#span);
    }
    this.#now.step(tStop, longest);
  }

  interpolate(t: number, y: Float64Array): void {
    this.#now.interpolate(t, y);
  }

  interpolateMany(
    times: Float64Array,
    first: number,
    count: number,
    rows: Float64Array,
    at: number,
  ): void {
    this.#now.interpolateMany(times, first, count, rows, at);
  }

  readAhead(t: number, y: Float64Array): void {
    this.#now.readAhead(t, y);
  }

  restart(t: number, y: Float64Array, keepStep: boolean): void {
    const steps = this.statistics.steps - this.#stepsAtJump;
    if (this.#now === this.#multistep && this.#close >= closeJumps) {
      this.#made ??= this.#oneStep();
      this.#now = this.#made;
      this.#now.initialise(t, y, this.#span);
    } else {
      this.#now.restart(t, y, keepStep);
    }
    // A jump so small that the history went on over it costs nothing.
    if (this.#now === this.#multistep && this.#now.order > 1) return;
    const isClose = steps >= stepsOfOneStep && steps < stepsWorthAHistory;
    this.#close = isClose ? this.#close + 1 : 0;
    this.#stepsAtJump = this.statistics.steps;
  }

  save(): Float64Array | undefined {
    const saved = this.#now === this.#multistep ? this.#multistep.save?.() : undefined;
    return saved && joined([[this.#close, this.#stepsAtJump], saved]);
  }

  resume(saved: Float64Array): void {
    [this.#close, this.#stepsAtJump] = saved;
    this.#multistep.resume?.(saved.subarray(2));
  }

  saveDense(target: Float64Array, offset: number): void {
    this.#now.saveDense(target, offset);
  }

  readDense(source: Float64Array, offset: number, t: number, y: Float64Array): void {
    this.#now.readDense(source, offset, t, y);
  }
}
