import { call, type Expression, number, symbol, symbolsOf } from "@endocrine/engine";
import { FormatError, type Place } from "../errors.ts";
import { type SbmlEvent, type SbmlModel, type SbmlReaction, symbolOf } from "../sbml/document.ts";
import { draws } from "./code.ts";
import { formulasOf, type ModelFormulas, type PlacedFormula, referencesOf } from "./formulas.ts";
import { inOrder } from "./order.ts";

/** A model as a system that jumps: what is stored, what is computed from it, and what changes it. */
export interface Network {
  readonly formulas: ModelFormulas;
  /** Index in the state of each stored symbol; that of a species is its amount. */
  readonly slots: ReadonlyMap<string, number>;
  /** Index of each reaction by its symbol. */
  readonly reactionIndex: ReadonlyMap<string, number>;
  readonly reactions: readonly NetworkReaction[];
  /** What rate rules move, evenly between jumps. */
  readonly clocks: readonly string[];
  /** Rules, rates and slopes in an order in which each comes after what it reads. */
  readonly computed: readonly Computed[];
  readonly events: readonly SbmlEvent[];
  /** Symbols that change between jumps: the clock, what rate rules move and what hangs on them. */
  readonly moving: ReadonlySet<string>;
}

export interface NetworkReaction {
  readonly id: string;
  readonly place: Place;
  /** By stored symbol of a species: what is added to its amount, as terms. */
  readonly changes: ReadonlyMap<string, readonly Expression[]>;
}

export interface Computed {
  readonly kind: "rule" | "rate" | "slope";
  /** Symbol that it gives a value; of a slope, that which moves. */
  readonly name: string;
  readonly math: Expression;
  readonly place: Place;
  readonly reads: ReadonlySet<string>;
}

/**
 * Makes the network of a model without submodels.
 * @throws FormatError naming what has no place in an exact stochastic simulation: algebraic rules, fast
 * reactions, draws in formulas that hold continuously, rates that change between jumps
 */
export function networkOf(model: SbmlModel): Network {
  refuseUnsuitable(model);
  const formulas = formulasOf(model);
  const slots = slotsOf(model);
  const reactionIndex = new Map(model.reactions.map(({ id }, i) => [symbolOf(id), i]));
  const clocks = [...formulas.driven.keys()];
  const computed = computedOf(formulas);
  for (const { name, kind, place } of computed) {
    if (kind !== "rate" && !slots.has(name)) throw new FormatError(`there is no ${name}`, place);
  }
  const moving = movingOf(clocks, computed);
  const reactions = model.reactions.map((reaction) => changesOf(reaction, formulas));
  const events = model.events.filter(({ trigger }) => trigger?.math !== undefined);
  return { formulas, slots, reactionIndex, reactions, clocks, computed, events, moving };
}

/** Stored symbols that a formula reads; a concentration reads its compartment too. */
export function readsOf({ concentrations }: ModelFormulas, math: Expression): Set<string> {
  const reads = symbolsOf(math);
  for (const name of [...reads]) {
    const compartment = concentrations.get(name);
    if (compartment !== undefined) reads.add(compartment);
  }
  return reads;
}

function refuseUnsuitable(model: SbmlModel): void {
  const refuse = (what: string, place: Place): never => {
    throw new FormatError(`${what} not supported in a stochastic simulation`, place);
  };
  if (model.submodels.length > 0) refuse("submodels that are not flattened are", model.place);
  for (const { kind, math, place } of model.rules) {
    if (kind === "algebraic" && math !== undefined) refuse("algebraic rules are", place);
  }
  for (const { id, fast, place } of model.reactions) {
    if (fast) refuse(`the fast reaction ${id} is`, place);
  }
}

function slotsOf(model: SbmlModel): Map<string, number> {
  const slots = new Map<string, number>();
  const { species, compartments, parameters } = model;
  for (const { id, place } of [
    ...species,
    ...compartments,
    ...parameters,
    ...referencesOf(model),
  ]) {
    if (id === undefined) continue;
    const name = symbolOf(id);
    if (slots.has(name)) throw new FormatError(`the id ${id} is already taken`, place);
    slots.set(name, slots.size);
  }
  return slots;
}

