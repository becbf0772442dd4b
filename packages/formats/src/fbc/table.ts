import { FormatError } from "../errors.ts";
import type { SuiteTable } from "../sbml/suite/timeCourse.ts";
import type { FluxBalanceResult } from "./fluxBalance.ts";

/**
 * A result as the SBML Test Suite asks for it: one row without a time. A name is that of the objective or
 * of a reaction.
 * @throws FormatError for any other name
 */
export function fluxBalanceTable(
  { objective, value, fluxes }: FluxBalanceResult,
  variables: readonly string[],
): SuiteTable {
  const columns = variables.map((name) => {
    const found = name === objective ? value : fluxes.get(name);
    if (found === undefined) {
      throw new FormatError(`there is no reaction ${name}, and the objective is ${objective}`);
    }
    return { name, values: Float64Array.of(found) };
  });
  return { columns };
}
