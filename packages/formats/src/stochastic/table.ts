import { FormatError } from "../errors.ts";
import type { SbmlModel } from "../sbml/document.ts";
import type { SuiteSettings } from "../sbml/suite/settings.ts";
import type { SuiteTable } from "../sbml/suite/timeCourse.ts";
import { ensemble } from "./ensemble.ts";
import type { MethodName } from "./run.ts";

/** How often, and how, to run a stochastic case. */
export interface StochasticCaseOptions {
  readonly runs: number;
  readonly seed: number;
  readonly method?: MethodName | undefined;
  /** Columns: `X-mean`, `X-sd`, `ln(X)-mean`, `ln(X)-sd`; left out, mean and sd of all variables. */
  readonly output?: readonly string[] | undefined;
}

/**
 * Means and standard deviations as a stochastic case of the SBML Test Suite asks for them.
 * @throws FormatError for other names of columns, and where the model cannot be simulated
 */
export function runStochasticCase(
  model: SbmlModel,
  settings: SuiteSettings,
  options: StochasticCaseOptions,
): SuiteTable {
  const { start, duration, steps, variables, amount, concentration } = settings;
  const output = options.output ?? variables.flatMap((name) => [`${name}-mean`, `${name}-sd`]);
  const wanted = output.map((name) => {
    const parts = /^(.+)-(mean|sd)$/.exec(name);
    if (parts === null) throw new FormatError(`${name}: expected a name ending in -mean or -sd`);
    return { name, variable: parts[1] as string, what: parts[2] as "mean" | "sd" };
  });
  const { time, columns } = ensemble(model, {
    start,
    end: start + duration,
    steps,
    runs: options.runs,
    seed: options.seed,
    method: options.method,
    variables: [...new Set(wanted.map(({ variable }) => variable))],
    amounts: [...amount],
    concentrations: [...concentration],
  });
  return {
    time,
    columns: wanted.map(({ name, variable, what }) => ({
      name,
      values: columns.get(variable)?.[what] as Float64Array,
    })),
  };
}
