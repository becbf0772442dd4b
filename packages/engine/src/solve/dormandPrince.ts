import type { RunStatistics } from "../result/trajectory.ts";
import { math } from "../wasm/mathModule.ts";
import { checkStart, stepFailure } from "./failure.ts";
import { emptyStatistics, type Integrator, type IntegratorOptions } from "./integrator.ts";
import { OwnStep } from "./ownStep.ts";
import type { OdeProblem } from "./problem.ts";
import { StartingStep } from "./startingStep.ts";
import { evaluateRows, readStep, rows, savedSize, saveStep } from "./stepRows.ts";
import * as dp from "./tableau.ts";

/** Exponents of the proportional-integral step control (Hairer & Wanner 1996, ISBN 978-3-642-05220-0, section IV.2). */
const integral = 0.04;
const proportional: number = 0.2 - 0.75 * integral;
const safety = 0.9;

/** The explicit 5(4) pair of Dormand & Prince with fourth-order dense output, for non-stiff systems. */
export class DormandPrince implements Integrator {
  readonly state: Float64Array;
  readonly statistics: RunStatistics = emptyStatistics();
  readonly denseSize: number;
  readonly order = 5;

  readonly #problem: OdeProblem;
  readonly #options: IntegratorOptions;
  readonly #n: number;
  readonly #k: readonly Float64Array[];
  readonly #y: Float64Array;
  readonly #error: Float64Array;
  readonly #weights: Float64Array;
  /** Rows of the last step; see `stepRows.ts`. */
  readonly #dense: Float64Array;
  readonly #starting: StartingStep;
  readonly #own: OwnStep;
  /** Rows of the step being tried. */
  readonly #tentative: Float64Array;
  #triedStart = 0;
  #triedStep = 1;

  #time = 0;
  #previousTime = 0;
  #h = 0;
  #madeStep = 1;
  #lastError = 1e-4;

  constructor(problem: OdeProblem, options: IntegratorOptions) {
    const n = problem.dimension;
    this.#problem = problem;
    this.#options = options;
    this.#n = n;
    this.#k = Array.from({ length: 7 }, () => new Float64Array(n));
    this.#y = new Float64Array(n);
    this.#error = new Float64Array(n);
    this.#weights = new Float64Array(n);
    this.#dense = new Float64Array(rows * n);
    this.#starting = new StartingStep(n);
    this.#own = new OwnStep(n);
    this.#tentative = new Float64Array(rows * n);
    this.state = new Float64Array(n);
    this.denseSize = savedSize(n);
  }

  get time(): number {
    return this.#time;
  }

  get previousTime(): number {
    return this.#previousTime;
  }

  get stepSize(): number {
    return this.#h;
  }

