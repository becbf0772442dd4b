import type { Expression } from "@endocrine/engine";
import type { Place } from "../../errors.ts";
import { type SbmlElement, type SbmlModel, symbolOf } from "../document.ts";

/** A formula of a model, with what it is asked for. */
export interface PlacedFormula {
  readonly math: Expression;
  readonly place: Place;
  /** It gives a truth value: a trigger. */
  readonly truth: boolean;
  /** Arguments of the function whose body it is. */
  readonly bound?: readonly string[] | undefined;
}

/** Every formula of a model. */
export function* formulasOf(model: SbmlModel): Generator<PlacedFormula> {
  function* one(
    math: Expression | undefined,
    place: Place,
    truth = false,
    bound?: readonly string[],
  ): Generator<PlacedFormula> {
    if (math !== undefined) yield { math, place, truth, bound };
  }
  for (const { lambda, place } of model.functions)
    yield* one(lambda.body, place, false, lambda.args.map(symbolOf));
  for (const { math, place } of model.initialAssignments) yield* one(math, place);
  for (const { math, place } of model.rules) yield* one(math, place);
  for (const { kineticLaw, reactants, products } of model.reactions) {
    for (const { math, place } of [...reactants, ...products]) yield* one(math, place);
    if (kineticLaw !== undefined) yield* one(kineticLaw.math, kineticLaw.place);
  }
  for (const { trigger, delay, priority, assignments, place } of model.events) {
    if (trigger !== undefined) yield* one(trigger.math, trigger.place, true);
    yield* one(delay, place);
    yield* one(priority, place);
    for (const assignment of assignments) yield* one(assignment.math, assignment.place);
  }
}

/** Elements that have had ids and names in every edition. */
export function* namedElements(model: SbmlModel): Generator<SbmlElement> {
  yield* model.unitDefinitions;
  yield* identifiedElements(model);
}

/** Elements whose ids formulas may name, or that share their ids with those. */
export function* identifiedElements(model: SbmlModel): Generator<SbmlElement> {
  yield* model.functions;
  yield* model.compartments;
  yield* model.species;
  yield* model.parameters;
  for (const reaction of model.reactions) {
    yield reaction;
    yield* reaction.reactants;
    yield* reaction.products;
    yield* reaction.modifiers;
  }
  yield* model.events;
}

/** Elements that no formula can name; they have had ids and names since Level 3 Version 2. */
export function* otherElements(model: SbmlModel): Generator<SbmlElement> {
  yield* model.initialAssignments;
  yield* model.rules;
  for (const { kineticLaw } of model.reactions) if (kineticLaw !== undefined) yield kineticLaw;
  for (const { trigger, delayElement, priorityElement, assignments } of model.events) {
    for (const part of [trigger, delayElement, priorityElement]) if (part !== undefined) yield part;
    yield* assignments;
  }
}
