import { FormatError } from "../../errors.ts";
import type {
  SbmlElement,
  SbmlEvent,
  SbmlModel,
  SbmlReaction,
  SbmlRule,
  SbmlSubmodel,
} from "../document.ts";

/** What an element of a model is, in words for messages. */
export type ElementKind =
  | "model"
  | "unit definition"
  | "function"
  | "compartment"
  | "species"
  | "parameter"
  | "local parameter"
  | "initial assignment"
  | `${SbmlRule["kind"]} rule`
  | "reaction"
  | "species reference"
  | "modifier"
  | "kinetic law"
  | "event"
  | "trigger"
  | "delay"
  | "priority"
  | "event assignment"
  | "submodel"
  | "deletion"
  | "port"
  | "replaced element"
  | "replacement"
  | "objective"
  | "flux bound"
  | "element";

/** Every element of one model: what it is, what is inside it, and how it can be referred to. */
export interface Inventory {
  readonly kinds: ReadonlyMap<SbmlElement, ElementKind>;
  readonly parts: ReadonlyMap<SbmlElement, readonly SbmlElement[]>;
  readonly ids: ReadonlyMap<string, SbmlElement>;
  readonly units: ReadonlyMap<string, SbmlElement>;
  readonly metaids: ReadonlyMap<string, SbmlElement>;
  readonly ports: ReadonlyMap<string, SbmlElement>;
}

/**
 * Lists the elements of a model.
 * @throws FormatError where two have the same name in one name space
 */
export function takeInventory(model: SbmlModel): Inventory {
  const kinds = new Map<SbmlElement, ElementKind>();
  const parts = new Map<SbmlElement, SbmlElement[]>();
  const ids = new Map<string, SbmlElement>();
  const units = new Map<string, SbmlElement>();
  const metaids = new Map<string, SbmlElement>();
  const ports = new Map<string, SbmlElement>();

  const add = (kind: ElementKind, element: SbmlElement, within?: SbmlElement): void => {
    kinds.set(element, kind);
    const siblings = within && parts.get(within);
    if (siblings !== undefined) siblings.push(element);
    else if (within !== undefined) parts.set(within, [element]);
    enter(metaids, element.metaid, element, "metaid");
    if (kind === "unit definition") enter(units, element.id, element, "unit id");
    else if (kind === "port") enter(ports, element.id, element, "port id");
    else if (kind !== "local parameter" && kind !== "model") enter(ids, element.id, element, "id");
    for (const replaced of element.replaces ?? []) add("replaced element", replaced);
    if (element.replacedBy !== undefined) add("replacement", element.replacedBy);
  };
  const all = (kind: ElementKind, elements: readonly SbmlElement[]): void => {
    for (const element of elements) add(kind, element, model);
  };

  add("model", model);
  all("unit definition", model.unitDefinitions);
  all("function", model.functions);
  all("compartment", model.compartments);
  all("species", model.species);
  all("parameter", model.parameters);
  all("initial assignment", model.initialAssignments);
  for (const rule of model.rules) add(`${rule.kind} rule`, rule, model);
  for (const reaction of model.reactions) addReaction(reaction);
  for (const event of model.events) addEvent(event);
  for (const submodel of model.submodels) addSubmodel(submodel);
  all("port", model.ports);
  all("objective", model.fluxes?.objectives ?? []);
  all("flux bound", model.fluxes?.bounds ?? []);
  all("element", model.bystanders ?? []);
  if (model.id !== undefined && !ids.has(model.id)) ids.set(model.id, model);
  return { kinds, parts, ids, units, metaids, ports };

  function addReaction(reaction: SbmlReaction): void {
    add("reaction", reaction, model);
    for (const reference of [...reaction.reactants, ...reaction.products]) {
      add("species reference", reference, reaction);
    }
    for (const modifier of reaction.modifiers) add("modifier", modifier, reaction);
    const law = reaction.kineticLaw;
    if (law === undefined) return;
    add("kinetic law", law, reaction);
    for (const local of law.parameters) add("local parameter", local, law);
  }

  function addEvent(event: SbmlEvent): void {
    add("event", event, model);
    if (event.trigger !== undefined) add("trigger", event.trigger, event);
    if (event.delayElement !== undefined) add("delay", event.delayElement, event);
    if (event.priorityElement !== undefined) add("priority", event.priorityElement, event);
    for (const assignment of event.assignments) add("event assignment", assignment, event);
  }

  function addSubmodel(submodel: SbmlSubmodel): void {
    add("submodel", submodel, model);
    for (const deletion of submodel.deletions) add("deletion", deletion, submodel);
  }
}

function enter(
  names: Map<string, SbmlElement>,
  name: string | undefined,
  element: SbmlElement,
  space: string,
): void {
  if (name === undefined) return;
  if (names.has(name))
    throw new FormatError(`two elements have the ${space} "${name}"`, element.place);
  names.set(name, element);
}
