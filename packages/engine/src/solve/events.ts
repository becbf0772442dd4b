import type { ModelInstance } from "../compile/model.ts";
import type { RunStatistics } from "../result/trajectory.ts";
import { justAfter } from "./breaks.ts";
import { formatTime } from "./failure.ts";
import { IntegrationError } from "./problem.ts";
import type { Random } from "./random.ts";
import type { Relaxation } from "./relaxation.ts";
import type { Witness } from "./witness.ts";
import { ZenoGuard } from "./zeno.ts";

/** What an event queue may be given. */
export interface EventMeans {
  /** Decides between events of equal priority. */
  readonly chance?: Random | undefined;
  /** Run after each execution. */
  readonly relaxation?: Relaxation | undefined;
  readonly passAccumulations?: boolean | undefined;
  /** Values that are not a number may be set. */
  readonly keepUnset?: boolean | undefined;
  readonly witness?: Witness | undefined;
}

/** An event that has been triggered and waits for its execution. */
interface Pending {
  readonly event: number;
  time: number;
  /** Values fixed at the time of the trigger, if the event says so. */
  readonly values: Float64Array | undefined;
  /** What the witness gave it. */
  readonly mark: unknown;
}

/**
 * The event semantics of SBML Level 3 (section 4.11): an event is triggered where its trigger turns
 * from false to true, and executed after its delay; among those due at one instant the highest
 * priority goes first, priorities being taken anew after every execution; events without priority go
 * last, in the order of definition, and so do ties, unless chance is given to decide them. Each execution may trigger further events
 * or, where they do not persist, take waiting ones back.
 */
export class EventQueue {
  readonly #instance: ModelInstance;
  readonly #statistics: RunStatistics;
  readonly #was: boolean[];
  readonly #values: readonly Float64Array[];
  readonly #zeno: ZenoGuard;
  readonly #chance: Random | undefined;
  readonly #relaxation: Relaxation | undefined;
  readonly #keepUnset: boolean;
  readonly #witness: Witness | undefined;
  #pending: Pending[] = [];

