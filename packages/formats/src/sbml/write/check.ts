import { FormatError } from "../../errors.ts";
import type { SbmlElement, SbmlModel } from "../document.ts";
import { identifiedElements, namedElements, otherElements } from "./walk.ts";

/**
 * Refuses what no file of one model can hold: parts that stand in other models, and ids given twice.
 * @throws FormatError that names the element
 */
export function checkModel(model: SbmlModel): void {
  const replaced = [...namedElements(model), ...otherElements(model)].find(
    ({ replaces, replacedBy }) => replaces !== undefined || replacedBy !== undefined,
  );
  const composed = model.submodels[0] ?? model.ports[0] ?? replaced;
  if (composed !== undefined) {
    throw new FormatError("a composed model is written only once it is flattened", composed.place);
  }
  refuseDoubles(identifiedElements(model));
  refuseDoubles(model.unitDefinitions);
}

function refuseDoubles(elements: Iterable<SbmlElement>): void {
  const seen = new Set<string>();
  for (const { id, place } of elements) {
    if (id === undefined) continue;
    if (seen.has(id)) throw new FormatError(`the id "${id}" is given twice`, place);
    seen.add(id);
  }
}