  initialise(t: number, y: Float64Array, span: number, h?: number): void {
    const { rtol, atol, maxStep = Number.POSITIVE_INFINITY } = this.#options;
    const slope = this.#k[0];
    this.#time = t;
    this.#previousTime = t;
    this.state.set(y);
    this.#dense.fill(0);
    this.#dense.set(y);
    this.#dense.set(y, this.#n);
    this.#problem.rhs(t, this.state, slope);
    this.statistics.rhs++;
    checkStart(y, slope, this.#options, t);
    let step = h;
    if (step === undefined) {
      const longest = Math.min(span, maxStep);
      const starting = this.#starting;
      step = starting.find(this.#problem, t, y, slope, rtol, atol, this.#weights, longest);
      this.statistics.rhs += starting.evaluations;
      if (step === Number.POSITIVE_INFINITY) step = 1;
    }
    this.#h = step;
    this.#lastError = 1e-4;
  }

  restart(t: number, y: Float64Array, keepStep: boolean): void {
    // A one-step method carries no history: the old step is tried and the error test judges it.
    this.initialise(t, y, Number.POSITIVE_INFINITY, keepStep && this.#h > 0 ? this.#h : undefined);
  }

  step(tStop: number, longest: number = Number.POSITIVE_INFINITY): void {
    const planned = Math.min(this.#h, longest, this.#options.maxStep ?? Number.POSITIVE_INFINITY);
    const start = this.#time;
    let h = Math.min(planned, tStop - start);
    let rejected = false;
    for (let attempts = 0; ; attempts++) {
      let t = start + h;
      if (t >= tStop - 4 * Number.EPSILON * Math.abs(tStop)) t = tStop;
      if (t === start || attempts > 200) this.#fail();
      const error = this.#settle(start, h, t);
      const shrink = math.power(error, proportional);
      if (error <= 1) {
        const ratio = Math.min(
          10,
          Math.max(0.2, (safety * math.power(this.#lastError, integral)) / shrink),
        );
        this.#accept(start, h, t);
        this.#lastError = Math.max(error, 1e-4);
        const next = h * (rejected ? Math.min(ratio, 1) : ratio);
        // A step cut short by a stop says little about the next one.
        this.#h = h < planned && !rejected ? Math.max(planned, next) : next;
        return;
      }
      rejected = true;
      this.statistics.rejected++;
      h *= Number.isFinite(error) ? Math.max(0.2, safety / shrink) : 0.1;
    }
  }

  /** Tries a step, again and again if its rates read it themselves. */
  #settle(start: number, h: number, end: number): number {
    const own = this.#own;
    own.begin();
    let error = this.#tryStep(start, h, end);
    if (own.looked && Number.isFinite(error)) {
      error = own.repeat(this.#y, this.#weights, () => {
        this.#setDense(this.#tentative, h);
        this.#triedStart = start;
        this.#triedStep = h;
        return this.#tryStep(start, h, end);
      });
    }
    own.trying = false;
    return error;
  }

  /** Makes all stages; the new state lies in the workspace. Returns the weighted error. */
  #tryStep(t: number, h: number, end: number): number {
    const n = this.#n;
    const problem = this.#problem;
    const y0 = this.state;
    const y = this.#y;
    const [k1, k2, k3, k4, k5, k6, k7] = this.#k;
    for (let i = 0; i < n; i++) y[i] = y0[i] + h * dp.a21 * k1[i];
    problem.rhs(t + dp.c2 * h, y, k2);
    for (let i = 0; i < n; i++) y[i] = y0[i] + h * (dp.a31 * k1[i] + dp.a32 * k2[i]);
    problem.rhs(t + dp.c3 * h, y, k3);
    for (let i = 0; i < n; i++) {
      y[i] = y0[i] + h * (dp.a41 * k1[i] + dp.a42 * k2[i] + dp.a43 * k3[i]);
    }
    problem.rhs(t + dp.c4 * h, y, k4);
    for (let i = 0; i < n; i++) {
      y[i] = y0[i] + h * (dp.a51 * k1[i] + dp.a52 * k2[i] + dp.a53 * k3[i] + dp.a54 * k4[i]);
    }
    problem.rhs(t + dp.c5 * h, y, k5);
    for (let i = 0; i < n; i++) {
      const sum = dp.a61 * k1[i] + dp.a62 * k2[i] + dp.a63 * k3[i] + dp.a64 * k4[i];
      y[i] = y0[i] + h * (sum + dp.a65 * k5[i]);
    }
    problem.rhs(end, y, k6);
    for (let i = 0; i < n; i++) {
      const sum = dp.b1 * k1[i] + dp.b3 * k3[i] + dp.b4 * k4[i] + dp.b5 * k5[i] + dp.b6 * k6[i];
      y[i] = y0[i] + h * sum;
    }
    problem.rhs(end, y, k7);
    this.statistics.rhs += 6;
    return this.#weightedError(h);
  }

  #weightedError(h: number): number {
    const n = this.#n;
    const { rtol, atol } = this.#options;
    const y0 = this.state;
    const y = this.#y;
    const [k1, , k3, k4, k5, k6, k7] = this.#k;
    let sum = 0;
    for (let i = 0; i < n; i++) {
      const low = dp.e1 * k1[i] + dp.e3 * k3[i] + dp.e4 * k4[i] + dp.e5 * k5[i];
      const error = h * (low + dp.e6 * k6[i] + dp.e7 * k7[i]);
      const weight = 1 / (atol[i] + rtol * Math.max(Math.abs(y0[i]), Math.abs(y[i])));
      this.#error[i] = error;
      this.#weights[i] = weight;
      sum += error * weight * (error * weight);
    }
    return n === 0 ? 0 : Math.sqrt(sum / n);
  }

  /** Writes the polynomial of a step that has been tried. */
  #setDense(dense: Float64Array, h: number): void {
    const n = this.#n;
    const y0 = this.state;
    const y = this.#y;
    const [k1, , k3, k4, k5, k6, k7] = this.#k;
    for (let i = 0; i < n; i++) {
      const increment = y[i] - y0[i];
      const bubble = h * k1[i] - increment;
      const low = dp.d1 * k1[i] + dp.d3 * k3[i] + dp.d4 * k4[i] + dp.d5 * k5[i];
      const last = h * (low + dp.d6 * k6[i] + dp.d7 * k7[i]);
      dense[i] = y0[i];
      dense[n + i] = y[i];
      dense[2 * n + i] = bubble;
      dense[3 * n + i] = increment - h * k7[i] - bubble + last;
      dense[4 * n + i] = -last;
    }
  }

  #accept(start: number, h: number, end: number): void {
    this.#setDense(this.#dense, h);
    this.state.set(this.#y);
    this.#k[0].set(this.#k[6]);
    this.statistics.steps++;
    this.#previousTime = start;
    this.#time = end;
    this.#madeStep = h;
  }

  #fail(): never {
    throw stepFailure("the step has become too short", this.#problem, this.#options, {
      time: this.#time,
      state: this.state,
      h: 0,
      reached: this.#y,
      slope: this.#k[6],
      error: this.#error,
      weights: this.#weights,
    });
  }

  interpolate(t: number, y: Float64Array): void {
    this.#evaluate(t, y, 0);
  }

  interpolateMany(
    times: Float64Array,
    first: number,
    count: number,
    rows: Float64Array,
    at: number,
  ): void {
    for (let k = 0; k < count; k++) this.#evaluate(times[first + k], rows, at + k * this.#n);
  }

  #evaluate(t: number, y: Float64Array, to: number): void {
    const s = (t - this.#previousTime) / this.#madeStep;
    evaluateRows(this.#dense, 0, this.#n, t === this.#time ? (s === 0 ? 0 : 1) : s, y, to);
  }

  readAhead(t: number, y: Float64Array): void {
    const own = this.#own;
    if (!own.trying) {
      this.interpolate(t, y);
      return;
    }
    own.looked = true;
    if (own.known)
      evaluateRows(this.#tentative, 0, this.#n, (t - this.#triedStart) / this.#triedStep, y);
    else if (this.#time > this.#previousTime) this.interpolate(t, y);
    else for (let i = 0; i < this.#n; i++) y[i] = this.state[i] + (t - this.#time) * this.#k[0][i];
  }

  saveDense(target: Float64Array, offset: number): void {
    saveStep(target, offset, this.#previousTime, this.#madeStep, this.#dense);
  }

  readDense(source: Float64Array, offset: number, t: number, y: Float64Array): void {
    readStep(source, offset, this.#n, t, y);
  }
}

/** Makes a Dormand-Prince integrator of `problem`. */
export function createDormandPrince(
  problem: OdeProblem,
  options: IntegratorOptions,
): DormandPrince {
  return new DormandPrince(problem, options);
}
