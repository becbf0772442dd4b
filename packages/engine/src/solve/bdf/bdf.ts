import type { RunStatistics } from "../../result/trajectory.ts";
import { checkStart, stepFailure } from "../failure.ts";
import { emptyStatistics, type Integrator, type IntegratorOptions } from "../integrator.ts";
import type { OdeProblem } from "../problem.ts";
import { StartingStep } from "../startingStep.ts";
import { BdfCoefficients } from "./coefficients.ts";
import { bdfArrays, JavaScriptKernels } from "./javaScriptKernels.ts";
import { takeJump } from "./jump.ts";
import type { BdfKernels } from "./kernels.ts";
import { Newton } from "./newton.ts";
import { maxOrder } from "./nordsieck.ts";
import { lowerOrder, raiseOrder, stepRatio } from "./order.ts";
import { StepPlan } from "./plan.ts";
import { joined, parted, readStep, savedSize, saveStep } from "./savedStep.ts";

/** Share of the local error that the Newton iteration may leave. */
const newtonShare = 0.03;

/**
 * Variable-order (1-5), variable-step BDF in Nordsieck form with fixed leading coefficient and
 * modified Newton iteration, for stiff systems.
 * Brown, Byrne & Hindmarsh 1989, SIAM J Sci Stat Comput 10:1038 (VODE),
 * doi:10.1137/0910062.
 */
export class Bdf implements Integrator {
  readonly statistics: RunStatistics = emptyStatistics();
  readonly denseSize: number;

  readonly #problem: OdeProblem;
  readonly #options: IntegratorOptions;
  readonly #n: number;
  readonly #tau: Float64Array = new Float64Array(maxOrder + 3);
  readonly #work: Float64Array = new Float64Array(maxOrder + 3);
  readonly #coefficients: BdfCoefficients = new BdfCoefficients();
  readonly #newton: Newton;
  readonly #starting: StartingStep;
  readonly #plan: StepPlan;

  #kernels: BdfKernels;
  #state: Float64Array;
  #time = 0;
  #previousTime = 0;
  #h = 0;
  #order = 1;
  #sinceStart = 0;
  /** Where the step being tried is to end. */
  #goal = 0;
  #trying = false;
  /** Where the step would end that was planned last. */
  #reach = 0;

