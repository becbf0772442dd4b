import { printFormula } from "@endocrine/engine";
import type { CellmlLoader } from "../../src/cellml/library.ts";
import { readCellml } from "../../src/cellml/read.ts";

/** Rules as `variable' = formula`, `variable = formula` and `0 = formula`. */
export function rulesOf(text: string, load?: CellmlLoader): string[] {
  return readCellml(text, { load }).model.rules.map(({ kind, variable, math }) => {
    const left = kind === "algebraic" ? "0" : `${variable}${kind === "rate" ? "'" : ""}`;
    return `${left} = ${math && printFormula(math)}`;
  });
}
