import { FormatError, type Place } from "../../errors.ts";
import type { Limits } from "../../limits.ts";
import type { SbmlElement, SbmlModel, SbmlSubmodel } from "../document.ts";
import { type Inventory, takeInventory } from "./inventory.ts";
import type { Definition, Definitions } from "./sources.ts";

/** A model in its place in a composition: the outermost one, or what a submodel stands for. */
export interface Instance {
  readonly model: SbmlModel;
  readonly inventory: Inventory;
  readonly parent: Instance | undefined;
  /** The element of the parent that makes it. */
  readonly submodel: SbmlSubmodel | undefined;
  /** What stands before its names in the flat model. */
  readonly prefix: string;
  /** By id of the submodel. */
  readonly children: ReadonlyMap<string, Instance>;
  /** Elements that are deleted, replaced, or inside such. */
  readonly removed: Set<SbmlElement>;
}

/** An element of an instance. */
export interface Located {
  readonly instance: Instance;
  readonly element: SbmlElement;
}

/**
 * Makes the tree of all submodels of a model.
 * @throws FormatError where a definition is not found or contains itself, or the tree is too large
 */
export function instantiate(root: Definition, definitions: Definitions, limits: Limits): Instance {
  const inventories = measure(root, definitions, limits);
  return make(root, undefined, undefined);

  function make(
    { model, library }: Definition,
    submodel: SbmlSubmodel | undefined,
    parent: Instance | undefined,
  ): Instance {
    const inventory = inventories.get(model) as Inventory;
    const children = new Map<string, Instance>();
    const prefix = parent && submodel ? prefixOf(submodel, parent) : "";
    const removed = new Set<SbmlElement>();
    const made = { model, inventory, parent, submodel, prefix, children, removed };
    for (const inner of model.submodels) {
      const definition = definitions.find(inner.modelRef, library, inner.place);
      children.set(inner.id, make(definition, inner, made));
    }
    return made;
  }
}

/** Lists the elements of each model that takes part, once the tree is known not to be too large. */
function measure(
  root: Definition,
  definitions: Definitions,
  { depth, elements: most }: Limits,
): Map<SbmlModel, Inventory> {
  const inventories = new Map<SbmlModel, Inventory>();
  const known = new Map<SbmlModel, { readonly elements: number; readonly height: number }>();
  const open = new Set<SbmlModel>();
  const { elements } = weigh(root, 1, root.model.place);
  if (elements <= most) return inventories;
  throw new FormatError(
    `with its submodels the model has more than ${most} elements`,
    root.model.place,
  );

  function weigh({ model, library }: Definition, level: number, place: Place) {
    if (open.has(model)) throw new FormatError("the model contains itself", place);
    const found = known.get(model);
    if (level + (found?.height ?? 1) > depth + 1) {
      throw new FormatError(`submodels are nested deeper than ${depth}`, place);
    }
    if (found !== undefined) return found;
    open.add(model);
    const inventory = takeInventory(model);
    let elements = inventory.kinds.size;
    let height = 1;
    for (const inner of model.submodels) {
      const definition = definitions.find(inner.modelRef, library, inner.place);
      const inside = weigh(definition, level + 1, inner.place);
      elements += inside.elements;
      height = Math.max(height, inside.height + 1);
    }
    open.delete(model);
    inventories.set(model, inventory);
    known.set(model, { elements, height });
    return { elements, height };
  }
}

/** The submodel's id and `__`, with more underscores where the model around it has such names. */
function prefixOf({ id }: SbmlSubmodel, parent: Instance): string {
  const { ids, units, metaids } = parent.inventory;
  let start = `${id}__`;
  const taken = [...ids.keys(), ...units.keys(), ...metaids.keys()].filter((name) =>
    name.startsWith(start),
  );
  while (taken.some((name) => name.startsWith(start))) start += "_";
  return parent.prefix + start;
}

/** All instances in the order of the document, each before those inside it. */
export function allInstances(root: Instance): Instance[] {
  const found: Instance[] = [];
  const waiting = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next);
    waiting.push(...[...next.children.values()].reverse());
  }
  return found;
}

/** Takes an element out of the flat model, with all that is inside it. */
export function remove({ instance, element }: Located): void {
  const { removed, inventory, children } = instance;
  if (removed.has(element)) return;
  removed.add(element);
  for (const part of inventory.parts.get(element) ?? []) remove({ instance, element: part });
  const inner = inventory.kinds.get(element) === "submodel" && children.get(element.id ?? "");
  if (inner) remove({ instance: inner, element: inner.model });
}

/** An element in words: `parameter "k" of submodel "a.b"`. */
export function describe({ instance, element }: Located): string {
  const kind = instance.inventory.kinds.get(element) ?? "element";
  const name = element.id ?? element.metaid;
  const path: string[] = [];
  for (let at = instance; at.parent && at.submodel; at = at.parent) path.unshift(at.submodel.id);
  const where = path.length === 0 ? "" : ` of submodel "${path.join(".")}"`;
  return `${kind}${name === undefined ? "" : ` "${name}"`}${where}`;
}
