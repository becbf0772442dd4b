import { FormatError, type Place } from "../errors.ts";
import type { XmlElement } from "../xml/element.ts";
import type { SedChange, SedComputeChange } from "./document.ts";
import { adopted, replaced, withAttribute, withContent, withoutAttribute } from "./edit.ts";
import { attributeKey, attributeOf, followTarget, parseTarget, type Target } from "./target.ts";

const sedmlNamespace = /^http:\/\/(www\.)?sed-ml\.org\//;

/** What changes need beyond the model that they change. */
export interface ChangeSurroundings {
  readonly prefixes: ReadonlyMap<string, string>;
  /** The value that a computed change gives, with the model as it is so far. */
  readonly compute: (change: SedComputeChange, root: XmlElement) => number | Promise<number>;
}

/**
 * Makes the changes of a model one after the other on its tree.
 * @throws FormatError at a change whose target is not in the model
 */
export async function applyChanges(
  root: XmlElement,
  changes: readonly SedChange[],
  surroundings: ChangeSurroundings,
): Promise<XmlElement> {
  let changed = root;
  for (const change of changes) changed = await applyChange(changed, change, surroundings);
  return changed;
}

async function applyChange(
  root: XmlElement,
  change: SedChange,
  { prefixes, compute }: ChangeSurroundings,
): Promise<XmlElement> {
  const { place } = change;
  const target = parseTarget(change.target, prefixes, place);
  const way = followTarget(root, target, place);
  const element = way.at(-1) as XmlElement;
  switch (change.kind) {
    case "changeAttribute": {
      if (target.attribute === undefined) {
        throw new FormatError(`the target ${target.path} names no attribute`, place);
      }
      const key = attributeKey(element, target.attribute);
      return replaced(way, [withAttribute(element, key, change.newValue)]);
    }
    case "computeChange": {
      const value = String(await compute(change, root));
      return replaced(way, [withValue(element, target, value, place)]);
    }
    case "addXML": {
      refuseAttribute(target, place);
      const added = change.newXml.map((part) => fitted(part, element));
      return replaced(way, [withContent(element, [...element.content, ...added])]);
    }
    case "changeXML":
    case "removeXML": {
      if (target.attribute !== undefined && change.kind === "removeXML") {
        return replaced(way, [withoutAttribute(element, attributeKey(element, target.attribute))]);
      }
      refuseAttribute(target, place);
      if (way.length === 1) throw new FormatError("the root of a model cannot be replaced", place);
      const parent = way.at(-2) as XmlElement;
      const added = change.kind === "changeXML" ? change.newXml : [];
      return replaced(
        way,
        added.map((part) => fitted(part, parent)),
      );
    }
  }
}

function refuseAttribute({ path, attribute }: Target, place: Place): void {
  if (attribute !== undefined) {
    throw new FormatError(`the target ${path} is an attribute, expected an element`, place);
  }
}

function fitted(element: XmlElement, around: XmlElement): XmlElement {
  const { namespace } = element;
  return sedmlNamespace.test(namespace) ? adopted(element, namespace, around.namespace) : element;
}

/** The attribute that holds the value of a quantity, by the element's name. */
const valueAttributes: ReadonlyMap<string, string> = new Map([
  ["parameter", "value"],
  ["localParameter", "value"],
  ["compartment", "size"],
  ["speciesReference", "stoichiometry"],
  ["variable", "initial_value"],
]);

/** Gives the quantity of an element, or the attribute that the target names, a value. */
function withValue(element: XmlElement, target: Target, value: string, place: Place): XmlElement {
  if (target.attribute !== undefined) {
    return withAttribute(element, attributeKey(element, target.attribute), value);
  }
  if (element.name === "species" || element.name === "specie") {
    const amount = attributeOf(element, "hasOnlySubstanceUnits") === "true";
    const bare = withoutAttribute(
      withoutAttribute(element, "initialAmount"),
      "initialConcentration",
    );
    return withAttribute(bare, amount ? "initialAmount" : "initialConcentration", value);
  }
  const key = valueAttributes.get(element.name);
  if (key !== undefined) return withAttribute(element, key, value);
  throw new FormatError(
    `the target ${target.path} is a ${element.name}, which has no value`,
    place,
  );
}
