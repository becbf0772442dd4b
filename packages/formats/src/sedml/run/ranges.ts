import { symbolsOf } from "@endocrine/engine";
import { FormatError, type Place } from "../../errors.ts";
import type { SedFunctionalRange, SedRange, SedRepeatedTask } from "../document.ts";
import { evaluateNumber } from "./evaluate.ts";

/** Values that a range may have at most. */
const longestRange = 1_000_000;

/** What functional ranges need from outside. */
export interface RangeSurroundings {
  /** The numbers of a data source. */
  readonly data: (reference: string, place: Place) => Promise<Float64Array>;
  /** Values of the variables of a calculation, with the models as they are. */
  readonly variables: (range: SedFunctionalRange) => Promise<ReadonlyMap<string, number>>;
}

/** The ranges of a repeated task: how many rounds there are, and what each range is in a round. */
export class Ranges {
  readonly rounds: number;
  readonly #task: SedRepeatedTask;
  readonly #fixed: ReadonlyMap<string, ArrayLike<number>>;
  readonly #surroundings: RangeSurroundings;

  private constructor(
    task: SedRepeatedTask,
    fixed: ReadonlyMap<string, ArrayLike<number>>,
    surroundings: RangeSurroundings,
  ) {
    this.#task = task;
    this.#fixed = fixed;
    this.#surroundings = surroundings;
    this.rounds = this.#length(task.range, task.place, []);
  }

  static async of(task: SedRepeatedTask, surroundings: RangeSurroundings): Promise<Ranges> {
    const fixed = new Map<string, ArrayLike<number>>();
    for (const range of task.ranges) {
      if (range.kind === "vectorRange") fixed.set(range.id, range.values);
      if (range.kind === "uniformRange") fixed.set(range.id, uniform(range));
      if (range.kind === "dataRange") {
        fixed.set(range.id, await surroundings.data(range.sourceReference, range.place));
      }
    }
    return new Ranges(task, fixed, surroundings);
  }

  /** Values of all ranges in a round, by id; `outer` are those of the tasks around. */
  async values(
    round: number,
    outer: ReadonlyMap<string, number>,
  ): Promise<ReadonlyMap<string, number>> {
    const values = new Map(outer);
    for (const range of this.#task.ranges) values.delete(range.id);
    for (const { id } of this.#task.ranges) await this.#fill(id, round, values, []);
    return values;
  }

  async #fill(
    id: string,
    round: number,
    values: Map<string, number>,
    path: readonly string[],
  ): Promise<void> {
    if (values.has(id)) return;
    const range = this.#find(id, this.#task.place);
    if (range.kind !== "functionalRange") {
      const numbers = this.#fixed.get(id) as ArrayLike<number>;
      if (round >= numbers.length) {
        throw new FormatError(
          `the range has ${numbers.length} values; more are needed`,
          range.place,
        );
      }
      values.set(id, numbers[round] as number);
      return;
    }
    if (path.includes(id)) throw new FormatError("the range hangs on itself", range.place);
    const known = new Map(values);
    for (const other of this.#task.ranges) {
      if (other.id === id || !mentions(range, other.id)) continue;
      await this.#fill(other.id, round, values, [...path, id]);
      known.set(other.id, values.get(other.id) as number);
    }
    for (const { id: name, value } of range.parameters) known.set(name, value);
    for (const [name, value] of await this.#surroundings.variables(range)) known.set(name, value);
    values.set(id, evaluateNumber(range.math, known, range.place));
  }

  #length(id: string, place: Place, path: readonly string[]): number {
    const range = this.#find(id, place);
    if (range.kind !== "functionalRange") return (this.#fixed.get(id) as ArrayLike<number>).length;
    if (range.range === undefined || path.includes(id)) {
      throw new FormatError("the range does not say how many values it has", range.place);
    }
    return this.#length(range.range, range.place, [...path, id]);
  }

  #find(id: string, place: Place): SedRange {
    const range = this.#task.ranges.find((candidate) => candidate.id === id);
    if (range === undefined) throw new FormatError(`there is no range "${id}"`, place);
    return range;
  }
}

function mentions({ range, math }: SedFunctionalRange, id: string): boolean {
  return range === id || symbolsOf(math).has(id);
}

function uniform(range: Extract<SedRange, { kind: "uniformRange" }>): Float64Array {
  const { start, end, steps, type, place } = range;
  if (steps >= longestRange) {
    throw new FormatError(
      `the range has ${steps + 1} values; at most ${longestRange} are made`,
      place,
    );
  }
  return Float64Array.from({ length: steps + 1 }, (_, k) => {
    if (k === steps && steps > 0) return end;
    const share = steps === 0 ? 0 : k / steps;
    return type === "log" ? start * (end / start) ** share : start + (end - start) * share;
  });
}
