import { call, type Expression, symbol, transform } from "@endocrine/engine";
import {
  functionOf,
  idOf,
  type SbmlFunction,
  type SbmlModel,
  type SbmlReaction,
  type SbmlSpeciesReference,
  symbolOf,
} from "../../sbml/document.ts";
import { identifiedElements } from "../../sbml/write/walk.ts";
import { isReserved } from "../words.ts";

/**
 * New names for ids that are words of Antimony: with `_` behind, as other writers of Antimony do, so often
 * until the name is free.
 */
export function newNames(model: SbmlModel): ReadonlyMap<string, string> {
  const taken = new Set([...identifiedElements(model), ...model.rules].map(({ id }) => id));
  const names = new Map<string, string>();
  for (const id of taken) {
    if (id === undefined || !isReserved(id)) continue;
    let name = `${id}_`;
    while (taken.has(name)) name += "_";
    taken.add(name);
    names.set(id, name);
  }
  return names;
}

/** The model with other ids for some of its elements, wherever they are named. */
export function renameIds(model: SbmlModel, names: ReadonlyMap<string, string>): SbmlModel {
  const name = <T extends string | undefined>(id: T): T =>
    (id === undefined ? id : (names.get(id) ?? id)) as T;
  const formula = <T extends Expression | undefined>(tree: T, bound?: readonly string[]): T =>
    (tree && renamed(tree, names, bound)) as T;
  const own = <T extends { readonly id?: string | undefined }>(one: T): T => ({
    ...one,
    id: name(one.id),
  });
  const reference = (one: SbmlSpeciesReference): SbmlSpeciesReference => ({
    ...own(one),
    species: name(one.species),
    ...(one.math && { math: formula(one.math) }),
  });
  const reaction = (one: SbmlReaction): SbmlReaction => ({
    ...own(one),
    compartment: name(one.compartment),
    reactants: one.reactants.map(reference),
    products: one.products.map(reference),
    modifiers: one.modifiers.map((modifier) => ({ ...modifier, species: name(modifier.species) })),
    kineticLaw: one.kineticLaw && { ...one.kineticLaw, math: formula(one.kineticLaw.math) },
  });
  return {
    ...model,
    conversionFactor: name(model.conversionFactor),
    functions: model.functions.map((one) => withArguments({ ...own(one) }, formula)),
    compartments: model.compartments.map(own),
    species: model.species.map((one) => ({
      ...own(one),
      compartment: name(one.compartment),
      conversionFactor: name(one.conversionFactor),
    })),
    parameters: model.parameters.map(own),
    initialAssignments: model.initialAssignments.map((one) => ({
      ...one,
      symbol: name(one.symbol),
      math: formula(one.math),
    })),
    rules: model.rules.map((one) => ({
      ...own(one),
      variable: name(one.variable),
      math: formula(one.math),
    })),
    reactions: model.reactions.map(reaction),
    events: model.events.map((one) => ({
      ...own(one),
      trigger: one.trigger && { ...one.trigger, math: formula(one.trigger.math) },
      delay: formula(one.delay),
      priority: formula(one.priority),
      assignments: one.assignments.map((assignment) => ({
        ...assignment,
        variable: name(assignment.variable),
        math: formula(assignment.math),
      })),
    })),
  };
}

/** A function whose arguments are no words of Antimony; they are its own, whatever the model calls so. */
function withArguments(
  definition: SbmlFunction,
  formula: (tree: Expression, bound: readonly string[]) => Expression,
): SbmlFunction {
  const { args, body } = definition.lambda;
  const plain = body && formula(body, args);
  const words = args.filter(isReserved);
  if (words.length === 0) return { ...definition, lambda: { args, body: plain } };
  const free = (word: string): string => {
    let candidate = `${word}_`;
    while (args.includes(candidate)) candidate += "_";
    return candidate;
  };
  const names = new Map(words.map((word) => [word, free(word)]));
  return {
    ...definition,
    lambda: {
      args: args.map((arg) => names.get(arg) ?? arg),
      body: plain && renamed(plain, names),
    },
  };
}

function renamed(
  tree: Expression,
  names: ReadonlyMap<string, string>,
  bound: readonly string[] = [],
): Expression {
  return transform(tree, (node) => {
    if (node.kind === "symbol") {
      const id = idOf(node.name);
      const other = node.name === "time" || bound.includes(id) ? undefined : names.get(id);
      return other === undefined ? node : symbol(symbolOf(other));
    }
    if (node.kind !== "call" || !node.name.startsWith("@")) return node;
    const other = names.get(node.name.slice(1));
    return other === undefined ? node : call(functionOf(other), node.args);
  });
}
