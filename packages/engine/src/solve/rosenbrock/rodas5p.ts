import type { RunStatistics } from "../../result/trajectory.ts";
import { checkStart, stepFailure } from "../failure.ts";
import { emptyStatistics, type Integrator, type IntegratorOptions } from "../integrator.ts";
import { setWeights } from "../norm.ts";
import { OwnStep } from "../ownStep.ts";
import type { OdeProblem } from "../problem.ts";
import { StartingStep } from "../startingStep.ts";
import { evaluateRows, rows } from "../stepRows.ts";
import { DenseStep } from "./denseStep.ts";
import { JavaScriptKernels, writeRows } from "./javaScriptKernels.ts";
import { type RosenbrockKernels, rosenbrockArrays } from "./kernels.ts";
import { StepControl } from "./stepControl.ts";
import { gamma, stages } from "./tableau.ts";
import { TimeSlope } from "./timeSlope.ts";

/**
 * The stiffly accurate Rosenbrock-Wanner method Rodas5P of order 5 with an error estimate and a dense output
 * of order 4: for stiff systems without an iteration, at the price of a Jacobian and its factors in every step.
 * Steinebach 2023, BIT Numer Math 63:27, doi:10.1007/s10543-023-00967-x.
 */
export class Rodas5p implements Integrator {
  readonly statistics: RunStatistics;
  readonly denseSize: number;
  readonly order = 5;

  readonly #problem: OdeProblem;
  readonly #options: IntegratorOptions;
  readonly #n: number;
  readonly #timeSlope: TimeSlope;
  readonly #dense: DenseStep;
  readonly #own: OwnStep;
  /** Polynomial of the step being tried. */
  readonly #tentative: Float64Array;
  readonly #control: StepControl = new StepControl();
  readonly #starting: StartingStep;

  #kernels: RosenbrockKernels;
  readonly #at: Float64Array = new Float64Array(1);
  #triedStep = 1;
  #time = 0;
  #h = 0;
  #slopeHolds = false;
  /** Where the step would have ended that was planned last. */
  #reach = 0;

