import {
  type CompiledModel,
  type EnsembleResult,
  type EnsembleRunOptions,
  patientColumn,
  simulateEnsemble,
} from "@endocrine/engine";
import type { Values } from "./invariants.ts";

/** What the lives have in common: span, output, tolerance and start. */
export type Course = Pick<EnsembleRunOptions, "start" | "end" | "output" | "rtol"> & {
  readonly initial: Values;
};

/** The recorded values of every state, by its name. */
type Columns = ReadonlyMap<string, Float64Array>;

/**
 * Lives of one course that differ in parameters, by their index: each is run beside the next one, in steps
 * that hold both to the tolerance. They are best asked for in order, since only the last two are kept.
 * @returns a function that throws where the life asked for cannot go on
 */
export function sideBySide(
  model: CompiledModel,
  course: Course,
  lives: readonly Values[],
): (index: number) => Columns {
  const usual = new Map(model.parameters.map(({ name }, i) => [name, model.defaults[i] as number]));
  let first = -1;
  let run: EnsembleResult | undefined;
  return (index) => {
    if (run === undefined || first !== index - (index % 2)) {
      first = index - (index % 2);
      run = together(model, course, lives.slice(first, first + 2), usual);
    }
    return columnsOf(run, index - first);
  };
}

function together(
  model: CompiledModel,
  course: Course,
  lives: readonly Values[],
  usual: ReadonlyMap<string, number>,
): EnsembleResult {
  const parameters = Object.fromEntries(
    lives.flatMap(Object.keys).map((name) => {
      const values = lives.map((life) => life[name] ?? usual.get(name) ?? Number.NaN);
      return [name, Float64Array.from(values)];
    }),
  );
  return simulateEnsemble(model, { ...course, patients: lives.length, parameters });
}

function columnsOf(run: EnsembleResult, life: number): Columns {
  const failure = run.failures.find(({ patient }) => patient === life);
  if (failure !== undefined) throw new Error(failure.reason);
  return new Map(run.signals.map(({ name }) => [name, patientColumn(run, life, name)]));
}
