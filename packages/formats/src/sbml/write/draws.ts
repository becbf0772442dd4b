import type { Expression } from "@endocrine/engine";
import type { SbmlModel } from "../document.ts";
import { formulasOf } from "./walk.ts";

/** Address of the package of random draws. */
export const drawsNamespace = "http://www.sbml.org/sbml/level3/version1/distrib/version1";

/** Whether a formula of the model draws at random, which needs a package. */
export function drawsIn(model: SbmlModel): boolean {
  for (const { math } of formulasOf(model)) if (draws(math)) return true;
  return false;
}

function draws(tree: Expression): boolean {
  return tree.kind === "call" && (tree.name.startsWith("distrib:") || tree.args.some(draws));
}
