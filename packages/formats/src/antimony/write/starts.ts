import type {
  SbmlInitialAssignment,
  SbmlModel,
  SbmlSpecies,
  SbmlSpeciesReference,
} from "../../sbml/document.ts";
import { numberOfScaled } from "../quantities.ts";

/**
 * The model with one start for each quantity: an initial assignment that is a number is a value, a value
 * that an initial or lasting assignment replaces is none.
 */
export function withPlainStarts(model: SbmlModel): SbmlModel {
  const assigned = new Map(model.initialAssignments.map((one) => [one.symbol, one]));
  const ruled = new Set(
    model.rules.flatMap(({ kind, variable }) =>
      kind === "assignment" && variable !== undefined ? [variable] : [],
    ),
  );
  const species = model.species.map((one) => speciesStart(one, assigned.get(one.id), ruled));
  const numbered = new Set(
    species
      .filter((one) => (one.initialAmount ?? one.initialConcentration) !== undefined)
      .map(({ id }) => id),
  );
  const value = (id: string, own: number | undefined): number | undefined => {
    const { math } = assigned.get(id) ?? {};
    if (math?.kind === "number") return math.value;
    return math !== undefined || ruled.has(id) ? undefined : own;
  };
  const reference = (one: SbmlSpeciesReference): SbmlSpeciesReference =>
    one.id === undefined ? one : { ...one, stoichiometry: value(one.id, one.stoichiometry) };
  return {
    ...model,
    species,
    compartments: model.compartments.map((one) => ({ ...one, size: value(one.id, one.size) })),
    parameters: model.parameters.map((one) => ({ ...one, value: value(one.id, one.value) })),
    reactions: model.reactions.map((one) => ({
      ...one,
      reactants: one.reactants.map(reference),
      products: one.products.map(reference),
    })),
    initialAssignments: model.initialAssignments.filter(
      ({ symbol, math }) => math?.kind !== "number" && !numbered.has(symbol),
    ),
  };
}

function speciesStart(
  species: SbmlSpecies,
  assignment: SbmlInitialAssignment | undefined,
  ruled: ReadonlySet<string>,
): SbmlSpecies {
  const none = { ...species, initialAmount: undefined, initialConcentration: undefined };
  const { hasOnlySubstanceUnits, compartment } = species;
  if (assignment === undefined) return ruled.has(species.id) ? none : species;
  const { math } = assignment;
  if (math === undefined) return none;
  const amount = math.kind === "number" ? math.value : undefined;
  const scaled = numberOfScaled(math, hasOnlySubstanceUnits ? "times" : "divide", compartment);
  const [initialAmount, initialConcentration] = hasOnlySubstanceUnits
    ? [amount, scaled]
    : [scaled, amount];
  return { ...none, initialAmount, initialConcentration };
}
