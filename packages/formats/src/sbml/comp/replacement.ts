import { FormatError, type Place } from "../../errors.ts";
import type { SbmlElement, SbmlReference, SbmlReplacedElement } from "../document.ts";
import { allInstances, describe, type Instance, type Located, remove } from "./instance.ts";
import type { ElementKind } from "./inventory.ts";
import { childOf, locate } from "./reference.ts";

/** What stands for a replaced element. */
export interface Replacement {
  readonly by: Located;
  /** Id of the parameter by which the old value is multiplied; of the model that replaces. */
  readonly conversionFactor: string | undefined;
  readonly factorOf: Instance;
  readonly place: Place;
}

/** Which elements of a composition others stand for. */
export interface Replacements {
  readonly of: (located: Located) => Replacement | undefined;
  /** The element whose name a stand-in takes: the one that is `replacedBy` it. */
  readonly namesake: (located: Located) => Located | undefined;
}

/** What happens to an element; by the specification only one of these, and each but the last once. */
type Claim = "deleted" | "replaced" | "replaced by one inside" | "a replacement from inside";

const quantities: ReadonlySet<ElementKind> = new Set([
  "compartment",
  "species",
  "parameter",
  "reaction",
  "species reference",
]);

type PerElement<T> = Map<Instance, Map<SbmlElement, T>>;

function get<T>(table: PerElement<T>, { instance, element }: Located): T | undefined {
  return table.get(instance)?.get(element);
}

function set<T>(table: PerElement<T>, { instance, element }: Located, value: T): void {
  const row = table.get(instance);
  if (row === undefined) table.set(instance, new Map([[element, value]]));
  else row.set(element, value);
}

/**
 * Carries out a composition's deletions (outer before inner, for a deletion may be deleted), and then
 * its replacements: takes out what they remove, and notes what stands for it.
 * @throws FormatError where one points nowhere, to a different kind of element, or to one already taken
 */
export function replace(root: Instance): Replacements {
  const claims: PerElement<Claim> = new Map();
  const replacements: PerElement<Replacement> = new Map();
  const namesakes: PerElement<Located> = new Map();
  const instances = allInstances(root);
  for (const instance of instances) carryOutDeletions(instance);
  // From the inside out: an element may only be used by the models around it.
  for (const instance of instances.reverse()) carryOutReplacements(instance);
  return {
    of: (located) => get(replacements, located),
    namesake: (located) => get(namesakes, located),
  };

  function claim(located: Located, claimed: Claim, place: Place): void {
    const former = get(claims, located);
    if (former !== undefined && (former !== claimed || claimed !== "a replacement from inside")) {
      const both = former === claimed ? `${claimed} twice` : `${former} and ${claimed}`;
      throw new FormatError(`${describe(located)} is ${both}`, place);
    }
    set(claims, located, claimed);
  }

  function carryOutDeletions(instance: Instance): void {
    for (const submodel of instance.model.submodels) {
      for (const deletion of submodel.deletions) {
        const child = instance.children.get(submodel.id);
        if (child === undefined || instance.removed.has(deletion)) continue;
        const located = locate(deletion, child);
        claim(located, "deleted", deletion.place);
        remove(located);
      }
    }
  }

  function carryOutReplacements(instance: Instance): void {
    for (const element of instance.inventory.kinds.keys()) {
      const here = { instance, element };
      for (const replaced of element.replaces ?? []) carryOutReplaced(replaced, here);
      if (element.replacedBy !== undefined) carryOutReplacedBy(element.replacedBy, here);
    }
  }

  function carryOutReplaced(replaced: SbmlReplacedElement, by: Located): void {
    const { deletion, conversionFactor, place } = replaced;
    if (by.instance.removed.has(replaced)) return;
    const child = childOf(by.instance, replaced);
    if (deletion !== undefined) {
      const deletions = child.submodel?.deletions ?? [];
      if (!deletions.some(({ id }) => id === deletion)) {
        throw new FormatError(`there is no deletion "${deletion}"`, place);
      }
      if (conversionFactor === undefined) return;
      throw new FormatError("what is deleted takes no conversion factor", place);
    }
    const old = locate(replaced, child);
    claim(old, "replaced", place);
    checkKinds(old, by, place);
    if (conversionFactor !== undefined && !quantities.has(kindOf(old))) {
      throw new FormatError(`${describe(old)} takes no conversion factor`, place);
    }
    set(replacements, old, { by, conversionFactor, factorOf: by.instance, place });
    remove(old);
  }

  function carryOutReplacedBy(reference: SbmlReference, old: Located): void {
    const { place } = reference;
    if (old.instance.removed.has(reference)) return;
    const by = locate(reference, childOf(old.instance, reference));
    claim(old, "replaced by one inside", place);
    claim(by, "a replacement from inside", place);
    checkKinds(old, by, place);
    if (by.instance.removed.has(by.element)) {
      throw new FormatError(`${describe(by)} is taken out with what it is in`, place);
    }
    const factorOf = old.instance;
    set(replacements, old, { by, conversionFactor: undefined, factorOf, place });
    // The outermost name counts, and of several there the first.
    if (get(namesakes, by)?.instance !== old.instance) set(namesakes, by, old);
    remove(old);
  }
}

function kindOf({ instance, element }: Located): ElementKind {
  return instance.inventory.kinds.get(element) ?? "parameter";
}

/** Like stands for like; but anything that has a value may stand for a parameter. */
function checkKinds(old: Located, by: Located, place: Place): void {
  const [was, is] = [kindOf(old), kindOf(by)];
  if (was === is) return;
  if ((was === "parameter" || was === "local parameter") && quantities.has(is)) return;
  throw new FormatError(`${describe(by)} cannot stand for ${describe(old)}`, place);
}
