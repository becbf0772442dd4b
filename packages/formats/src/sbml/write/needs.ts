import type { Expression } from "@endocrine/engine";
import { FormatError, type Place } from "../../errors.ts";
import { isTruth, mixesTruth } from "../../mathml/truth.ts";
import type { SbmlModel } from "../document.ts";
import { type Edition, editionOf, newOperators } from "./edition.ts";
import { functionsOf } from "./formulas.ts";
import { formulasOf, otherElements } from "./walk.ts";

/** What of a model only Level 3 Version 2 can say. */
export interface Need {
  readonly what: string;
  readonly place: Place;
}

/** Which form of SBML is asked for; left out, the oldest of Level 3 that has all that the model needs. */
export interface EditionChoice {
  readonly level?: number | undefined;
  readonly version?: number | undefined;
}

/**
 * The edition to write a model in.
 * @throws FormatError where the one asked for lacks something that the model needs
 */
export function chooseEdition(model: SbmlModel, { level = 3, version }: EditionChoice): Edition {
  const need = firstNeed(model);
  if (level === 3 && version === undefined) {
    return need === undefined && !mixes(model) ? "L3V1" : withoutFast(model, need);
  }
  const edition = editionOf(level, version ?? 4);
  if (edition === "L3V2") return withoutFast(model, need);
  if (need === undefined) return edition;
  throw new FormatError(`${need.what} needs SBML Level 3 Version 2`, need.place);
}

/** Version 2, which gave up fast reactions: a model that has one cannot be written in it. */
function withoutFast(model: SbmlModel, need: Need | undefined): Edition {
  const fast = model.reactions.find((reaction) => reaction.fast);
  if (fast === undefined) return "L3V2";
  if (need === undefined) return "L3V1";
  throw new FormatError(
    `a fast reaction has no form in SBML Level 3 Version 2, which ${need.what} needs`,
    fast.place,
  );
}

function firstNeed(model: SbmlModel): Need | undefined {
  for (const { math, place } of formulasOf(model)) {
    const operator = newOperatorIn(math);
    if (operator !== undefined) return { what: `"${operator}" in a formula`, place };
  }
  for (const { place } of parts(model).filter(({ math }) => math === undefined)) {
    return { what: "an element without a formula", place };
  }
  for (const { trigger, place } of model.events) {
    if (trigger === undefined) return { what: "an event without a trigger", place };
  }
  for (const { reactants, products, place } of model.reactions) {
    if (reactants.length + products.length === 0) {
      return { what: "a reaction without reactants and products", place };
    }
  }
  for (const { id, name, place } of otherElements(model)) {
    if ((id ?? name) !== undefined)
      return { what: `the ${id ? "id" : "name"} of this element`, place };
  }
  return undefined;
}

function parts(
  model: SbmlModel,
): { readonly math: Expression | undefined; readonly place: Place }[] {
  return [
    ...model.functions.map(({ lambda, place }) => ({ math: lambda.body, place })),
    ...model.initialAssignments,
    ...model.rules,
    ...model.reactions.flatMap(({ kineticLaw }) => kineticLaw ?? []),
    ...model.events.flatMap(({ trigger, assignments }) => [
      ...(trigger === undefined ? [] : [trigger]),
      ...assignments,
    ]),
  ];
}

function newOperatorIn(tree: Expression): string | undefined {
  if (tree.kind !== "call") return undefined;
  if (newOperators.has(tree.name)) return tree.name;
  for (const argument of tree.args) {
    const found = newOperatorIn(argument);
    if (found !== undefined) return found;
  }
  return undefined;
}

function mixes(model: SbmlModel): boolean {
  const functions = functionsOf(model);
  for (const { math, truth, bound } of formulasOf(model)) {
    const wanted = truth || (bound !== undefined && isTruth(math, functions));
    if (mixesTruth(math, wanted, functions, bound)) return true;
  }
  return false;
}
