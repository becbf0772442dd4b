import { type Expression, number, symbol } from "@endocrine/engine";
import { type SbmlModel, type SbmlReaction, symbolOf } from "../document.ts";
import { type Inline, product, sum } from "./inline.ts";
import type { Parts } from "./parts.ts";
import { addQuantity } from "./quantities.ts";
import type { Participant, Roles } from "./roles.ts";

/** How reactions move species. */
export interface Stoichiometry {
  /** Rate of change of the amount of a species by the slow reactions. */
  readonly balances: ReadonlyMap<string, Expression>;
  /** What one unit of extent of each fast reaction adds to the amounts of species. */
  readonly fast: ReadonlyMap<string, ReadonlyMap<string, Expression>>;
}

/** Adds the rates of all reactions and the values of all species references. */
export function addReactions(
  parts: Parts,
  model: SbmlModel,
  roles: Roles,
  inline: Inline,
): Stoichiometry {
  for (const reaction of model.reactions) addRate(parts, reaction, inline);
  for (const { reference } of roles.participants) {
    if (reference.id === undefined) continue;
    addQuantity(parts, reference.id, reference.stoichiometry, roles.of(reference.id));
  }
  const factors = new Map(
    model.species.map(({ id, conversionFactor = model.conversionFactor }) => [
      id,
      conversionFactor === undefined ? number(1) : symbol(symbolOf(conversionFactor)),
    ]),
  );
  const slow = new Map<string, Expression[]>();
  const fast = new Map<string, Map<string, Expression[]>>();
  for (const participant of roles.participants) {
    const { reaction, reference, side } = participant;
    const { species } = reference;
    if (!roles.of(species).reacts || reaction.kineticLaw?.math === undefined) continue;
    const entry = product(
      ...(side < 0 ? [number(-1)] : []),
      stoichiometryOf(participant, inline),
      factors.get(species) ?? number(1),
    );
    if (reaction.fast) {
      const column = entryOf(fast, reaction.id, () => new Map<string, Expression[]>());
      entryOf(column, species, () => []).push(entry);
    } else {
      const rate = symbol(symbolOf(reaction.id));
      entryOf(slow, species, () => []).push(product(entry, rate));
    }
  }
  const summed = (terms: Map<string, Expression[]>): Map<string, Expression> =>
    new Map([...terms].map(([id, list]) => [id, sum(list)]));
  return {
    balances: summed(slow),
    fast: new Map([...fast].map(([id, column]) => [id, summed(column)])),
  };
}

function entryOf<V>(map: Map<string, V>, key: string, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

function stoichiometryOf({ reference }: Participant, inline: Inline): Expression {
  if (reference.id !== undefined) return symbol(symbolOf(reference.id));
  if (reference.math !== undefined) return inline(reference.math, reference.place);
  return number(reference.stoichiometry ?? Number.NaN);
}

/** A reaction's id means its rate; its own parameters hide the model's quantities of the same id. */
function addRate(parts: Parts, { id, kineticLaw }: SbmlReaction, inline: Inline): void {
  const { math, parameters = [] } = kineticLaw ?? {};
  const name = symbolOf(id);
  if (kineticLaw === undefined || math === undefined) {
    parts.parameters.set(name, Number.NaN);
    return;
  }
  const locals = new Map<string, Expression>();
  for (const local of parameters) {
    const own = `${id}.${local.id}`;
    parts.parameters.set(own, local.value ?? Number.NaN);
    locals.set(symbolOf(local.id), symbol(own));
  }
  parts.assignments.set(name, inline(math, kineticLaw.place, locals));
}
