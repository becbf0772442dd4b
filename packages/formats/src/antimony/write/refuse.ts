import { FormatError, type Place } from "../../errors.ts";
import type { SbmlModel } from "../../sbml/document.ts";
import { checkModel } from "../../sbml/write/check.ts";
import { identifiedElements, otherElements } from "../../sbml/write/walk.ts";

/**
 * Refuses what Antimony cannot say of a model.
 * @throws FormatError that names the element and what is missing
 */
export function refuseUnsayable(model: SbmlModel): void {
  checkModel(model);
  if (model.fluxes !== undefined) refuse("flux balance", model.place);
  refuseWords(model);
  for (const { dimensions, place } of model.compartments) {
    if (dimensions !== undefined && dimensions !== 3) {
      refuse(`a compartment of ${dimensions} dimensions`, place);
    }
  }
  const algebraic = model.rules.some(({ kind }) => kind === "algebraic");
  const constant = model.species.find((species) => species.constant);
  if (algebraic && constant !== undefined) {
    refuse("a constant species beside an algebraic rule", constant.place);
  }
  refuseProcesses(model);
  refuseGaps(model);
}

function refuse(what: string, place: Place): never {
  throw new FormatError(`${what} has no form in Antimony`, place);
}

function refuseWords(model: SbmlModel): void {
  const check = (word: string | undefined, place: Place): void => {
    if (word === undefined) return;
    if (!/^[A-Za-z_]\w*$/.test(word)) refuse(`the id "${word}"`, place);
  };
  check(model.id, model.place);
  for (const { id, place } of identifiedElements(model)) check(id, place);
  for (const { lambda, place } of model.functions) for (const arg of lambda.args) check(arg, place);
  for (const element of otherElements(model)) {
    const equation = "kind" in element && element.kind === "algebraic";
    if (equation) check(element.id, element.place);
    else if (element.id !== undefined) refuse("the id of this element", element.place);
    else if (element.name !== undefined) refuse("the name of this element", element.place);
    if (equation && element.id === undefined && element.name !== undefined) {
      refuse("the name of a rule without an id", element.place);
    }
  }
}

function refuseProcesses({ reactions, events }: SbmlModel): void {
  for (const reaction of reactions) {
    if (reaction.fast) refuse("a fast reaction", reaction.place);
    const named = reaction.modifiers.find(({ id, name }) => (id ?? name) !== undefined);
    if (named !== undefined) refuse("the id of a modifier", named.place);
  }
  for (const { trigger, assignments, place } of events) {
    if (trigger?.math === undefined) refuse("an event without a trigger", place);
    if (assignments.length === 0) refuse("an event without assignments", place);
  }
}

function refuseGaps(model: SbmlModel): void {
  const formulas = [
    ...model.rules,
    ...model.initialAssignments,
    ...model.events.flatMap(({ assignments }) => assignments),
    ...model.functions.map(({ lambda, place }) => ({ math: lambda.body, place })),
  ];
  const gap = formulas.find(({ math }) => math === undefined);
  if (gap !== undefined) refuse("an element without a formula", gap.place);
}
