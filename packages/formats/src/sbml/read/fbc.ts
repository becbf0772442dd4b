import { child, childrenOf, fault, placeOf, type XmlElement } from "../../xml/element.ts";
import type {
  FluxBalance,
  FluxBound,
  FluxObjective,
  SbmlElement,
  SbmlReaction,
} from "../document.ts";
import { numeric, optional, required, truth } from "./attributes.ts";

const namespace = /^http:\/\/www\.sbml\.org\/sbml\/level3\/version1\/fbc\/version([123])$/;

/**
 * The flux balance parts of a model, of versions 1 to 3 of `fbc`; undefined where it has none. User
 * constraints and quadratic objectives of version 3 are refused.
 */
export function readFluxBalance(model: XmlElement): FluxBalance | undefined {
  const parts = model.children.filter((part) => namespace.test(part.namespace));
  const version = versionOf(model, parts);
  if (version === undefined) return undefined;
  const own = (name: string): XmlElement | undefined => parts.find((part) => part.name === name);
  const refused = own("listOfUserDefinedConstraints");
  if (refused !== undefined) throw fault(refused, "user constraints of fbc are not supported");
  const objectives = own("listOfObjectives");
  return {
    packageVersion: Number(namespace.exec(version)?.[1]),
    strict: truth(model, "strict", false, version),
    activeObjective: objectives && optional(objectives, "activeObjective", version),
    objectives: childrenOf(objectives, "objective", version).map(readObjective),
    bounds: childrenOf(own("listOfFluxBounds"), "fluxBound", version).map(readBound),
  };
}

/** Ids of the parameters that bound a reaction's flux, from version 2 on. */
export function readFluxBounds(
  reaction: XmlElement,
): Pick<SbmlReaction, "lowerFluxBound" | "upperFluxBound"> {
  const version = versionOf(reaction, []);
  if (version === undefined) return {};
  return {
    lowerFluxBound: optional(reaction, "lowerFluxBound", version),
    upperFluxBound: optional(reaction, "upperFluxBound", version),
  };
}

/** The namespace of `fbc` in use on an element or in its parts. */
function versionOf(element: XmlElement, parts: readonly XmlElement[]): string | undefined {
  const used = [...element.attributes.keys()].map((key) => key.split(" ")[0] as string);
  return [...used, ...parts.map((part) => part.namespace)].find((uri) => namespace.test(uri));
}

function baseOf(element: XmlElement): SbmlElement {
  return {
    id: optional(element, "id"),
    name: optional(element, "name"),
    metaid: optional(element, "metaid"),
    place: placeOf(element),
  };
}

function readObjective(element: XmlElement): FluxObjective {
  const type = required(element, "type");
  if (type !== "maximize" && type !== "minimize") {
    throw fault(element, `type="${type.slice(0, 40)}": expected maximize or minimize`);
  }
  const list = child(element, "listOfFluxObjectives", element.namespace);
  return {
    ...baseOf(element),
    id: required(element, "id"),
    type,
    fluxes: childrenOf(list, "fluxObjective", element.namespace).map((flux) => {
      const kind = optional(flux, "variableType") ?? "linear";
      if (kind !== "linear") throw fault(flux, `${kind} objectives of fbc are not supported`);
      const coefficient = numeric(flux, "coefficient");
      if (coefficient === undefined) throw fault(flux, 'the attribute "coefficient" is missing');
      return { reaction: required(flux, "reaction"), coefficient };
    }),
  };
}

/** Version 1 has two older words for the inclusive operations. */
const operations: ReadonlyMap<string, FluxBound["operation"]> = new Map([
  ["lessEqual", "lessEqual"],
  ["less", "lessEqual"],
  ["greaterEqual", "greaterEqual"],
  ["greater", "greaterEqual"],
  ["equal", "equal"],
]);

function readBound(element: XmlElement): FluxBound {
  const operation = operations.get(required(element, "operation"));
  if (operation === undefined) {
    throw fault(element, "the operation is none of lessEqual, greaterEqual and equal");
  }
  const value = numeric(element, "value");
  if (value === undefined) throw fault(element, 'the attribute "value" is missing');
  return { ...baseOf(element), reaction: required(element, "reaction"), operation, value };
}
