import type { Random } from "@endocrine/engine";
import { FormatError } from "../errors.ts";
import type { SbmlEvent } from "../sbml/document.ts";
import type { Program } from "./program.ts";

/** An event that has been triggered and waits to be executed. */
interface Pending {
  readonly event: number;
  readonly time: number;
  /** What it will set, where that was fixed when it was triggered. */
  readonly values: Float64Array | undefined;
}

/** Executions at one moment beyond which a cascade counts as endless. */
const longestCascade = 10_000;

/** The events of one run: which triggers hold, and what waits. */
export class Events {
  readonly #program: Program;
  readonly #events: readonly SbmlEvent[];
  readonly #random: Random;
  readonly #held: boolean[];
  #pending: Pending[] = [];

  constructor(program: Program, events: readonly SbmlEvent[], random: Random) {
    this.#program = program;
    this.#events = events;
    this.#random = random;
    this.#held = events.map(({ trigger }) => trigger?.initialValue ?? true);
  }

  /** When the next waiting event is to be executed. */
  get time(): number {
    let time = Number.POSITIVE_INFINITY;
    for (const pending of this.#pending) time = Math.min(time, pending.time);
    return time;
  }

  /** Looks at all triggers at time `t`: events that begin to hold wait from here on. */
  look(t: number): void {
    this.#events.forEach((event, index) => {
      const holds = (this.#program.triggered[index] as (t: number) => boolean)(t);
      const held = this.#held[index];
      this.#held[index] = holds;
      if (holds && !held) this.#trigger(event, index, t);
      if (!holds && held && event.trigger?.persistent === false) {
        this.#pending = this.#pending.filter((pending) => pending.event !== index);
      }
    });
  }

  #trigger(event: SbmlEvent, index: number, t: number): void {
    const delay = (this.#program.delay[index] as (t: number) => number)(t);
    if (!(delay >= 0)) throw new FormatError(`at time ${t} the delay is ${delay}`, event.place);
    const values = event.useValuesFromTriggerTime ? this.#valuesOf(index, t) : undefined;
    this.#pending.push({ event: index, time: t + delay, values });
  }

  #valuesOf(index: number, t: number): Float64Array {
    return (this.#program.valuesOf[index] as (t: number) => Float64Array)(t);
  }

  /**
   * Executes what is due at time `t`, one event after another by priority, ties at random. After each
   * one `settle` brings everything up to date, and the triggers are looked at again.
   * @returns whether anything was executed
   */
  execute(t: number, settle: () => void): boolean {
    for (let count = 0; ; count++) {
      const next = this.#choose(t);
      if (next === undefined) return count > 0;
      const { event: index, values } = next;
      if (count > longestCascade) {
        throw new FormatError(
          `events set off one another without end at time ${t}`,
          this.#events[index]?.place,
        );
      }
      this.#pending = this.#pending.filter((pending) => pending !== next);
      const assign = this.#program.assign[index] as (values: Float64Array) => void;
      assign(values ?? this.#valuesOf(index, t));
      settle();
      this.look(t);
    }
  }

  #choose(t: number): Pending | undefined {
    let best: Pending[] = [];
    let highest = Number.NEGATIVE_INFINITY;
    for (const pending of this.#pending) {
      if (pending.time > t) continue;
      const priority = (this.#program.priority[pending.event] as (t: number) => number)(t);
      if (best.length > 0 && priority < highest) continue;
      if (best.length === 0 || priority > highest) {
        best = [];
        highest = Number.isNaN(priority) ? Number.NEGATIVE_INFINITY : priority;
      }
      best.push(pending);
    }
    return best.length < 2 ? best[0] : best[Math.floor(this.#random.uniform() * best.length)];
  }
}
