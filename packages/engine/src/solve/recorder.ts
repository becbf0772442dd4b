import type { CompiledQuantity, ModelInstance, Observe } from "../compile/model.ts";
import type { Column, RunStatistics, Trajectory } from "../result/trajectory.ts";
import { Block } from "./block.ts";
import { type Integrator, outputsTogether } from "./integrator.ts";
import { findSlot, type Slot } from "./names.ts";
import type { SimulateOptions } from "./options.ts";

/** What a run gives its states to as it goes on. */
export interface Output {
  /** The next output time; Infinity after the last. */
  readonly nextTime: number;
  /** Records all outputs before `t` from the integrator's last step. */
  recordBefore(t: number, integrator: Integrator): void;
  /** Records the outputs due at `t`, where the state is `y`. */
  recordAt(t: number, y: Float64Array): void;
}

/** What is recorded: an instance of a model, or two side by side. */
export type Recorded = Pick<
  ModelInstance,
  "model" | "dimension" | "lanes" | "parameters" | "held" | "observe" | "observer"
>;

/** Outputs from which on it pays to make what observes no more than is recorded. */
const worthAnObserver = 1000;

/** Fills the columns of a trajectory from dense output as a run goes on; of two lanes, first those of one. */
export class Recorder implements Output {
  readonly #instance: Recorded;
  readonly #times: Float64Array;
  readonly #slots: readonly Slot[];
  #columns: readonly Float64Array[];
  readonly #names: readonly string[];
  readonly #states: Block;
  readonly #observed: Block;
  readonly #observe: Observe;
  readonly #given: Block;
  readonly #held: Block;
  readonly #hasOthers: boolean;
  #next = 0;
  #written = 0;

