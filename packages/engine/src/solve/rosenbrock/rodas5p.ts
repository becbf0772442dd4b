import type { RunStatistics } from "../../result/trajectory.ts";
import { integrationFailure, spoiledRate, worstState } from "../failure.ts";
import { emptyStatistics, type Integrator, type IntegratorOptions } from "../integrator.ts";
import { setWeights, weightedNorm } from "../norm.ts";
import { OwnStep } from "../ownStep.ts";
import type { OdeProblem } from "../problem.ts";
import { StartingStep } from "../startingStep.ts";
import { addCombination } from "./combination.ts";
import { DenseStep } from "./denseStep.ts";
import { StepControl } from "./stepControl.ts";
import * as tableau from "./tableau.ts";
import { TimeSlope } from "./timeSlope.ts";

/**
 * The stiffly accurate Rosenbrock-Wanner method Rodas5P of order 5 with an error estimate and a dense output
 * of order 4: for stiff systems without an iteration, at the price of a Jacobian and its factors in every step.
 * Steinebach 2023, BIT Numer Math 63:27, doi:10.1007/s10543-023-00967-x.
 */
export class Rodas5p implements Integrator {
  readonly state: Float64Array;
  readonly statistics: RunStatistics = emptyStatistics();
  readonly denseSize: number;
  readonly order = 5;

  readonly #problem: OdeProblem;
  readonly #options: IntegratorOptions;
  readonly #n: number;
  readonly #k: readonly Float64Array[];
  readonly #slope: Float64Array;
  readonly #stageSlope: Float64Array;
  readonly #y: Float64Array;
  readonly #weights: Float64Array;
  readonly #timeSlope: TimeSlope;
  readonly #dense: DenseStep;
  readonly #own: OwnStep;
  readonly #tentative: DenseStep;
  readonly #control: StepControl = new StepControl();
  readonly #starting: StartingStep;

  #time = 0;
  #h = 0;
  #slopeHolds = false;

