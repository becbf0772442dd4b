import { call, type Expression, number, symbol } from "@endocrine/engine";
import { FormatError } from "../../errors.ts";
import type { ImportedQuantity } from "../../imported.ts";
import { type SbmlModel, type SbmlSpecies, symbolOf } from "../document.ts";
import type { Parts } from "./parts.ts";
import type { Role, Roles } from "./roles.ts";

/** Flat names of a species: what its id means, its amount and its concentration. */
export interface SpeciesNames {
  readonly value: string;
  readonly amount: string;
  readonly concentration: string | undefined;
  /** Its id means the concentration. */
  readonly concentrated: boolean;
  /** Symbol of the size of its compartment. */
  readonly size: Expression;
}

/** Names of a model's species by id. */
export type SpeciesTable = ReadonlyMap<string, SpeciesNames>;

/** Works out how each species is named; one in a compartment of no dimension has an amount only. */
export function speciesTable(model: SbmlModel): SpeciesTable {
  const compartments = new Map(model.compartments.map((one) => [one.id, one]));
  return new Map(
    model.species.map((species) => {
      const compartment = compartments.get(species.compartment);
      if (compartment === undefined) {
        throw new FormatError(`there is no compartment "${species.compartment}"`, species.place);
      }
      const point = compartment.dimensions === 0;
      const concentrated = !species.hasOnlySubstanceUnits && !point;
      const value = symbolOf(species.id);
      const names: SpeciesNames = {
        value,
        amount: concentrated ? `amount(${species.id})` : value,
        concentration: concentrated ? value : point ? undefined : `[${species.id}]`,
        concentrated,
        size: symbol(symbolOf(compartment.id)),
      };
      return [species.id, names] as const;
    }),
  );
}

/** A quantity that is no species: assigned, moved by a rate, set by events, or constant. */
export function addQuantity(parts: Parts, id: string, value: number | undefined, role: Role): void {
  const name = symbolOf(id);
  const given = number(value ?? Number.NaN);
  if (role.assignment) parts.assignments.set(name, role.assignment);
  else if (role.rate) parts.states.set(name, { start: role.initial ?? given, rate: role.rate });
  else if (role.inEvents || role.initial) parts.held.set(name, role.initial ?? given);
  else parts.parameters.set(name, given.value);
}

/**
 * A species. What reactions change is an amount, whatever the volume does; what a rate rule moves is
 * what the id means. `balance` is the rate of change of the amount by reactions.
 */
export function addSpecies(
  parts: Parts,
  species: SbmlSpecies,
  names: SpeciesNames,
  role: Role,
  balance: Expression | undefined,
): void {
  const { value, amount, concentrated, size } = names;
  const valueFromAmount = (): void => {
    if (concentrated) parts.assignments.set(value, call("divide", [symbol(amount), size]));
  };
  const amountFromValue = (): void => {
    if (concentrated) parts.assignments.set(amount, call("times", [symbol(value), size]));
  };
  const start = startOf(species, names, role);
  if (role.assignment) {
    parts.assignments.set(value, role.assignment);
    amountFromValue();
  } else if (role.rate) {
    parts.states.set(value, { start: start.value, rate: role.rate });
    amountFromValue();
  } else if (role.reacts) {
    parts.states.set(amount, { start: start.amount, rate: balance ?? number(0) });
    valueFromAmount();
  } else {
    const fixed = start.amount.kind === "number" && !role.inEvents;
    if (fixed) parts.parameters.set(amount, start.amount.value);
    else parts.held.set(amount, start.amount);
    valueFromAmount();
  }
  if (names.concentration !== undefined && !concentrated) {
    parts.assignments.set(names.concentration, call("divide", [symbol(value), size]));
  }
}

/** What a species begins with, as what its id means and as an amount. */
function startOf(
  species: SbmlSpecies,
  { concentrated, size }: SpeciesNames,
  { initial }: Role,
): { readonly value: Expression; readonly amount: Expression } {
  const { initialAmount, initialConcentration, place } = species;
  if (initialAmount !== undefined && initialConcentration !== undefined) {
    throw new FormatError(
      "an initial amount and an initial concentration exclude each other",
      place,
    );
  }
  const filled = (concentration: Expression) => call("times", [concentration, size]);
  const spread = (given: Expression) => call("divide", [given, size]);
  if (initial) {
    return { value: initial, amount: concentrated ? filled(initial) : initial };
  }
  if (initialConcentration !== undefined) {
    const given = number(initialConcentration);
    return { value: concentrated ? given : filled(given), amount: filled(given) };
  }
  const given = number(initialAmount ?? Number.NaN);
  return { value: concentrated ? spread(given) : given, amount: given };
}

/** What can be asked for, by the file's ids. */
export function describeQuantities(
  roles: Roles,
  table: SpeciesTable,
  describe: (id: string) => Pick<ImportedQuantity, "name" | "unit" | "sources">,
): Map<string, ImportedQuantity> {
  const quantities = new Map<string, ImportedQuantity>();
  for (const [id, kind] of roles.kinds) {
    const names = table.get(id);
    quantities.set(id, {
      kind,
      ...describe(id),
      value: symbolOf(id),
      ...(names && { amount: names.amount, concentration: names.concentration }),
    });
  }
  return quantities;
}
