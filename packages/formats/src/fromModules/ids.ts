import { type Expression, symbol, transform } from "@endocrine/engine";
import { FormatError } from "../errors.ts";
import { symbolOf } from "../sbml/document.ts";

/**
 * SBML ids of the quantities of modules: `thyrotrophs.TSH` is `thyrotrophs__TSH`, as tools name the
 * parts of a composed model.
 * @throws FormatError where two names would share an id
 */
export function idsOf(names: Iterable<string>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Map<string, string>();
  for (const name of names) {
    const id = name.replace(".", "__");
    const other = taken.get(id);
    if (other !== undefined) {
      throw new FormatError(`"${other}" and "${name}" would both have the SBML id "${id}"`);
    }
    taken.set(id, name);
    ids.set(name, id);
  }
  return ids;
}

/** The formula with ids in place of qualified names; the clock keeps its name. */
export function withIds(formula: Expression, ids: ReadonlyMap<string, string>): Expression {
  return transform(formula, (node) => {
    if (node.kind !== "symbol") return node;
    const id = ids.get(node.name);
    return id === undefined ? node : symbol(symbolOf(id));
  });
}