  /** Counts into `statistics`. */
  constructor(
    problem: OdeProblem,
    options: IntegratorOptions,
    statistics: RunStatistics = emptyStatistics(),
  ) {
    const n = problem.dimension;
    this.statistics = statistics;
    this.#problem = problem;
    this.#options = options;
    this.#n = n;
    this.#kernels =
      problem.rosenbrockKernels?.(() => this.#leave()) ??
      new JavaScriptKernels(problem, rosenbrockArrays(n));
    const { arrays } = this.#kernels;
    arrays.atol.set(options.atol);
    this.#timeSlope = new TimeSlope(problem, this.statistics, arrays.timeSlope, options.rtol);
    this.#dense = new DenseStep(this.#kernels);
    this.#own = new OwnStep(n);
    this.#tentative = new Float64Array(rows * n);
    this.#starting = new StartingStep(n);
    this.denseSize = this.#dense.size;
  }

  /** Goes on with arrays of its own, as another integrator takes those of the problem. */
  #leave(): void {
    const arrays = rosenbrockArrays(this.#n, this.#kernels.arrays);
    this.#kernels = new JavaScriptKernels(this.#problem, arrays);
    this.#dense.kernels = this.#kernels;
    this.#timeSlope.values = arrays.timeSlope;
  }

  get state(): Float64Array {
    return this.#kernels.arrays.state;
  }

  get time(): number {
    return this.#time;
  }

  get previousTime(): number {
    return this.#dense.start;
  }

  get stepSize(): number {
    return this.#h;
  }

  get reach(): number {
    return this.#reach;
  }

  initialise(t: number, y: Float64Array, span: number, h?: number): void {
    this.#start(t, y);
    this.#h = h ?? this.#firstStep(t, y, span);
  }

  #firstStep(t: number, y: Float64Array, span: number): number {
    const { rtol, atol, maxStep = Number.POSITIVE_INFINITY } = this.#options;
    const longest = Math.min(span, maxStep);
    const starting = this.#starting;
    const { slope, weights } = this.#kernels.arrays;
    const step = starting.find(this.#problem, t, y, slope, rtol, atol, weights, longest);
    this.statistics.rhs += starting.evaluations;
    return step === Number.POSITIVE_INFINITY ? 1 : step;
  }

  restart(t: number, y: Float64Array, keepStep: boolean): void {
    if (!keepStep || !(this.#h > 0)) {
      this.initialise(t, y, Number.POSITIVE_INFINITY);
      return;
    }
    this.#dense.slope(t, this.#kernels.arrays.stageSlope);
    this.#start(t, y);
    this.#h = Math.min(this.#h, this.#longestAfterJump(y));
  }

  /**
   * The time in which the jump of the slopes moves no state by more than itself. An L-stable method goes over
   * a fast transient in one long step without an error at its end, and would not show it in between.
   */
  #longestAfterJump(y: Float64Array): number {
    const { rtol, atol } = this.#options;
    const { slope, stageSlope, weights } = this.#kernels.arrays;
    setWeights(y, rtol, atol, weights);
    let fastest = 0;
    for (let i = 0; i < this.#n; i++) {
      const jump = Math.abs(slope[i] - stageSlope[i]) * weights[i] * rtol;
      if (jump > fastest) fastest = jump;
    }
    return 1 / fastest;
  }

  #start(t: number, y: Float64Array): void {
    const { state, slope } = this.#kernels.arrays;
    this.#time = t;
    state.set(y);
    this.#dense.rest(t, y);
    this.#problem.rhs(t, state, slope);
    this.statistics.rhs++;
    this.#slopeHolds = true;
    this.#control.forget();
    checkStart(y, slope, this.#options, t);
  }

  step(tStop: number, longest: number = Number.POSITIVE_INFINITY): void {
    const planned = Math.min(this.#h, longest, this.#options.maxStep ?? Number.POSITIVE_INFINITY);
    const start = this.#time;
    this.#reach = start + planned;
    let h = Math.min(planned, tStop - start);
    this.#linearise(start);
    let rejected = false;
    for (let attempts = 0; ; attempts++) {
      let end = start + h;
      if (end >= tStop - 4 * Number.EPSILON * Math.abs(tStop)) end = tStop;
      if (end === start || attempts > 200) this.#fail();
      const error = this.#settle(start, h, end);
      if (error <= 1) {
        this.#accept(start, h, end);
        const next = h * this.#control.accepted(error, h, rejected);
        // A step cut short by a stop says little about the next one.
        this.#h = h < planned && !rejected ? Math.max(planned, next) : next;
        return;
      }
      rejected = true;
      this.statistics.rejected++;
      h *= this.#control.rejected(error);
    }
  }

  /** Slope and Jacobian where the step starts: they hold for every length tried. */
  #linearise(t: number): void {
    const { state, slope } = this.#kernels.arrays;
    if (!this.#slopeHolds) {
      this.#problem.rhs(t, state, slope);
      this.statistics.rhs++;
    }
    this.#problem.jacobian(t, state);
    this.statistics.jacobians++;
  }

  /** Tries a step, again and again if its rates read it themselves. */
  #settle(start: number, h: number, end: number): number {
    const own = this.#own;
    own.begin();
    let error = this.#tryStep(start, h, end);
    if (own.looked && Number.isFinite(error)) {
      const { arrays } = this.#kernels;
      error = own.repeat(arrays.place, arrays.weights, () => {
        writeRows(arrays, this.#tentative);
        this.#triedStep = h;
        return this.#tryStep(start, h, end);
      });
    }
    own.trying = false;
    return error;
  }

  /** Makes all stages; the new state lies in the workspace. Returns the weighted error. */
  #tryStep(t: number, h: number, end: number): number {
    const { state, slope } = this.#kernels.arrays;
    this.statistics.factorisations++;
    if (!this.#problem.factor(h * gamma)) return Number.NaN;
    const varies = this.#timeSlope.evaluate(t, state, slope, h);
    this.statistics.rhs += stages - 1;
    return this.#kernels.attempt(t, h, end, varies, this.#options.rtol);
  }

  #accept(start: number, h: number, end: number): void {
    this.#dense.accept(start, h, end);
    this.statistics.steps++;
    this.#time = end;
    this.#slopeHolds = false;
  }

  #fail(): never {
    const { state, place, stageSlope, increments, weights } = this.#kernels.arrays;
    throw stepFailure("the step has become too short", this.#problem, this.#options, {
      time: this.#time,
      state,
      h: 0,
      reached: place,
      slope: stageSlope,
      error: increments.subarray((stages - 1) * this.#n),
      weights,
    });
  }

  interpolate(t: number, y: Float64Array): void {
    this.#at[0] = t;
    this.#dense.evaluate(this.#at, 0, 1, y, 0);
  }

  interpolateMany(
    times: Float64Array,
    first: number,
    count: number,
    rows: Float64Array,
    at: number,
  ): void {
    this.#dense.evaluate(times, first, count, rows, at);
  }

  readAhead(t: number, y: Float64Array): void {
    const own = this.#own;
    own.looked ||= own.trying;
    if (own.trying && own.known) {
      evaluateRows(this.#tentative, 0, this.#n, (t - this.#time) / this.#triedStep, y);
    } else if (this.#dense.start < this.#time || !own.trying) {
      this.interpolate(t, y);
    } else {
      const { state, slope } = this.#kernels.arrays;
      for (let i = 0; i < this.#n; i++) y[i] = state[i] + (t - this.#time) * slope[i];
    }
  }

  saveDense(target: Float64Array, offset: number): void {
    this.#dense.save(target, offset);
  }

  readDense(source: Float64Array, offset: number, t: number, y: Float64Array): void {
    this.#dense.read(source, offset, t, y);
  }
}

/** Makes a Rodas5P integrator of `problem`; see `Rodas5p`. */
export function createRodas5p(
  problem: OdeProblem,
  options: IntegratorOptions,
  statistics?: RunStatistics,
): Rodas5p {
  return new Rodas5p(problem, options, statistics);
}
