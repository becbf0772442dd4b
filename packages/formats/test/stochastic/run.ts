import type { SbmlModel } from "../../src/sbml/document.ts";
import { type StochasticOptions, simulateStochastic } from "../../src/stochastic/simulate.ts";

/** Ten rows over ten units of time, with a seed. */
export const grid: StochasticOptions = { start: 0, end: 10, steps: 10, seed: 7 };

/** The column of a variable in one run. */
export function run(
  parts: SbmlModel,
  variable: string,
  options: Partial<StochasticOptions> = {},
): number[] {
  const { columns } = simulateStochastic(parts, { ...grid, ...options });
  return [...(columns.get(variable) as Float64Array)];
}