  constructor(problem: OdeProblem, options: IntegratorOptions) {
    const n = problem.dimension;
    this.#problem = problem;
    this.#options = options;
    this.#n = n;
    this.#k = Array.from({ length: tableau.stages }, () => new Float64Array(n));
    this.#slope = new Float64Array(n);
    this.#stageSlope = new Float64Array(n);
    this.#y = new Float64Array(n);
    this.#weights = new Float64Array(n);
    this.#timeSlope = new TimeSlope(problem, this.statistics);
    this.#dense = new DenseStep(n);
    this.#own = new OwnStep(n);
    this.#tentative = new DenseStep(n);
    this.#starting = new StartingStep(n);
    this.state = new Float64Array(n);
    this.denseSize = this.#dense.size;
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

  initialise(t: number, y: Float64Array, span: number, h?: number): void {
    this.#start(t, y);
    this.#h = h ?? this.#firstStep(t, y, span);
  }

  #firstStep(t: number, y: Float64Array, span: number): number {
    const { rtol, atol, maxStep = Number.POSITIVE_INFINITY } = this.#options;
    const longest = Math.min(span, maxStep);
    const starting = this.#starting;
    const slope = this.#slope;
    const step = starting.find(this.#problem, t, y, slope, rtol, atol, this.#weights, longest);
    this.statistics.rhs += starting.evaluations;
    return step === Number.POSITIVE_INFINITY ? 1 : step;
  }

  restart(t: number, y: Float64Array, keepStep: boolean): void {
    if (!keepStep || !(this.#h > 0)) {
      this.initialise(t, y, Number.POSITIVE_INFINITY);
      return;
    }
    this.#dense.slope(t, this.#stageSlope);
    this.#start(t, y);
    this.#h = Math.min(this.#h, this.#longestAfterJump(y));
  }

  /**
   * The time in which the jump of the slopes moves no state by more than itself. An L-stable method goes over
   * a fast transient in one long step without an error at its end, and would not show it in between.
   */
  #longestAfterJump(y: Float64Array): number {
    const { rtol, atol } = this.#options;
    setWeights(y, rtol, atol, this.#weights);
    let fastest = 0;
    for (let i = 0; i < this.#n; i++) {
      const jump = Math.abs(this.#slope[i] - this.#stageSlope[i]) * this.#weights[i] * rtol;
      if (jump > fastest) fastest = jump;
    }
    return 1 / fastest;
  }

  #start(t: number, y: Float64Array): void {
    const slope = this.#slope;
    this.#time = t;
    this.state.set(y);
    this.#dense.rest(t, y);
    this.#problem.rhs(t, this.state, slope);
    this.statistics.rhs++;
    this.#slopeHolds = true;
    this.#control.forget();
    for (let i = 0; i < this.#n; i++) {
      if (Number.isFinite(y[i]) && Number.isFinite(slope[i])) continue;
      const what = Number.isFinite(y[i]) ? "the rate is not a number" : "is not a number";
      const value = Number.isFinite(y[i]) ? slope[i] : y[i];
      throw integrationFailure(what, this.#options, t, i, value);
    }
  }

  step(tStop: number, longest: number = Number.POSITIVE_INFINITY): void {
    const planned = Math.min(this.#h, longest, this.#options.maxStep ?? Number.POSITIVE_INFINITY);
    const start = this.#time;
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
    if (!this.#slopeHolds) {
      this.#problem.rhs(t, this.state, this.#slope);
      this.statistics.rhs++;
    }
    this.#problem.jacobian(t, this.state);
    this.statistics.jacobians++;
  }

  /** Tries a step, again and again if its rates read it themselves. */
  #settle(start: number, h: number, end: number): number {
    const own = this.#own;
    own.begin();
    let error = this.#tryStep(start, h, end);
    if (own.looked && Number.isFinite(error)) {
      error = own.repeat(this.#y, this.#weights, () => {
        this.#tentative.set(start, h, end, this.state, this.#y, this.#k);
        return this.#tryStep(start, h, end);
      });
    }
    own.trying = false;
    return error;
  }

  /** Makes all stages; the new state lies in the workspace. Returns the weighted error. */
  #tryStep(t: number, h: number, end: number): number {
    const problem = this.#problem;
    const { gamma, c, d } = tableau;
    this.statistics.factorisations++;
    if (!problem.factor(h * gamma)) return Number.NaN;
    const varies = this.#timeSlope.evaluate(t, this.state, this.#slope, h);
    for (let stage = 0; stage < tableau.stages; stage++) {
      const k = this.#k[stage];
      let slope = this.#slope;
      if (stage > 0) {
        this.#place(stage);
        slope = this.#stageSlope;
        problem.rhs(c[stage] === 1 ? end : t + c[stage] * h, this.#y, slope);
      }
      for (let i = 0; i < k.length; i++) k[i] = h * gamma * slope[i];
      addCombination(k, this.#k, tableau.g[stage], stage, gamma);
      if (varies && d[stage] !== 0) {
        const share = h * h * gamma * d[stage];
        const df = this.#timeSlope.values;
        for (let i = 0; i < k.length; i++) k[i] += share * df[i];
      }
      problem.solve(k);
    }
    this.statistics.rhs += tableau.stages - 1;
    return this.#finish();
  }

  /** Puts the state at which a stage takes its slope into the workspace. */
  #place(stage: number): void {
    const y = this.#y;
    if (stage < tableau.combined) {
      y.set(this.state);
      addCombination(y, this.#k, tableau.a[stage], stage, 1);
    } else {
      const last = this.#k[stage - 1];
      for (let i = 0; i < y.length; i++) y[i] += last[i];
    }
  }

  /** Adds the last increment, which is also the difference between the two orders. */
  #finish(): number {
    const y0 = this.state;
    const y = this.#y;
    const weights = this.#weights;
    const { rtol, atol } = this.#options;
    const error = this.#k[tableau.stages - 1];
    for (let i = 0; i < y.length; i++) {
      y[i] += error[i];
      weights[i] = 1 / (atol[i] + rtol * Math.max(Math.abs(y0[i]), Math.abs(y[i])));
    }
    return weightedNorm(error, 0, weights);
  }

  #accept(start: number, h: number, end: number): void {
    this.#dense.set(start, h, end, this.state, this.#y, this.#k);
    this.state.set(this.#y);
    this.statistics.steps++;
    this.#time = end;
    this.#slopeHolds = false;
  }

  #fail(): never {
    const y = this.#y;
    const slope = this.#stageSlope;
    const worst = worstState(y, slope, this.#k[tableau.stages - 1], this.#weights);
    const finite = Number.isFinite(y[worst]) && Number.isFinite(slope[worst]);
    const reason = `the step has become too short${finite ? "" : ": a value or rate is not a number"}`;
    const spoiled = finite ? -1 : spoiledRate(this.#problem, this.#time, this.state, 0);
    const index = spoiled < 0 ? worst : spoiled;
    throw integrationFailure(reason, this.#options, this.#time, index, this.state[index]);
  }

  interpolate(t: number, y: Float64Array): void {
    this.#dense.evaluate(t, y);
  }

  readAhead(t: number, y: Float64Array): void {
    const own = this.#own;
    own.looked ||= own.trying;
    if (own.trying && own.known) this.#tentative.evaluate(t, y);
    else if (this.#dense.start < this.#time || !own.trying) this.#dense.evaluate(t, y);
    else for (let i = 0; i < this.#n; i++) y[i] = this.state[i] + (t - this.#time) * this.#slope[i];
  }

  saveDense(target: Float64Array, offset: number): void {
    this.#dense.save(target, offset);
  }

  readDense(source: Float64Array, offset: number, t: number, y: Float64Array): void {
    this.#dense.read(source, offset, t, y);
  }
}

/** Makes a Rodas5P integrator of `problem`; see `Rodas5p`. */
export function createRodas5p(problem: OdeProblem, options: IntegratorOptions): Rodas5p {
  return new Rodas5p(problem, options);
}