  constructor(instance: ModelInstance, statistics: RunStatistics, means: EventMeans = {}) {
    const { chance, relaxation, passAccumulations, keepUnset = false, witness } = means;
    const { events, timeUnit } = instance.model;
    this.#instance = instance;
    this.#statistics = statistics;
    this.#chance = chance;
    this.#keepUnset = keepUnset;
    this.#witness = witness;
    this.#relaxation = relaxation;
    this.#was = events.map((event) => event.initialValue);
    this.#values = events.map((event) => new Float64Array(event.targets.length));
    this.#zeno = new ZenoGuard(
      events.map((event) => event.name),
      timeUnit,
      passAccumulations,
    );
  }

  /** When the next waiting event is due; Infinity where none waits. */
  get nextTime(): number {
    let next = Number.POSITIVE_INFINITY;
    for (const waiting of this.#pending) next = Math.min(next, waiting.time);
    return next;
  }

  /** What the witness gave to the events that are due at `t`. */
  marksAt(t: number): unknown[] {
    return this.#pending.filter(({ time }) => time <= t).map(({ mark }) => mark);
  }

  /**
   * Moves all waiting events in time, as when a periodic run begins anew at (t, y); triggers that
   * hold there count as having held before.
   */
  rewind(by: number, t: number, y: Float64Array): void {
    for (const waiting of this.#pending) waiting.time += by;
    this.#zeno.shift(by);
    for (let i = 0; i < this.#was.length; i++) this.#was[i] = this.#instance.triggered(i, t, y);
  }

  /**
   * Triggers and executes all that is due at (t, y), changing `y` and parameters; says whether it did.
   * With `late`, what is triggered is so just after `t`, and what it delays comes just after its time.
   */
  process(t: number, y: Float64Array, late: boolean = false): boolean {
    const count = this.#was.length;
    if (count === 0) return false;
    let executed = false;
    for (;;) {
      this.#updateTriggers(t, y, late);
      const due = this.#firstDue(t, y);
      if (due < 0) return executed;
      const [waiting] = this.#pending.splice(due, 1);
      this.#execute(waiting, t, y);
      executed = true;
    }
  }

  #updateTriggers(t: number, y: Float64Array, late: boolean): void {
    const instance = this.#instance;
    for (let i = 0; i < this.#was.length; i++) {
      const now = instance.triggered(i, t, y);
      if (now === this.#was[i]) continue;
      this.#was[i] = now;
      const event = instance.model.events[i];
      if (now) {
        const delay = event.hasDelay ? Math.max(0, instance.eventDelay(i, t, y)) : 0;
        if (Number.isNaN(delay)) this.#fail(i, "the delay", t);
        let values: Float64Array | undefined;
        if (event.valuesFromTriggerTime) {
          values = new Float64Array(event.targets.length);
          instance.eventValues(i, t, y, values);
        }
        const time = late && delay > 0 ? justAfter(t + delay) : t + delay;
        const mark = this.#witness?.triggered(i, t, y);
        this.#pending.push({ event: i, time, values, mark });
      } else if (!event.persistent) {
        this.#pending = this.#pending.filter((waiting) => waiting.event !== i);
      }
    }
  }

  /** Index among the waiting ones of the event to execute now, or -1. */
  #firstDue(t: number, y: Float64Array): number {
    let first = -1;
    let highest = Number.NaN;
    let ties = 1;
    for (let k = 0; k < this.#pending.length; k++) {
      const waiting = this.#pending[k];
      if (waiting.time > t) continue;
      const index = waiting.event;
      const { hasPriority } = this.#instance.model.events[index];
      const priority = hasPriority
        ? this.#instance.eventPriority(index, t, y)
        : Number.NEGATIVE_INFINITY;
      if (Number.isNaN(priority)) this.#fail(index, "the priority", t);
      if (first >= 0) {
        if (priority < highest) continue;
        if (priority === highest && !this.#comesFirst(waiting, this.#pending[first], ++ties))
          continue;
        if (priority > highest) ties = 1;
      }
      first = k;
      highest = priority;
    }
    return first;
  }

  /** Whether one of two events of equal priority, the last of `ties` so far, takes the other's place. */
  #comesFirst(one: Pending, other: Pending, ties: number): boolean {
    const { hasPriority } = this.#instance.model.events[one.event];
    if (hasPriority && this.#chance) return this.#chance.uniform() * ties < 1;
    return one.event < other.event;
  }

  #execute(waiting: Pending, t: number, y: Float64Array): void {
    const { event } = waiting;
    const instance = this.#instance;
    let values = waiting.values;
    if (values === undefined) {
      values = this.#values[event];
      instance.eventValues(event, t, y, values);
    }
    const { states, parameters, events } = instance.model;
    this.#witness?.executing(event, waiting.mark, t, y, values);
    if (events[event].hasScale) instance.eventScale(event, t, y, values);
    let prepare = false;
    events[event].targets.forEach((target, k) => {
      if (Number.isNaN(values[k]) && target.kind !== "held" && !this.#keepUnset) {
        const { name } = (target.kind === "state" ? states : parameters)[target.index];
        this.#fail(event, `the new value of ${name}`, t);
      }
      if (target.kind === "state") {
        y[target.index] = values[k];
      } else if (target.kind === "held") {
        instance.held[target.index] = values[k];
      } else {
        instance.parameters[target.index] = values[k];
        prepare = true;
      }
    });
    if (prepare) instance.prepare();
    this.#relaxation?.run(t, y);
    this.#statistics.events++;
    this.#zeno.executed(event, t);
  }

  #fail(event: number, what: string, t: number): never {
    const { events, timeUnit } = this.#instance.model;
    const { name } = events[event];
    const where = formatTime(t, timeUnit);
    throw new IntegrationError(`event ${name}: ${what} is not a number at ${where}`, t, name);
  }
}
