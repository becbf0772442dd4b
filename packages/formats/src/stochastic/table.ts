import { FormatError } from "../errors.ts";
import type { SbmlModel } from "../sbml/document.ts";
import { type EnsembleOptions, ensemble } from "./ensemble.ts";

/** What the settings of a stochastic case of the SBML Test Suite ask for. */
export interface StochasticTableOptions extends Omit<EnsembleOptions, "variables"> {
  /** Columns: `X-mean`, `X-sd`, `ln(X)-mean`, `ln(X)-sd`. */
  readonly output: readonly string[];
}

/**
 * Means and standard deviations as the SBML Test Suite writes them: comma separated, a line of names that
 * begins with `time`, then a line a time.
 * @throws FormatError for other names, and where the model cannot be simulated
 */
export function stochasticTable(model: SbmlModel, options: StochasticTableOptions): string {
  const wanted = options.output.map((name) => {
    const parts = /^(.+)-(mean|sd)$/.exec(name);
    if (parts === null) throw new FormatError(`${name}: expected a name ending in -mean or -sd`);
    return { variable: parts[1] as string, what: parts[2] as "mean" | "sd" };
  });
  const variables = [...new Set(wanted.map(({ variable }) => variable))];
  const { time, columns } = ensemble(model, { ...options, variables });
  const lines = Array.from(time, (t, row) => [
    t,
    ...wanted.map(({ variable, what }) => columns.get(variable)?.[what][row]),
  ]);
  return [["time", ...options.output], ...lines].map((line) => `${line.join(",")}\n`).join("");
}
