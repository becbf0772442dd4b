import type { Expression } from "@endocrine/engine";
import { FormatError, type Place } from "../../errors.ts";
import type { Lambda } from "../../mathml/read.ts";
import { type WriteDialect, writeLambda, writeMath } from "../../mathml/write.ts";
import { node, type XmlNode } from "../../xml/write.ts";
import { functionOf, idOf, type SbmlModel, symbolOf } from "../document.ts";
import { type Edition, levelOf, missingOperators, nameOf } from "./edition.ts";

const symbols = "http://www.sbml.org/sbml/symbols/";

/** Writes the formulas of one model in one edition. */
export class FormulaWriter {
  readonly #dialect: WriteDialect;

  constructor(model: SbmlModel, edition: Edition) {
    const functions = functionsOf(model);
    this.#dialect = {
      symbol: (name) => (name === "time" ? csymbol("time") : node("ci", [], [idOf(name)])),
      applied: (name) => headOf(name, functions, edition),
      avogadro: levelOf(edition) === 3 ? csymbol("avogadro") : undefined,
      missing: missingOperators(edition),
      mixed: edition === "L3V2",
      functions,
      name: nameOf(edition),
    };
  }

  /** The `math` of an element at `place`. */
  math(expression: Expression, place: Place, truth = false): XmlNode {
    return located(place, () => writeMath(expression, this.#dialect, truth));
  }

  lambda(lambda: Lambda, place: Place): XmlNode {
    return located(place, () => writeLambda(withSymbols(lambda), this.#dialect));
  }
}

/** The functions of a model by the names of their calls, arguments as symbols. */
export function functionsOf({ functions }: SbmlModel): ReadonlyMap<string, Lambda> {
  return new Map(functions.map(({ id, lambda }) => [functionOf(id), withSymbols(lambda)]));
}

function withSymbols({ args, body }: Lambda): Lambda {
  return { args: args.map(symbolOf), body };
}

function csymbol(name: string): XmlNode {
  const url = `${symbols}${name}`;
  return node(
    "csymbol",
    [
      ["encoding", "text"],
      ["definitionURL", url],
    ],
    [name.replace("distrib/", "")],
  );
}

function headOf(
  name: string,
  functions: ReadonlyMap<string, Lambda>,
  edition: Edition,
): XmlNode | undefined {
  if (name.startsWith("@")) {
    if (!functions.has(name)) {
      throw new FormatError(`there is no function "${name.slice(1)}" in the model`);
    }
    return node("ci", [], [name.slice(1)]);
  }
  if (name === "delay" || name === "rateOf") return csymbol(name);
  const draw = name.startsWith("distrib:") && levelOf(edition) === 3;
  return draw ? csymbol(`distrib/${name.slice("distrib:".length)}`) : undefined;
}

/** Runs a writer; an error without a place gets this one. */
export function located<T>(place: Place, write: () => T): T {
  try {
    return write();
  } catch (error) {
    const bare = error instanceof FormatError && Object.keys(error.place).length === 0;
    throw bare ? new FormatError(error.message, place) : error;
  }
}
