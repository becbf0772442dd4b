import type { ModelInstance } from "../compile/model.ts";
import type { RunStatistics } from "../result/trajectory.ts";
import { Breaks, justAfter, justBefore } from "./breaks.ts";
import { EventQueue } from "./events.ts";
import { formatTime } from "./failure.ts";
import { History } from "./history.ts";
import type { Integrator } from "./integrator.ts";
import type { Action, Tolerances } from "./options.ts";
import { IntegrationError } from "./problem.ts";
import { createRandom } from "./random.ts";
import type { Output } from "./recorder.ts";
import { Relaxation } from "./relaxation.ts";
import { RootFinder } from "./roots.ts";
import { applyAction, Timeline } from "./timeline.ts";
import { chooseIntegrator } from "./tolerances.ts";
import type { Standing, Trail } from "./trail.ts";
import type { Cause, Witness } from "./witness.ts";

/** Share of the step about to be tried below which a lag does not limit it. */
const ownCourse = 0.5;

/** Beyond tolerances: what a running simulation may be given. */
export interface SimulationOptions extends Tolerances {
  readonly actions?: Iterable<Action>;
  readonly recorder?: Output;
  /** Is told of what happens. */
  readonly witness?: Witness;
  /** Called after every step. */
  readonly onStep?: (time: number) => void;
  /** Where points of the run are kept. */
  readonly trail?: Trail;
}

/**
 * A run that can be taken forward piece by piece: the integrator with events, actions, delays and
 * output around it. At one instant the order is: actions, events, output.
 */
export class Simulation {
  readonly instance: ModelInstance;
  /** The state at `time`; written by `advance`. */
  readonly state: Float64Array;
  readonly #integrator: Integrator;
  readonly #events: EventQueue;
  readonly #roots: RootFinder;
  readonly #timeline: Timeline;
  readonly #breaks: Breaks;
  readonly #relaxation: Relaxation | undefined;
  readonly #recorder: Output | undefined;
  readonly #witness: Witness | undefined;
  readonly #history: History | undefined;
  readonly #lags: Float64Array;
  readonly #onStep: ((time: number) => void) | undefined;
  readonly #maxSteps: number;
  readonly #trail: Trail | undefined;
  #time: number;
  #stepsSinceStop = 0;
  /** Where the rates jump next; Infinity where they do not. */
  #nextBreak = Number.POSITIVE_INFINITY;

