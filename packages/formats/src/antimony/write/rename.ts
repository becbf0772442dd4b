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
import { mapFormulas } from "../../sbml/write/mapFormulas.ts";
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
  const own = <T extends { readonly id?: string | undefined }>(one: T): T => ({
    ...one,
    id: name(one.id),
  });
  const reference = (one: SbmlSpeciesReference): SbmlSpeciesReference => ({
    ...own(one),
    species: name(one.species),
  });
  const reaction = (one: SbmlReaction): SbmlReaction => ({
    ...own(one),
    compartment: name(one.compartment),
    reactants: one.reactants.map(reference),
    products: one.products.map(reference),
    modifiers: one.modifiers.map((modifier) => ({ ...modifier, species: name(modifier.species) })),
  });
  const mapped = mapFormulas(model, (formula) => renamed(formula, names));
  const taken = new Set(model.functions.map(({ id }) => name(id)));
  return {
    ...mapped,
    conversionFactor: name(model.conversionFactor),
    functions: model.functions.map((one) => withArguments(own(one), names, taken)),
    compartments: mapped.compartments.map(own),
    species: mapped.species.map((one) => ({
      ...own(one),
      compartment: name(one.compartment),
      conversionFactor: name(one.conversionFactor),
    })),
    parameters: mapped.parameters.map(own),
    initialAssignments: mapped.initialAssignments.map((one) => ({
      ...one,
      symbol: name(one.symbol),
    })),
    rules: mapped.rules.map((one) => ({ ...own(one), variable: name(one.variable) })),
    reactions: mapped.reactions.map(reaction),
    events: mapped.events.map((one) => ({
      ...own(one),
      assignments: one.assignments.map((assignment) => ({
        ...assignment,
        variable: name(assignment.variable),
      })),
    })),
  };
}

/** A function whose arguments are neither words of Antimony nor functions; they are its own. */
function withArguments(
  definition: SbmlFunction,
  names: ReadonlyMap<string, string>,
  functions: ReadonlySet<string>,
): SbmlFunction {
  const { args, body } = definition.lambda;
  const plain = body && renamed(body, names, args);
  const words = args.filter((arg) => isReserved(arg) || functions.has(arg));
  const free = (word: string): string => {
    let candidate = `${word}_`;
    while (args.includes(candidate) || functions.has(candidate)) candidate += "_";
    return candidate;
  };
  const others = new Map(words.map((word) => [word, free(word)]));
  return {
    ...definition,
    lambda: {
      args: args.map((arg) => others.get(arg) ?? arg),
      body: plain && renamed(plain, others, [], new Map()),
    },
  };
}

function renamed(
  tree: Expression,
  names: ReadonlyMap<string, string>,
  bound: readonly string[] = [],
  functions: ReadonlyMap<string, string> = names,
): Expression {
  return transform(tree, (node) => {
    if (node.kind === "symbol") {
      const id = idOf(node.name);
      const other = node.name === "time" || bound.includes(id) ? undefined : names.get(id);
      return other === undefined ? node : symbol(symbolOf(other));
    }
    if (node.kind !== "call" || !node.name.startsWith("@")) return node;
    const other = functions.get(node.name.slice(1));
    return other === undefined ? node : call(functionOf(other), node.args);
  });
}
