import type { CompiledQuantity, ModelInstance } from "../compile/model.ts";
import type { Column, RunStatistics, Trajectory } from "../result/trajectory.ts";
import type { Integrator } from "./integrator.ts";
import { findSlot, type Slot } from "./names.ts";
import type { SimulateOptions } from "./options.ts";

/**
 * Rows gathered before they are written out column by column: columns lie far apart in memory, and a
 * number written to each in turn would find none of them in the cache.
 */
const rowsTogether = 32;

/** Numbers of the columns that are filled from the same array, and from which of its elements. */
class Wanted {
  readonly #indices: Int32Array;
  readonly #columns: Int32Array;
  readonly #rows: Float64Array;

  constructor(indices: Int32Array, columns: Int32Array) {
    this.#indices = indices;
    this.#columns = columns;
    this.#rows = new Float64Array(rowsTogether * indices.length);
  }

  get isEmpty(): boolean {
    return this.#indices.length === 0;
  }

  /** Takes row `k` of the block that is being gathered from `values`. */
  gather(k: number, values: Float64Array): void {
    const indices = this.#indices;
    const rows = this.#rows;
    const offset = k * indices.length;
    for (let c = 0; c < indices.length; c++) rows[offset + c] = values[indices[c]];
  }

  /** Writes the `count` rows gathered to those of all `columns` that are wanted, from row `first` on. */
  write(columns: readonly Float64Array[], first: number, count: number): void {
    const rows = this.#rows;
    const width = this.#indices.length;
    for (let c = 0; c < width; c++) {
      const column = columns[this.#columns[c]];
      for (let k = 0, from = c; k < count; k++, from += width) column[first + k] = rows[from];
    }
  }
}

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
  "model" | "dimension" | "lanes" | "parameters" | "held" | "observe"
>;

/** Fills the columns of a trajectory from dense output as a run goes on; of two lanes, first those of one. */
export class Recorder implements Output {
  readonly #instance: Recorded;
  readonly #times: Float64Array;
  readonly #slots: readonly Slot[];
  #columns: readonly Float64Array[];
  readonly #names: readonly string[];
  readonly #y: Float64Array;
  readonly #variables: Float64Array;
  readonly #states: Wanted;
  readonly #observed: Wanted;
  readonly #given: Wanted;
  readonly #held: Wanted;
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
    this.#y = new Float64Array(instance.dimension);
    this.#variables = new Float64Array(lanes * model.variables.length);
    this.#states = this.#wanted("state");
    this.#observed = this.#wanted("variable");
    this.#given = this.#wanted("parameter");
    this.#held = this.#wanted("held");
  }

  #wanted(kind: Slot["kind"]): Wanted {
    const { lanes = 1 } = this.#instance;
    const numbers = this.#slots.flatMap((slot, c) => (slot.kind === kind ? [c] : []));
    const indices: number[] = [];
    const columns: number[] = [];
    for (let lane = 0; lane < lanes; lane++) {
      for (const c of numbers) {
        indices.push(lanes * this.#slots[c].index + lane);
        columns.push(lane * this.#slots.length + c);
      }
    }
    return new Wanted(Int32Array.from(indices), Int32Array.from(columns));
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
    while (this.nextTime < t) {
      const at = this.nextTime;
      integrator.interpolate(at, this.#y);
      this.#write(at, this.#y);
    }
  }

  recordAt(t: number, y: Float64Array): void {
    while (this.nextTime <= t) this.#write(this.nextTime, y);
  }

  #write(t: number, y: Float64Array): void {
    const k = this.#next++ - this.#written;
    if (!this.#observed.isEmpty) this.#instance.observe(t, y, this.#variables);
    this.#states.gather(k, y);
    this.#observed.gather(k, this.#variables);
    this.#given.gather(k, this.#instance.parameters);
    this.#held.gather(k, this.#instance.held);
    if (k + 1 === rowsTogether) this.#writeRows();
  }

  #writeRows(): void {
    const count = this.#next - this.#written;
    for (const wanted of [this.#states, this.#observed, this.#given, this.#held]) {
      wanted.write(this.#columns, this.#written, count);
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
  return Float64Array.from({ length: count }, (_, k) => Math.min(start + k * every, end));
}
