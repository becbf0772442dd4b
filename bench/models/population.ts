import {
  type CompiledModel,
  compile,
  createRandom,
  type EnsembleRunOptions,
  flatten,
} from "../../packages/engine/src/index.ts";
import { hormoneNetwork } from "./hormoneNetwork.ts";
import type { Problem } from "./problem.ts";
import { startOf } from "./start.ts";

/** Hours of a run, with hourly output. */
const end = 720;

/** Patients of the 150-state network, every parameter within 10 % of its value. */
export interface Population {
  readonly model: CompiledModel;
  readonly options: EnsembleRunOptions;
}

/** The first `patients` of the population: 30 days at rtol 1e-6, all states every hour. */
export function population(patients: number): Population {
  const model = compile(flatten(hormoneNetwork({ axes: 25 }), { timeUnit: "h" }));
  const random = createRandom(150);
  const columns = model.parameters.map(() => new Float64Array(patients));
  // Patient by patient, so that more patients leave the first ones as they are.
  for (let patient = 0; patient < patients; patient++) {
    columns.forEach((column, i) => {
      column[patient] = (model.defaults[i] as number) * (0.9 + 0.2 * random.uniform());
    });
  }
  const parameters = Object.fromEntries(
    model.parameters.map(({ name }, i) => [name, columns[i] as Float64Array]),
  );
  const options = { start: 0, end, output: { every: 1 }, rtol: 1e-6, patients, parameters };
  return { model, options };
}

/** One patient as a problem of its own, for a peer that solves one at a time. */
export function patientProblem({ model, options }: Population, patient: number): Problem {
  const { system } = model;
  const columns = options.parameters as Readonly<Record<string, Float64Array>>;
  const parameters = system.parameters.map((one) => ({
    ...one,
    value: columns[one.name]?.[patient] ?? one.value,
  }));
  const own = { ...system, parameters };
  return {
    id: `population-${patient}`,
    system: own,
    states: system.states.map(({ name }) => name),
    ...startOf(compile(own, { backend: "javascript" })),
    end,
    intervals: end,
    doses: [],
    sbml: "",
    selections: [],
  };
}