  constructor(problem: OdeProblem, options: IntegratorOptions) {
    const n = problem.dimension;
    this.#problem = problem;
    this.#options = options;
    this.#n = n;
    this.#kernels =
      problem.bdfKernels?.(() => this.#leave()) ?? new JavaScriptKernels(problem, bdfArrays(n));
    this.#kernels.arrays.atol.set(options.atol);
    this.#kernels.arrays.z.fill(0);
    this.#newton = new Newton(problem, this.#kernels, this.statistics);
    this.#starting = new StartingStep(n);
    this.#plan = new StepPlan(this.#kernels, this.#coefficients, this.#tau);
    this.#state = this.#kernels.arrays.z.subarray(0, n);
    this.denseSize = savedSize(n);
  }

  /** Goes on with arrays of its own, as another integrator takes those of the problem. */
  #leave(): void {
    const kernels = new JavaScriptKernels(this.#problem, bdfArrays(this.#n, this.#kernels.arrays));
    this.#kernels = kernels;
    this.#newton.kernels = kernels;
    this.#plan.kernels = kernels;
    this.#state = kernels.arrays.z.subarray(0, this.#n);
  }

  get state(): Float64Array {
    return this.#state;
  }

  get time(): number {
    return this.#time;
  }

  get previousTime(): number {
    return this.#previousTime;
  }

  get stepSize(): number {
    return this.#h * this.#plan.ratio;
  }

  get order(): number {
    return this.#order;
  }

  get reach(): number {
    return this.#reach;
  }

  initialise(t: number, y: Float64Array, span: number, h?: number): void {
    this.#newton.invalidate();
    this.#start(t, y, span, h);
  }

  restart(t: number, y: Float64Array, keepStep: boolean): void {
    if (!keepStep || !(this.#h > 0)) {
      this.initialise(t, y, this.#options.maxStep ?? Number.POSITIVE_INFINITY);
    } else if (t !== this.#time || this.#kernels.companion || !this.#takesJump(y)) {
      this.#start(t, y, this.#h * this.#plan.ratio, undefined);
    }
  }

  /** Goes on over a small jump with the history as it is; says whether it could. */
  #takesJump(y: Float64Array): boolean {
    this.#problem.rhs(this.#time, y, this.#kernels.arrays.slope);
    this.statistics.rhs++;
    return takeJump(this.#kernels.arrays, y, this.#h, this.#options, this.#problem.lanes);
  }

  #start(t: number, y: Float64Array, span: number, h: number | undefined): void {
    const n = this.#n;
    const { z, slope, weights } = this.#kernels.arrays;
    const { rtol, atol, maxStep = Number.POSITIVE_INFINITY } = this.#options;
    this.#time = t;
    this.#previousTime = t;
    for (let i = 0; i < n; i++) z[i] = y[i];
    this.#order = 0;
    this.#problem.rhs(t, this.state, slope);
    this.statistics.rhs++;
    checkStart(this.state, slope, this.#options, t);
    let step = h;
    if (step === undefined) {
      const longest = Math.min(span, maxStep);
      const starting = this.#starting;
      step = starting.find(this.#problem, t, this.state, slope, rtol, atol, weights, longest);
      this.statistics.rhs += starting.evaluations;
      if (step === Number.POSITIVE_INFINITY) step = 1;
    }
    for (let i = 0; i < n; i++) z[n + i] = step * slope[i];
    this.#h = step;
    this.#order = 1;
    this.#plan.reset();
    this.#sinceStart = 0;
    this.#tau.fill(step);
    this.#newton.forgetRate();
    this.#kernels.companion?.start(t, this.state, step);
  }

  step(tStop: number, longest: number = Number.POSITIVE_INFINITY): void {
    this.#applyPlan(tStop, longest);
    this.#kernels.weigh(this.#options.rtol);
    const { l } = this.#coefficients;
    let attempts = 0;
    let errorFailures = 0;
    for (;;) {
      let t = this.#time + this.#h;
      if (t >= tStop - 4 * Number.EPSILON * Math.abs(tStop)) t = tStop;
      if (t === this.#time) this.#fail("the step has become too short");
      this.#kernels.predict(this.#order);
      this.#coefficients.set(this.#order, this.#h, this.#tau, this.#plan.wait === 1);
      const tolerance = newtonShare / this.#coefficients.error;
      const gamma = this.#h / l[1];
      this.#goal = t;
      this.#trying = true;
      const solved = this.#newton.solve(t, gamma, l[1], tolerance);
      this.#trying = false;
      if (!solved) {
        this.#kernels.retract(this.#order);
        if (++attempts > 40) this.#fail("the implicit equations cannot be solved");
        this.#plan.largestRatio = 1;
        this.#scale(0.25);
        continue;
      }
      let error = this.#newton.norm * this.#coefficients.error;
      const { companion, arrays } = this.#kernels;
      if (companion && error <= 1) {
        const norm = companion.solve(t, arrays.state, this.#order, gamma, 1 / l[1]);
        error = Math.max(error, norm * this.#coefficients.error);
      }
      if (error <= 1) {
        this.#accept(t, error);
        return;
      }
      this.#kernels.retract(this.#order);
      this.statistics.rejected++;
      if (++attempts > 40) this.#fail("the error test keeps failing");
      this.#reject(error, ++errorFailures);
    }
  }

  /** Carries out the order and step decided on, within the bounds of this step. */
  #applyPlan(tStop: number, longest: number): void {
    if (this.#plan.order > this.#order) this.#raise();
    else if (this.#plan.order < this.#order) this.#lower();
    if (this.#plan.order !== this.#order) {
      this.#order = this.#plan.order;
      this.#plan.wait = this.#order + 1;
    }
    const bound = Math.min(longest, this.#options.maxStep ?? Number.POSITIVE_INFINITY);
    const planned = Math.min(this.#h * this.#plan.ratio, bound);
    this.#reach = this.#time + planned;
    const wanted = Math.min(planned, tStop - this.#time);
    if (wanted !== this.#h) this.#scale(wanted / this.#h);
    this.#plan.ratio = 1;
  }

  #raise(): void {
    const { arrays, companion } = this.#kernels;
    raiseOrder(arrays.z, this.#n, this.#order, this.#h, this.#tau, this.#work);
    companion?.raise(this.#order, this.#h, this.#tau, this.#work);
  }

  #lower(): void {
    const { arrays, companion } = this.#kernels;
    lowerOrder(arrays.z, this.#n, this.#order, this.#h, this.#tau, this.#work);
    companion?.lower(this.#order, this.#h, this.#tau, this.#work);
  }

  #scale(ratio: number): void {
    this.#kernels.rescale(this.#order, ratio);
    this.#h *= ratio;
  }

  #accept(t: number, error: number): void {
    const tau = this.#tau;
    const order = this.#order;
    this.statistics.steps++;
    this.#sinceStart++;
    this.#previousTime = this.#time;
    this.#time = t;
    for (let j = order; j >= 2; j--) tau[j] = tau[j - 1];
    if (order === 1 && this.#sinceStart > 1) tau[2] = tau[1];
    tau[1] = this.#h;
    this.#kernels.correct(order, this.#coefficients.l);
    this.#plan.accept(order, this.#h, error);
  }

  /** Shortens the step after a failed error test; from the fourth failure on it also lowers the order. */
  #reject(error: number, failures: number): void {
    this.#plan.largestRatio = 1;
    if (failures <= 3) {
      const ratio = Math.max(0.1, Math.min(0.9, stepRatio(error, this.#order, 6)));
      this.#scale(failures >= 2 ? Math.min(ratio, 0.2) : ratio);
      return;
    }
    if (this.#order > 1) {
      this.#lower();
      this.#order--;
      this.#plan.order = this.#order;
      this.#plan.wait = this.#order + 1;
      this.#scale(0.1);
      return;
    }
    const n = this.#n;
    const { z, slope } = this.#kernels.arrays;
    this.#h *= 0.1;
    this.#plan.wait = 10;
    this.#problem.rhs(this.#time, this.state, slope);
    this.statistics.rhs++;
    for (let i = 0; i < n; i++) z[n + i] = this.#h * slope[i];
    this.#kernels.companion?.start(this.#time, this.state, this.#h);
  }

  #fail(what: string): never {
    const { correction, slope, state, weights } = this.#kernels.arrays;
    throw stepFailure(what, this.#problem, this.#options, {
      time: this.#time,
      state: this.state,
      h: this.#h,
      reached: state,
      slope,
      error: correction,
      weights,
    });
  }

  interpolate(t: number, y: Float64Array): void {
    this.#kernels.interpolate(this.#order, (t - this.#time) / this.#h, y);
  }

  interpolateMany(
    times: Float64Array,
    first: number,
    count: number,
    rows: Float64Array,
    at: number,
  ): void {
    const { shares } = this.#kernels.arrays;
    for (let k = 0; k < count; k++) shares[k] = (times[first + k] - this.#time) / this.#h;
    this.#kernels.interpolateMany(this.#order, count, rows, at);
  }

  readAhead(t: number, y: Float64Array): void {
    if (!this.#trying) {
      this.interpolate(t, y);
      return;
    }
    const s = (t - this.#goal) / this.#h;
    this.#kernels.interpolate(this.#order, s, y);
    const { l } = this.#coefficients;
    const { correction } = this.#kernels.arrays;
    let share = 0;
    for (let j = this.#order; j >= 0; j--) share = share * s + l[j];
    for (let i = 0; i < y.length && i < this.#n; i++) y[i] += share * correction[i];
  }

  save(): Float64Array | undefined {
    const { linearised } = this.#problem;
    if (linearised === undefined || this.#kernels.companion) return undefined;
    const own = [this.#time, this.#previousTime, this.#h, this.#order, this.#sinceStart];
    const { z } = this.#kernels.arrays;
    return joined([own, this.#plan.save(), this.#newton.save(), this.#tau, z, ...linearised]);
  }

  resume(saved: Float64Array): void {
    const { linearised = [] } = this.#problem;
    const arrays = [this.#tau, this.#kernels.arrays.z, ...linearised];
    const lengths = arrays.map(({ length }) => length);
    const [own, plan, newton, ...values] = parted(saved, [5, 5, 4, ...lengths]);
    [this.#time, this.#previousTime, this.#h, this.#order, this.#sinceStart] = own;
    this.#plan.resume(plan);
    this.#newton.resume(newton);
    arrays.forEach((array, k) => {
      array.set(values[k]);
    });
  }

  saveDense(target: Float64Array, offset: number): void {
    saveStep(target, offset, this.#time, this.#h, this.#order, this.#kernels.arrays.z);
  }

  readDense(source: Float64Array, offset: number, t: number, y: Float64Array): void {
    readStep(source, offset, this.#n, t, y);
  }
}

/** Makes a BDF integrator of `problem`; see `Bdf`. */
export function createBdf(problem: OdeProblem, options: IntegratorOptions): Bdf {
  return new Bdf(problem, options);
}