  /** Begins at `start` from `state`, with the instance's parameters as they are. */
  constructor(
    instance: ModelInstance,
    start: number,
    state: Float64Array,
    options: SimulationOptions = {},
  ) {
    const y = Float64Array.from(state);
    this.instance = instance;
    this.state = y;
    this.#time = start;
    this.#integrator = chooseIntegrator(instance, y, options);
    const chance = options.seed === undefined ? undefined : createRandom(options.seed);
    const relaxation = Relaxation.of(instance);
    this.#relaxation = relaxation;
    this.#events = new EventQueue(instance, this.#integrator.statistics, {
      chance,
      relaxation,
      passAccumulations: options.passAccumulations,
      keepUnset: options.keepUnset,
      witness: options.witness,
    });
    this.#witness = options.witness;
    this.#roots = new RootFinder(instance, this.#integrator);
    this.#breaks = new Breaks(instance);
    this.#lags = new Float64Array(instance.model.delayCount);
    this.#timeline = new Timeline(options.actions ?? [], start);
    this.#recorder = options.recorder;
    this.#onStep = options.onStep;
    this.#maxSteps = options.maxSteps ?? 1e6;
    this.#trail = options.trail;
    const history = new History(instance, this.#integrator, start, y);
    instance.history = (t, past) => history.read(t, past);
    this.#history = instance.model.delayCount > 0 ? history : undefined;
    this.#arrive(start, { given: true, crossed: false, turned: [] });
    this.#timeline.apply(start, instance, y, options.witness);
    relaxation?.run(start, y);
    this.#events.process(start, y);
    this.#witness?.leave(start, y);
    this.#breaks.passed(start, y);
    this.#nextBreak = this.#breaks.next(start);
    this.#integrator.initialise(start, y, Number.POSITIVE_INFINITY);
    this.#roots.reset(start, y);
    this.#recorder?.recordAt(start, y);
  }

  /** How far the run has come. */
  get time(): number {
    return this.#time;
  }

  get statistics(): RunStatistics {
    return this.#integrator.statistics;
  }

  /**
   * Goes on to `to` and leaves the state there in `state`. The integrator may step beyond `to`, but
   * not beyond `stop` (default: `to`).
   */
  advance(to: number, stop: number = to): void {
    while (this.#time < to) {
      if (this.#lags.length > 0 && this.#time === this.#integrator.time) {
        this.#nextBreak = this.#breaks.refine(this.#time, this.#integrator.state);
      }
      if (this.#time >= justBefore(this.#nextBreak) && to >= this.#nextBreak) {
        this.#breakAt(this.#nextBreak);
        continue;
      }
      if (this.#time >= this.#integrator.time) {
        if (this.#trail?.isWanted(this.#time, this.#integrator.stepSize)) this.#keepStanding();
        this.#step(stop);
      }
      this.#proceed(Math.min(to, this.#integrator.time));
    }
    this.#load(this.#time);
  }

  /** Makes a change at `time`, where the run has come to: what a controller decides on what it sees. */
  act(change: Omit<Action, "at">): void {
    const t = this.#time;
    const action = { ...change, at: t };
    this.#history?.record(t);
    this.#arrive(t, { given: true, crossed: false, turned: [] });
    this.#witness?.acting(action);
    applyAction(action, this.instance, this.state);
    this.#relaxation?.run(t, this.state);
    this.#events.process(t, this.state);
    this.#resume(t);
  }

  /**
   * Begins anew at the earlier time `start` from `state`: waiting events and the past move along.
   * Actions are not repeated.
   */
  rewind(start: number, state: Float64Array): void {
    const by = start - this.#time;
    this.state.set(state);
    this.#events.rewind(by, start, this.state);
    this.#history?.shift(by);
    this.#breaks.rewind(by, start, this.state);
    this.#nextBreak = this.#breaks.next(start);
    this.#time = start;
    this.#integrator.restart(start, this.state, true);
    this.#roots.reset(start, this.state);
    this.#stepsSinceStop = 0;
  }

  #step(stop: number): void {
    const integrator = this.#integrator;
    const happening = Math.min(stop, this.#timeline.nextTime, this.#events.nextTime);
    const tStop = Math.min(happening, justBefore(this.#nextBreak));
    if (++this.#stepsSinceStop > this.#maxSteps) this.#failTooManySteps();
    if (this.#history) this.#history.afterJumps = false;
    integrator.step(tStop, this.#longestStep());
    this.#trail?.stepped(integrator.reach ?? Number.POSITIVE_INFINITY, tStop);
    if (this.#history) this.#history.afterJumps = true;
    this.#onStep?.(integrator.time);
  }

  /**
   * Limits a step to the shortest lag, unless the lag is so short that a step which reads its own course is
   * the cheaper way.
   */
  #longestStep(): number {
    const { time, state, stepSize } = this.#integrator;
    const longest = this.instance.longestStep(time, state);
    if (this.#lags.length === 0) return longest;
    this.instance.lags(time, state, this.#lags);
    let shortest = longest;
    for (const lag of this.#lags) if (lag > 0 && lag < shortest) shortest = lag;
    return shortest < ownCourse * stepSize ? longest : shortest;
  }

  /** Takes the run to `target` in the last step, or to what happens before. */
  #proceed(target: number): void {
    const due = Math.min(target, this.#timeline.nextTime, this.#events.nextTime);
    const crossing = this.#roots.next(this.#time, due);
    const t = Number.isNaN(crossing) ? due : crossing;
    const integrator = this.#integrator;
    const recorder = this.#recorder;
    recorder?.recordBefore(t, integrator);
    this.#time = t;
    const happens = t === crossing || t >= this.#timeline.nextTime || t >= this.#events.nextTime;
    if (happens || recorder?.nextTime === t) this.#load(t);
    if (happens || t >= integrator.time) this.#history?.record(t);
    if (happens) this.#happen(t, t === crossing);
    recorder?.recordAt(t, this.state);
  }

  #arrive(t: number, cause: Omit<Cause, "waiting">): void {
    if (this.#witness === undefined) return;
    const waiting = this.#events.marksAt(t);
    this.#witness.arrive(t, this.state, { ...cause, waiting }, this.#integrator);
  }

  #happen(t: number, crossed: boolean): void {
    const y = this.state;
    this.#arrive(t, { given: t >= this.#timeline.nextTime, crossed, turned: [] });
    const acted = this.#timeline.apply(t, this.instance, y, this.#witness);
    if (acted) this.#relaxation?.run(t, y);
    const executed = this.#events.process(t, y, crossed && this.#roots.leftZero);
    if (acted || executed) this.#resume(t);
  }

  /** Goes on from where another run stood, which had come the same way. */
  goOnFrom({ time, parameters, held, statistics, stepsSinceStop, integrator }: Standing): void {
    const { instance } = this;
    instance.parameters.set(parameters);
    instance.held.set(held);
    instance.prepare();
    this.#timeline.passTo(time);
    this.#integrator.resume?.(integrator);
    Object.assign(this.#integrator.statistics, statistics);
    this.#stepsSinceStop = stepsSinceStop;
    this.#time = time;
  }

  #keepStanding(): void {
    const { parameters, held } = this.instance;
    const integrator = this.#integrator.save?.();
    if (integrator === undefined) return;
    this.#trail?.keep({
      time: this.#time,
      parameters: parameters.slice(),
      held: held.slice(),
      statistics: { ...this.#integrator.statistics },
      stepsSinceStop: this.#stepsSinceStop,
      integrator,
    });
  }

  /** Goes on from a state that has jumped. */
  #resume(t: number): void {
    const y = this.state;
    this.#witness?.leave(t, y);
    this.#breaks.passed(t, y);
    this.#nextBreak = this.#breaks.next(t);
    this.#integrator.restart(t, y, true);
    this.#roots.reset(t, y);
    this.#stepsSinceStop = 0;
  }

  /** Goes over a jump of the rates: what it brings about happens at `t` or, where a relation is strict, after. */
  #breakAt(t: number): void {
    const y = this.state;
    this.#recorder?.recordBefore(t, this.#integrator);
    this.#load(this.#time);
    this.#time = t;
    const given = t >= this.#timeline.nextTime;
    this.#arrive(t, { given, crossed: false, turned: this.#breaks.turnedAt(t) });
    this.#timeline.apply(t, this.instance, y, this.#witness);
    this.#relaxation?.run(t, y);
    this.#events.process(t, y);
    this.#recorder?.recordAt(t, y);
    const after = justAfter(t);
    this.#time = after;
    this.#relaxation?.run(after, y);
    this.#events.process(after, y);
    // Rounding may put an output between the two, the last of the run too.
    this.#recorder?.recordAt(after, y);
    this.#witness?.leave(after, y);
    this.#breaks.passed(t, y);
    this.#nextBreak = this.#breaks.next(after);
    this.#integrator.restart(after, y, true);
    this.#roots.reset(after, y);
    this.#stepsSinceStop = 0;
  }

  #load(t: number): void {
    const integrator = this.#integrator;
    if (t === integrator.time) this.state.set(integrator.state);
    else integrator.interpolate(t, this.state);
  }

  #failTooManySteps(): never {
    const { time, state, stepSize } = this.#integrator;
    const { states, timeUnit } = this.instance.model;
    const slope = new Float64Array(state.length);
    this.instance.rhs(time, state, slope);
    const speed = slope.map((rate, i) => Math.abs(rate) / (Math.abs(state[i]) || 1));
    const name = states[speed.indexOf(speed.reduce((a, b) => Math.max(a, b), 0))]?.name;
    const fastest = name === undefined ? "" : `; ${name} moves fastest`;
    throw new IntegrationError(
      `more than ${this.#maxSteps} steps without a stop, at ${formatTime(time, timeUnit)}; the step is ${stepSize}${fastest}`,
      time,
      name,
    );
  }
}
