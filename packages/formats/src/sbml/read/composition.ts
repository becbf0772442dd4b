import { child, childrenOf, fault, placeOf, type XmlElement } from "../../xml/element.ts";
import type {
  ExternalDefinition,
  SbmlElement,
  SbmlPort,
  SbmlReference,
  SbmlReplacedElement,
  SbmlSubmodel,
} from "../document.ts";
import { optional, required } from "./attributes.ts";

/** Namespace of hierarchical model composition. */
export const comp = "http://www.sbml.org/sbml/level3/version1/comp/version1";

function itemsOf(element: XmlElement, list: string, item: string): XmlElement[] {
  return childrenOf(child(element, list, comp), item, comp);
}

function baseOf(element: XmlElement): SbmlElement {
  return {
    id: optional(element, "id"),
    metaid: element.attributes.get("metaid"),
    name: optional(element, "name"),
    place: placeOf(element),
  };
}

function readReference(element: XmlElement): SbmlReference {
  // The spelling of the package's first drafts is still about.
  const inner = child(element, "sBaseRef", comp) ?? child(element, "sbaseRef", comp);
  return {
    ...baseOf(element),
    submodelRef: optional(element, "submodelRef"),
    portRef: optional(element, "portRef"),
    idRef: optional(element, "idRef"),
    unitRef: optional(element, "unitRef"),
    metaIdRef: optional(element, "metaIdRef"),
    ...(inner && { inner: readReference(inner) }),
  };
}

/** Elements of submodels for which this element stands. */
function readReplacedElements(element: XmlElement): SbmlReplacedElement[] {
  return itemsOf(element, "listOfReplacedElements", "replacedElement").map((replaced) => ({
    ...readReference(replaced),
    submodelRef: required(replaced, "submodelRef"),
    deletion: optional(replaced, "deletion"),
    conversionFactor: optional(replaced, "conversionFactor"),
  }));
}

/** The element of a submodel that stands for this element. */
function readReplacedBy(element: XmlElement): SbmlReference | undefined {
  const found = child(element, "replacedBy", comp);
  return found && { ...readReference(found), submodelRef: required(found, "submodelRef") };
}

/** Both, as parts of an element; what there is none of is left out. */
export function readReplacements(
  element: XmlElement,
): Pick<SbmlElement, "replaces" | "replacedBy"> {
  const replaces = readReplacedElements(element);
  const replacedBy = readReplacedBy(element);
  return { ...(replaces.length > 0 && { replaces }), ...(replacedBy && { replacedBy }) };
}

/** The submodels of a model. */
export function readSubmodels(model: XmlElement): SbmlSubmodel[] {
  return itemsOf(model, "listOfSubmodels", "submodel").map((submodel) => ({
    ...baseOf(submodel),
    ...readReplacements(submodel),
    id: required(submodel, "id"),
    modelRef: required(submodel, "modelRef"),
    timeConversionFactor: optional(submodel, "timeConversionFactor"),
    extentConversionFactor: optional(submodel, "extentConversionFactor"),
    deletions: itemsOf(submodel, "listOfDeletions", "deletion").map(readReference),
  }));
}

/** The ports of a model. */
export function readPorts(model: XmlElement): SbmlPort[] {
  return itemsOf(model, "listOfPorts", "port").map((port) => ({
    ...readReference(port),
    id: required(port, "id"),
  }));
}

/** The elements of the model definitions in a document, which hold models. */
export function modelDefinitions(sbml: XmlElement): XmlElement[] {
  return itemsOf(sbml, "listOfModelDefinitions", "modelDefinition");
}

/** The models in other files that a document names, by the ids that it gives them. */
export function readExternals(sbml: XmlElement): ReadonlyMap<string, ExternalDefinition> {
  const externals = new Map<string, ExternalDefinition>();
  for (const definition of itemsOf(
    sbml,
    "listOfExternalModelDefinitions",
    "externalModelDefinition",
  )) {
    const id = required(definition, "id");
    if (externals.has(id)) throw fault(definition, "this id is already taken");
    externals.set(id, {
      source: required(definition, "source"),
      modelRef: optional(definition, "modelRef"),
      place: placeOf(definition),
    });
  }
  return externals;
}
