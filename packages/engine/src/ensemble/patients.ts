import type { CompiledModel, ModelInstance } from "../compile/model.ts";
import { findSlot, finiteValue, type Slot } from "../solve/names.ts";
import type { Action } from "../solve/options.ts";
import type { EnsembleRunOptions, PatientValues } from "./options.ts";

/** A quantity and its values. */
interface Row {
  readonly name: string;
  readonly slot: Slot;
  readonly values: PatientValues;
}

const nothing: readonly Action[] = [];

/** The patients of an ensemble: their parameters, starts and actions. */
export class Patients {
  readonly count: number;
  /** The patients to run. */
  readonly first: number;
  readonly end: number;
  readonly #start: number;
  readonly #parameters: readonly Row[];
  readonly #initial: readonly Row[];
  readonly #options: EnsembleRunOptions;

  /** @throws RangeError for names that the model does not have, columns of another length, a senseless range */
  constructor(model: CompiledModel, options: EnsembleRunOptions) {
    const { patients, range = [0, patients], start, timelines } = options;
    if (!(Number.isInteger(patients) && patients >= 1)) {
      throw new RangeError(`${patients} patients: expected a whole number from 1`);
    }
    const [first, end] = range;
    const isBorder = (k: number): boolean => Number.isInteger(k) && (k % 2 === 0 || k === patients);
    if (!(isBorder(first) && isBorder(end) && first >= 0 && first <= end && end <= patients)) {
      throw new RangeError(
        `patients ${first} to ${end}: expected even numbers in rising order up to ${patients}`,
      );
    }
    this.count = patients;
    this.first = first;
    this.end = end;
    this.#start = start;
    this.#options = options;
    const rows = (
      given: Readonly<Record<string, PatientValues>> = {},
      kinds: readonly Slot["kind"][],
    ): Row[] =>
      Object.entries(given).map(([name, values]) => {
        if (typeof values !== "number" && values.length !== patients) {
          throw new RangeError(`"${name}" has ${values.length} values for ${patients} patients`);
        }
        return { name, slot: findSlot(model, name, kinds), values };
      });
    this.#parameters = rows(options.parameters, ["parameter"]);
    this.#initial = rows(options.initial, ["state", "held"]);
    if (timelines !== undefined) checkTimelines(timelines, patients);
  }

  /** The actions of a patient; the same array for those that share them. */
  actions(patient: number): readonly Action[] {
    const { timelines, actions = nothing } = this.#options;
    return timelines === undefined
      ? actions
      : (timelines.actions[timelines.of[patient] as number] as readonly Action[]);
  }

  /**
   * Makes the instance that of a patient, and writes the start state to `y`.
   * @throws RangeError for a value that is no finite number
   */
  enter(patient: number, instance: ModelInstance, y: Float64Array): void {
    const value = ({ name, values }: Row): number => {
      const of = typeof values === "number" ? values : (values[patient] as number);
      return finiteValue(typeof values === "number" ? name : `${name} of patient ${patient}`, of);
    };
    instance.parameters.set(instance.model.defaults);
    for (const row of this.#parameters) instance.parameters[row.slot.index] = value(row);
    instance.prepare();
    instance.start(this.#start, y, instance.held);
    for (const row of this.#initial) {
      const { kind, index } = row.slot;
      (kind === "state" ? y : instance.held)[index] = value(row);
    }
  }
}

function checkTimelines(
  { actions, of }: NonNullable<EnsembleRunOptions["timelines"]>,
  patients: number,
): void {
  if (of.length !== patients) {
    throw new RangeError(`timelines.of has ${of.length} values for ${patients} patients`);
  }
  for (let k = 0; k < patients; k++) {
    if (actions[of[k] as number] === undefined) {
      throw new RangeError(
        `timeline ${of[k]} of patient ${k}: expected an index below ${actions.length}`,
      );
    }
  }
}
