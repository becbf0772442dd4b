import type { Expression } from "@endocrine/engine";
import type { SbmlModel, SbmlSpeciesReference } from "../document.ts";

/** The model with every formula outside of its functions replaced. */
export function mapFormulas(
  model: SbmlModel,
  replace: (formula: Expression) => Expression,
): SbmlModel {
  const maybe = (formula: Expression | undefined): Expression | undefined =>
    formula && replace(formula);
  const within = <T extends { readonly math: Expression | undefined }>(one: T): T => ({
    ...one,
    math: maybe(one.math),
  });
  const reference = (one: SbmlSpeciesReference): SbmlSpeciesReference =>
    one.math === undefined ? one : { ...one, math: replace(one.math) };
  return {
    ...model,
    initialAssignments: model.initialAssignments.map(within),
    rules: model.rules.map(within),
    reactions: model.reactions.map((reaction) => ({
      ...reaction,
      reactants: reaction.reactants.map(reference),
      products: reaction.products.map(reference),
      kineticLaw: reaction.kineticLaw && within(reaction.kineticLaw),
    })),
    events: model.events.map((event) => ({
      ...event,
      trigger: event.trigger && within(event.trigger),
      delay: maybe(event.delay),
      priority: maybe(event.priority),
      assignments: event.assignments.map(within),
    })),
  };
}