/** Key of a computed value in the graph: a symbol, or a slope, which no formula can name. */
const keyOf = (kind: Computed["kind"], name: string): string =>
  kind === "slope" ? `slope of ${name}` : name;

function computedOf(formulas: ModelFormulas): Computed[] {
  const { assigned, rates, driven, concentrations } = formulas;
  const all = new Map<string, Computed>();
  const enter = (kind: Computed["kind"], name: string, { math, place }: PlacedFormula): void => {
    if (draws(math)) {
      throw new FormatError("a draw here would hold continuously; it has no defined value", place);
    }
    const compartment = concentrations.get(name);
    // Stored is the amount, while the rule is for the concentration.
    const isAmount = kind === "rate" || compartment === undefined;
    const stored = isAmount ? math : call("times", [math, symbol(compartment)]);
    const reads = readsOf(formulas, stored);
    all.set(keyOf(kind, name), { kind, name, math: stored, place, reads });
  };
  for (const [name, formula] of assigned) enter("rule", name, formula);
  for (const [name, formula] of rates) enter("rate", name, formula);
  for (const [name, formula] of driven) enter("slope", name, formula);
  return inOrder(all.keys(), (key) => all.get(key)?.reads).map((key) => all.get(key) as Computed);
}

function movingOf(clocks: readonly string[], computed: readonly Computed[]): Set<string> {
  const moving = new Set(["time", ...clocks]);
  for (const { kind, name, reads, place } of computed) {
    const cause = [...reads].find((read) => moving.has(read));
    if (cause === undefined) continue;
    if (kind === "rule") moving.add(name);
    else {
      const what = kind === "rate" ? `the rate of ${name}` : `the rate rule of ${name}`;
      throw new FormatError(
        `${what} depends on ${cause}, which changes between jumps; that is not supported in a stochastic simulation`,
        place,
      );
    }
  }
  return moving;
}

function changesOf(reaction: SbmlReaction, formulas: ModelFormulas): NetworkReaction {
  const { id, place, reactants, products } = reaction;
  const { model, assigned, driven, rates, expand } = formulas;
  if (!rates.has(symbolOf(id))) throw new FormatError("the reaction has no rate", place);
  const species = new Map(model.species.map((entry) => [entry.id, entry]));
  const changes = new Map<string, Expression[]>();
  const sides = [
    ...reactants.map((reference) => ({ reference, sign: -1 })),
    ...products.map((reference) => ({ reference, sign: 1 })),
  ];
  for (const { reference, sign } of sides) {
    const entry = species.get(reference.species);
    if (entry === undefined) {
      throw new FormatError(`there is no species ${reference.species}`, reference.place);
    }
    if (entry.boundaryCondition || entry.constant) continue;
    const name = symbolOf(entry.id);
    if (assigned.has(name) || driven.has(name)) {
      throw new FormatError(`${entry.id} is set by a rule and changed by a reaction`, place);
    }
    const factor = entry.conversionFactor ?? model.conversionFactor;
    const amount = amountOf();
    const term = factor === undefined ? amount : call("times", [amount, symbol(symbolOf(factor))]);
    changes.set(name, [...(changes.get(name) ?? []), term]);

    function amountOf(): Expression {
      const { id: own, stoichiometry, math } = reference;
      if (own !== undefined) return signed(symbol(symbolOf(own)));
      if (math !== undefined) return signed(expand(math, reference.place));
      if (stoichiometry === undefined || !Number.isFinite(stoichiometry)) {
        throw new FormatError("the stoichiometry is not a finite number", reference.place);
      }
      return number(sign * stoichiometry);
    }
    function signed(value: Expression): Expression {
      return sign > 0 ? value : call("minus", [value]);
    }
  }
  return { id, place, changes };
}
