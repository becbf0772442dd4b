import { evaluate } from "@endocrine/engine";
import { FormatError } from "../errors.ts";
import {
  type FluxBound,
  type FluxObjective,
  type SbmlModel,
  type SbmlReaction,
  type SbmlSpeciesReference,
  symbolOf,
} from "../sbml/document.ts";
import { formulasOf, startOrder } from "../stochastic/formulas.ts";

/** Optimise `coefficients . fluxes` where `matrix . fluxes = 0` and each flux stays in its range. */
export interface FluxProgram {
  readonly objective: string;
  readonly maximize: boolean;
  /** Ids of the reactions: the columns. */
  readonly reactions: readonly string[];
  /** Ids of the species that are balanced: the rows. */
  readonly species: readonly string[];
  readonly coefficients: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  /** Stoichiometry by column: rows and numbers, no row twice. */
  readonly columns: readonly ReadonlyMap<number, number>[];
}

/**
 * The linear program of a model with `fbc`. Species with a boundary condition and constant ones are
 * not balanced. Bounds are taken as written; a reaction that has none is free if it is reversible and
 * at least 0 if not. Numbers that initial assignments or assignment rules set are those at time 0.
 * @param objective id of an objective; left out, the active one
 * @throws FormatError where something that the program needs is missing or is no number
 */
export function fluxProgram(model: SbmlModel, objective?: string): FluxProgram {
  if (model.submodels.length > 0) {
    throw new FormatError("flux balance needs a model without submodels; flatten it", model.place);
  }
  const chosen = objectiveOf(model, objective);
  const starts = startValues(model);
  const balanced = model.species.filter((entry) => !entry.boundaryCondition && !entry.constant);
  const rows = new Map(balanced.map(({ id }, row) => [id, row]));
  const known = new Set(model.species.map(({ id }) => id));
  const index = new Map(model.reactions.map(({ id }, column) => [id, column]));
  const bounds = new Map<string, FluxBound[]>();
  for (const bound of model.fluxes?.bounds ?? []) {
    if (!index.has(bound.reaction)) {
      throw new FormatError(`there is no reaction ${bound.reaction}`, bound.place);
    }
    bounds.set(bound.reaction, [...(bounds.get(bound.reaction) ?? []), bound]);
  }
  const coefficients = model.reactions.map(() => 0);
  for (const { reaction, coefficient } of chosen.fluxes) {
    const column = index.get(reaction);
    if (column === undefined)
      throw new FormatError(`there is no reaction ${reaction}`, chosen.place);
    if (!Number.isFinite(coefficient)) {
      throw new FormatError(`the coefficient of ${reaction} is ${coefficient}`, chosen.place);
    }
    coefficients[column] = (coefficients[column] as number) + coefficient;
  }
  const ranges = model.reactions.map((entry) => rangeOf(entry, bounds.get(entry.id) ?? [], starts));
  return {
    objective: chosen.id,
    maximize: chosen.type === "maximize",
    reactions: [...index.keys()],
    species: [...rows.keys()],
    coefficients,
    lower: ranges.map(([lower]) => lower),
    upper: ranges.map(([, upper]) => upper),
    columns: model.reactions.map((entry) => columnOf(entry, rows, known, starts)),
  };
}

function objectiveOf({ fluxes, place }: SbmlModel, objective: string | undefined): FluxObjective {
  if (fluxes === undefined) throw new FormatError("the model has no flux balance (fbc)", place);
  const only = fluxes.objectives.length === 1 ? fluxes.objectives[0]?.id : undefined;
  const id = objective ?? fluxes.activeObjective ?? only;
  if (id === undefined) throw new FormatError("the model names no active objective", place);
  const found = fluxes.objectives.find((entry) => entry.id === id);
  if (found === undefined) throw new FormatError(`there is no objective ${id}`, place);
  return found;
}

/** Values at time 0 by symbol; only those that are asked for are worked out. */
function startValues(model: SbmlModel): (name: string) => number | undefined {
  const formulas = formulasOf(model);
  const values = new Map<string, number>([["time", 0]]);
  return (target) => {
    for (const name of startOrder(formulas, [target])) {
      const formula = formulas.start.get(name);
      if (values.has(name) || formula === undefined) continue;
      const lookup = (other: string): number => {
        const value = values.get(other);
        if (value === undefined) throw new FormatError(`${other} is not known`, formula.place);
        return value;
      };
      try {
        values.set(name, evaluate(formula.math, lookup));
      } catch (error) {
        if (error instanceof FormatError) throw error;
        throw new FormatError((error as Error).message, formula.place);
      }
    }
    return values.get(target);
  };
}

type Lookup = (name: string) => number | undefined;

function rangeOf(
  reaction: SbmlReaction,
  bounds: readonly FluxBound[],
  start: Lookup,
): [number, number] {
  let lower = reaction.reversible ? Number.NEGATIVE_INFINITY : 0;
  let upper = Number.POSITIVE_INFINITY;
  const lows: number[] = [];
  const highs: number[] = [];
  for (const { operation, value } of bounds) {
    if (operation !== "lessEqual") lows.push(value);
    if (operation !== "greaterEqual") highs.push(value);
  }
  if (reaction.lowerFluxBound !== undefined) lows.push(boundAt(reaction.lowerFluxBound));
  if (reaction.upperFluxBound !== undefined) highs.push(boundAt(reaction.upperFluxBound));
  if (lows.length > 0) lower = Math.max(...lows);
  if (highs.length > 0) upper = Math.min(...highs);
  if (Number.isNaN(lower) || Number.isNaN(upper)) {
    throw new FormatError("a bound of its flux is not a number", reaction.place);
  }
  return [lower, upper];

  function boundAt(id: string): number {
    const value = start(symbolOf(id));
    if (value === undefined) throw new FormatError(`there is no parameter ${id}`, reaction.place);
    return value;
  }
}

function columnOf(
  { reactants, products }: SbmlReaction,
  rows: ReadonlyMap<string, number>,
  known: ReadonlySet<string>,
  start: Lookup,
): Map<number, number> {
  const column = new Map<number, number>();
  const add = (reference: SbmlSpeciesReference, sign: number): void => {
    const { id, species, stoichiometry, place } = reference;
    if (!known.has(species)) throw new FormatError(`there is no species ${species}`, place);
    const row = rows.get(species);
    if (row === undefined) return;
    const value = id === undefined ? stoichiometry : start(symbolOf(id));
    if (value === undefined || !Number.isFinite(value)) {
      throw new FormatError(`the stoichiometry of ${species} is not a finite number`, place);
    }
    column.set(row, (column.get(row) ?? 0) + sign * value);
  };
  for (const reference of reactants) add(reference, -1);
  for (const reference of products) add(reference, 1);
  return column;
}
