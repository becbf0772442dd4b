import { FormatError } from "../errors.ts";
import type { FluxBalanceResult } from "./fluxBalance.ts";

/**
 * A result as the SBML Test Suite writes it: a line of names and a line of numbers, comma separated. A
 * name is that of the objective or of a reaction.
 * @throws FormatError for any other name
 */
export function fluxBalanceTable(
  { objective, value, fluxes }: FluxBalanceResult,
  variables: readonly string[],
): string {
  const values = variables.map((name) => {
    const found = name === objective ? value : fluxes.get(name);
    if (found === undefined) {
      throw new FormatError(`there is no reaction ${name}, and the objective is ${objective}`);
    }
    return text(found);
  });
  return `${variables.join(",")}\n${values.join(",")}\n`;
}

/** Infinities are written as SBML writes them. */
function text(value: number): string {
  if (Number.isFinite(value) || Number.isNaN(value)) return String(value);
  return value > 0 ? "INF" : "-INF";
}
