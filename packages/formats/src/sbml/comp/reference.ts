import { FormatError } from "../../errors.ts";
import type { SbmlElement, SbmlPort, SbmlReference } from "../document.ts";
import type { Instance, Located } from "./instance.ts";
import type { Inventory } from "./inventory.ts";

/** The ways to name an element, and where an inventory has such names. */
const ways = [
  ["portRef", "ports", "port"],
  ["idRef", "ids", "element with the id"],
  ["unitRef", "units", "unit definition"],
  ["metaIdRef", "metaids", "element with the metaid"],
] as const;

/**
 * The element to which a deletion, a replaced element, a replacement or a port points, from within
 * the instance whose names it uses.
 * @throws FormatError where there is none
 */
export function locate(reference: SbmlReference, instance: Instance): Located {
  const { inner } = reference;
  let found = locateHere(reference, instance);
  for (let next = inner; next !== undefined; next = next.inner) {
    found = locateHere(next, insideOf(found, next));
  }
  return found;
}

/** The submodel of that name. */
export function childOf(instance: Instance, reference: SbmlReference): Instance {
  const name = reference.submodelRef ?? "";
  const child = instance.children.get(name);
  if (child === undefined) throw new FormatError(`there is no submodel "${name}"`, reference.place);
  return child;
}

function locateHere(reference: SbmlReference, instance: Instance): Located {
  const given = ways.filter(([attribute]) => reference[attribute] !== undefined);
  const [way] = given;
  if (way === undefined || given.length > 1) {
    const names = ways.map(([attribute]) => attribute).join(", ");
    throw new FormatError(`expected one of ${names}, found ${given.length}`, reference.place);
  }
  const [attribute, space, words] = way;
  const element = named(reference[attribute] as string, space, words, reference, instance);
  if (attribute !== "portRef") return { instance, element };
  const port = element as SbmlPort;
  if (port.portRef !== undefined) throw new FormatError("a port is of no port", port.place);
  return locate(port, instance);
}

function named(
  name: string,
  space: Exclude<keyof Inventory, "kinds" | "parts">,
  words: string,
  { place }: SbmlReference,
  instance: Instance,
): SbmlElement {
  const element = instance.inventory[space].get(name);
  if (element !== undefined) return element;
  const { id } = instance.model;
  throw new FormatError(
    `there is no ${words} "${name}" in ${id ? `model "${id}"` : "its model"}`,
    place,
  );
}

function insideOf({ instance, element }: Located, reference: SbmlReference): Instance {
  const isSubmodel = instance.inventory.kinds.get(element) === "submodel";
  const child = isSubmodel ? instance.children.get(element.id ?? "") : undefined;
  if (child !== undefined) return child;
  throw new FormatError("what it looks into is not a submodel", reference.place);
}
