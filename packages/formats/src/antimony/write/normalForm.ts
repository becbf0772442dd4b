import { type Expression, symbol, symbolsOf, transform } from "@endocrine/engine";
import {
  idOf,
  type SbmlModel,
  type SbmlParameter,
  type SbmlReaction,
  type SbmlSpeciesReference,
  symbolOf,
} from "../../sbml/document.ts";
import { asLevel3 } from "../../sbml/write/level3.ts";
import { identifiedElements } from "../../sbml/write/walk.ts";
import { withPlainDefaults } from "./defaultUnits.ts";
import { newNames, renameIds } from "./rename.ts";
import { withPlainStarts } from "./starts.ts";

/**
 * The model as Antimony can say it, with the same meaning: parameters of one reaction are parameters of
 * the model (`J_k`), ids that are words of Antimony have `_` behind, a constant species is a boundary species that nothing changes, modifiers are the
 * species of the rate and then the others, a start that is a number is a value.
 */
export function asAntimony(model: SbmlModel): SbmlModel {
  const newer = withPlainDefaults(asLevel3(renameIds(model, newNames(model))));
  const { parameters, reactions } = withoutLocals(newer);
  const species = new Set(newer.species.map(({ id }) => id));
  return withPlainStarts({
    ...withoutUnnamed(newer),
    parameters,
    reactions: withReferences(reactions, newer).map((reaction) => withModifiers(reaction, species)),
    species: newer.species.map((one) =>
      one.constant ? { ...one, boundaryCondition: true, constant: false } : one,
    ),
  });
}

/** The model without what is said of elements that have no name to say it by. */
function withoutUnnamed(model: SbmlModel): Pick<SbmlModel, keyof SbmlModel> {
  return {
    ...model,
    initialAssignments: model.initialAssignments.map(({ symbol, math, place }) => ({
      symbol,
      math,
      place,
    })),
    rules: model.rules.map((rule) => {
      const { kind, variable, math, place } = rule;
      return kind === "algebraic" ? rule : { kind, variable, math, place };
    }),
    events: model.events.map(({ delayElement: _, priorityElement: __, ...event }) => ({
      ...event,
      trigger: event.trigger && {
        math: event.trigger.math,
        initialValue: event.trigger.initialValue,
        persistent: event.trigger.persistent,
        place: event.trigger.place,
      },
      assignments: event.assignments.map(({ variable, math, place }) => ({
        variable,
        math,
        place,
      })),
    })),
  };
}

/** Parameters of kinetic laws among those of the model, under names that are free. */
function withoutLocals(model: SbmlModel): Pick<SbmlModel, "parameters" | "reactions"> {
  const free = freeNames(model);
  const added: SbmlParameter[] = [];
  const reactions = model.reactions.map((reaction): SbmlReaction => {
    const { kineticLaw } = reaction;
    if (kineticLaw?.math === undefined) return { ...reaction, kineticLaw: undefined };
    const names = new Map<string, string>();
    for (const local of kineticLaw.parameters) {
      const id = free(`${reaction.id}_${local.id}`);
      names.set(symbolOf(local.id), id);
      added.push({ ...local, id, constant: true });
    }
    const math = renamed(kineticLaw.math, names);
    const { place } = kineticLaw;
    return { ...reaction, kineticLaw: { math, parameters: [], place } };
  });
  return { parameters: [...model.parameters, ...added], reactions };
}

function renamed(formula: Expression, names: ReadonlyMap<string, string>): Expression {
  return transform(formula, (node) => {
    const name = node.kind === "symbol" ? names.get(node.name) : undefined;
    return name === undefined ? node : symbol(name);
  });
}

/** Stoichiometries: one without a name is a positive number that nothing can change. */
function withReferences(reactions: readonly SbmlReaction[], model: SbmlModel): SbmlReaction[] {
  const free = freeNames(model);
  const named =
    ({ id }: SbmlReaction) =>
    (reference: SbmlSpeciesReference): SbmlSpeciesReference => {
      if (reference.id !== undefined) return reference;
      const { stoichiometry, species } = reference;
      const plain = stoichiometry !== undefined && stoichiometry >= 0 && stoichiometry < Infinity;
      const name = plain ? {} : { id: free(`${id}_${species}_stoichiometry`) };
      return { ...reference, ...name, constant: true };
    };
  return reactions.map((reaction) => ({
    ...reaction,
    reactants: reaction.reactants.map(named(reaction)),
    products: reaction.products.map(named(reaction)),
  }));
}

/** Makes names that nothing in the model has. */
function freeNames(model: SbmlModel): (wish: string) => string {
  const taken = new Set([...identifiedElements(model)].map(({ id }) => id));
  return (wish) => {
    let id = wish;
    for (let i = 2; taken.has(id); i++) id = `${wish}_${i}`;
    taken.add(id);
    return id;
  };
}

/** Modifiers in the order in which a reader of the text finds them. */
function withModifiers(reaction: SbmlReaction, species: ReadonlySet<string>): SbmlReaction {
  const { reactants, products, modifiers, kineticLaw, place } = reaction;
  const taking = new Set([...reactants, ...products].map((reference) => reference.species));
  const law = kineticLaw?.math === undefined ? [] : [...symbolsOf(kineticLaw.math)].map(idOf);
  const named = [...law, ...modifiers.map((modifier) => modifier.species)];
  const found = named.filter((name) => species.has(name) && !taking.has(name));
  return {
    ...reaction,
    modifiers: [...new Set(found)].map((name) => ({ species: name, place })),
  };
}