  constructor(
    instance: Recorded,
    options: Pick<SimulateOptions, "start" | "end" | "output" | "signals">,
  ) {
    const { model, lanes = 1 } = instance;
    const names = [...new Set(options.signals ?? model.states.map((state) => state.name))];
    this.#instance = instance;
    this.#times = outputTimes(options);
    this.#names = names;
    this.#slots = names.map((name) =>
      findSlot(model, name, ["state", "variable", "parameter", "held"]),
    );
    const count = lanes * names.length;
    this.#columns = Array.from({ length: count }, () => new Float64Array(this.#times.length));
    const has = new Set(this.#slots.map(({ kind }) => kind));
    const width = (kind: Slot["kind"], length: number): number => (has.has(kind) ? length : 0);
    this.#states = this.#block("state", instance.dimension);
    const variables = this.#slots.flatMap(({ kind, index }) =>
      kind === "variable" ? [index] : [],
    );
    const isMany = variables.length > 0 && this.#times.length >= worthAnObserver;
    const some = isMany ? instance.observer?.(variables) : undefined;
    this.#observe = some ?? ((t, y, values) => instance.observe(t, y, values));
    this.#observed =
      some === undefined
        ? this.#block("variable", width("variable", lanes * model.variables.length))
        : this.#block("variable", variables.length, (k) => k);
    this.#given = this.#block("parameter", width("parameter", instance.parameters.length));
    this.#held = this.#block("held", width("held", instance.held.length));
    this.#hasOthers = has.size > Number(has.has("state"));
  }

  /** Rows of `width` numbers with those of one kind that are to be recorded, the k-th of them at `place(k)`. */
  #block(kind: Slot["kind"], width: number, place?: (k: number) => number): Block {
    const { lanes = 1 } = this.#instance;
    const indices: number[] = [];
    const columns: number[] = [];
    for (let lane = 0; lane < lanes; lane++) {
      for (let c = 0; c < this.#slots.length; c++) {
        if (this.#slots[c].kind !== kind) continue;
        indices.push(place?.(indices.length) ?? lanes * this.#slots[c].index + lane);
        columns.push(lane * this.#slots.length + c);
      }
    }
    return new Block(width, indices, columns);
  }

  /** The output times. */
  get times(): Float64Array {
    return this.#times;
  }

  /** What is recorded: names and units, in order. */
  get signals(): readonly CompiledQuantity[] {
    const { model } = this.#instance;
    const quantities = {
      state: model.states,
      variable: model.variables,
      parameter: model.parameters,
      held: model.held,
    };
    return this.#slots.map(({ kind, index }, c) => ({
      name: this.#names[c],
      unit: quantities[kind][index].unit,
    }));
  }

  /** Begins again at the first output time, to fill these columns. */
  begin(columns: readonly Float64Array[]): void {
    this.#columns = columns;
    this.#next = 0;
    this.#written = 0;
  }

  get nextTime(): number {
    return this.#next < this.#times.length ? this.#times[this.#next] : Number.POSITIVE_INFINITY;
  }

  recordBefore(t: number, integrator: Integrator): void {
    const times = this.#times;
    while (this.nextTime < t) {
      const first = this.#next;
      const end = Math.min(times.length, this.#written + outputsTogether);
      let next = first + 1;
      while (next < end && times[next] < t) next++;
      const { rows, width } = this.#states;
      integrator.interpolateMany(times, first, next - first, rows, (first - this.#written) * width);
      this.#take(next - first);
    }
  }

  recordAt(t: number, y: Float64Array): void {
    while (this.nextTime <= t) {
      this.#states.row(this.#next - this.#written).set(y);
      this.#take(1);
    }
  }

  /** Takes the next `count` outputs, whose states are in the block. */
  #take(count: number): void {
    const first = this.#next - this.#written;
    if (this.#hasOthers) for (let k = first; k < first + count; k++) this.#takeOthers(k);
    this.#next += count;
    if (first + count === outputsTogether) this.#writeRows();
  }

  /** Takes all but the states of row `k`. */
  #takeOthers(k: number): void {
    if (this.#observed.width > 0) {
      const t = this.#times[this.#written + k];
      this.#observe(t, this.#states.row(k), this.#observed.row(k));
    }
    if (this.#given.width > 0) this.#given.row(k).set(this.#instance.parameters);
    if (this.#held.width > 0) this.#held.row(k).set(this.#instance.held);
  }

  #writeRows(): void {
    const count = this.#next - this.#written;
    for (const block of [this.#states, this.#observed, this.#given, this.#held]) {
      block.write(this.#columns, this.#written, count);
    }
    this.#written = this.#next;
  }

  /** Writes what is still to be written; what was not reached is NaN. */
  finish(): void {
    this.#writeRows();
    for (const column of this.#columns) column.fill(Number.NaN, this.#next);
  }

  /** The columns filled. */
  trajectory(statistics: RunStatistics): Trajectory {
    this.finish();
    const { timeUnit } = this.#instance.model;
    const columns = new Map<string, Column>();
    this.signals.forEach(({ name, unit }, c) => {
      columns.set(name, { unit, values: this.#columns[c] });
    });
    return { timeUnit, time: this.#times, columns, statistics };
  }
}

/** The output times that the options ask for, checked. */
export function outputTimes({
  output,
  start,
  end,
}: Pick<SimulateOptions, "output" | "start" | "end">): Float64Array {
  if ("at" in output) {
    const times = Float64Array.from(output.at);
    for (let k = 0; k < times.length; k++) {
      if (!(times[k] >= (k === 0 ? start : times[k - 1]) && times[k] <= end)) {
        throw new RangeError(
          `output time ${times[k]}: expected rising times from ${start} to ${end}`,
        );
      }
    }
    return times;
  }
  const { every } = output;
  if (!(every > 0)) throw new RangeError(`output every ${every}: expected a number above 0`);
  // The end counts as met where rounding alone keeps the grid from it.
  const count = Math.floor((end - start) / every + 1e-9) + 1;
  const times = new Float64Array(count);
  for (let k = 0; k < count; k++) times[k] = Math.min(start + k * every, end);
  return times;
}
