import { call, type Expression, number, symbol, symbolsOf } from "@endocrine/engine";
import { FormatError, type Place } from "../errors.ts";
import { defaultLimits } from "../limits.ts";
import {
  type SbmlModel,
  type SbmlReaction,
  type SbmlSpecies,
  type SbmlSpeciesReference,
  symbolOf,
} from "../sbml/document.ts";
import { type Inline, inliner } from "../sbml/translate/inline.ts";
import { inOrder } from "./order.ts";

/** A formula and where it stands. */
export interface PlacedFormula {
  readonly math: Expression;
  readonly place: Place;
}

/** The formulas of a model by the symbol that they are for, functions and local parameters written out. */
export interface ModelFormulas {
  readonly model: SbmlModel;
  /** Writes functions out in a formula. */
  readonly expand: Inline;
  readonly assigned: ReadonlyMap<string, PlacedFormula>;
  readonly driven: ReadonlyMap<string, PlacedFormula>;
  readonly rates: ReadonlyMap<string, PlacedFormula>;
  /** What each symbol is at the start: by its rule, its initial assignment or its number. */
  readonly start: ReadonlyMap<string, PlacedFormula>;
  /** Symbols whose start is an attribute's number. */
  readonly given: ReadonlySet<string>;
  /** Species whose symbol means the concentration, with the symbol of their compartment. */
  readonly concentrations: ReadonlyMap<string, string>;
}

/**
 * Gathers the formulas of a model.
 * @throws FormatError where functions cannot be written out or a rule has no variable
 */
export function formulasOf(model: SbmlModel): ModelFormulas {
  const expand = inliner(model, defaultLimits.formulaNodes);
  const assigned = new Map<string, PlacedFormula>();
  const driven = new Map<string, PlacedFormula>();
  for (const { kind, variable, math, place } of model.rules) {
    if (math === undefined || kind === "algebraic") continue;
    if (variable === undefined) throw new FormatError("the rule has no variable", place);
    const rules = kind === "assignment" ? assigned : driven;
    rules.set(symbolOf(variable), { math: expand(math, place), place });
  }
  const rates = new Map<string, PlacedFormula>();
  for (const reaction of model.reactions) {
    const math = rateOf(reaction, expand);
    if (math !== undefined) rates.set(symbolOf(reaction.id), { math, place: reaction.place });
  }
  const concentrations = concentrationsOf(model);
  const start = new Map([...numbers(model, concentrations), ...rates]);
  const given = new Set(start.keys());
  for (const { symbol: id, math, place } of model.initialAssignments) {
    if (math === undefined) continue;
    start.set(symbolOf(id), { math: expand(math, place), place });
    given.delete(symbolOf(id));
  }
  for (const reference of referencesOf(model)) {
    const { id, math, place } = reference;
    if (id !== undefined && math !== undefined) {
      assigned.set(symbolOf(id), { math: expand(math, place), place });
    }
  }
  for (const [name, rule] of assigned) {
    start.set(name, rule);
    given.delete(name);
  }
  return { model, expand, assigned, driven, rates, start, given, concentrations };
}

/** Names that a start value needs first; a concentration needs its compartment. */
export function startNeeds(
  { start, concentrations }: ModelFormulas,
  name: string,
): Set<string> | undefined {
  const formula = start.get(name);
  if (formula === undefined) return undefined;
  const needed = symbolsOf(formula.math);
  const compartment = concentrations.get(name);
  if (compartment !== undefined) needed.add(compartment);
  return needed;
}

/** Names in the order in which start values can be had, those that `targets` need included. */
export function startOrder(formulas: ModelFormulas, targets: Iterable<string>): string[] {
  return inOrder(targets, (name) => startNeeds(formulas, name));
}

/** All participants of all reactions. */
export function referencesOf({ reactions }: SbmlModel): SbmlSpeciesReference[] {
  return reactions.flatMap(({ reactants, products }) => [...reactants, ...products]);
}

function rateOf({ kineticLaw }: SbmlReaction, expand: Inline): Expression | undefined {
  if (kineticLaw?.math === undefined) return undefined;
  const local = new Map(
    kineticLaw.parameters.map(({ id, value }) => [symbolOf(id), number(value ?? Number.NaN)]),
  );
  return expand(kineticLaw.math, kineticLaw.place, local);
}

function concentrationsOf({ species, compartments }: SbmlModel): Map<string, string> {
  const points = new Set(compartments.filter((c) => c.dimensions === 0).map(({ id }) => id));
  return new Map(
    species
      .filter((entry) => !entry.hasOnlySubstanceUnits && !points.has(entry.compartment))
      .map(({ id, compartment }) => [symbolOf(id), symbolOf(compartment)]),
  );
}

function* numbers(
  model: SbmlModel,
  concentrations: ReadonlyMap<string, string>,
): Generator<[string, PlacedFormula]> {
  for (const { id, size, place } of model.compartments) {
    yield [symbolOf(id), { math: number(size ?? Number.NaN), place }];
  }
  for (const { id, value, place } of model.parameters) {
    yield [symbolOf(id), { math: number(value ?? Number.NaN), place }];
  }
  for (const { id, stoichiometry, place } of referencesOf(model)) {
    if (id !== undefined) {
      yield [symbolOf(id), { math: number(stoichiometry ?? Number.NaN), place }];
    }
  }
  for (const entry of model.species) {
    const name = symbolOf(entry.id);
    yield [name, { math: startOf(entry, concentrations.has(name)), place: entry.place }];
  }
}

/** What the symbol of a species is at the start, from its attributes. */
function startOf(species: SbmlSpecies, isConcentration: boolean): Expression {
  const { initialAmount, initialConcentration, compartment } = species;
  const size = symbol(symbolOf(compartment));
  if (initialAmount !== undefined) {
    const amount = number(initialAmount);
    return isConcentration ? call("divide", [amount, size]) : amount;
  }
  const concentration = number(initialConcentration ?? Number.NaN);
  return isConcentration ? concentration : call("times", [concentration, size]);
}
