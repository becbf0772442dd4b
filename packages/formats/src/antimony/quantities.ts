import type { Expression } from "@endocrine/engine";
import type {
  SbmlCompartment,
  SbmlInitialAssignment,
  SbmlParameter,
  SbmlSpecies,
} from "../sbml/document.ts";
import type { Facts } from "./facts.ts";

/** The compartment of species that are in none. */
const defaultCompartment = "default_compartment";

/** Compartments of the text, and the default one where a species needs it. */
export function buildCompartments(facts: Facts): SbmlCompartment[] {
  const compartments = [...facts.withRole("compartment")].map(
    (id): SbmlCompartment => ({
      ...facts.descriptions.of(id),
      id,
      dimensions: 3,
      size: numberOf(facts, id),
      units: unitsOf(facts, id),
      constant: facts.isConstant(id),
      place: {},
    }),
  );
  const placeOf = placesOf(facts);
  const needed = [...facts.withRole("species")].some((id) => placeOf(id) === defaultCompartment);
  if (!needed || compartments.some(({ id }) => id === defaultCompartment)) return compartments;
  return [
    { id: defaultCompartment, dimensions: 3, size: 1, constant: true, place: {} },
    ...compartments,
  ];
}

/** Parameters: all that is nothing else. */
export function buildParameters(facts: Facts): SbmlParameter[] {
  return [...facts.withRole("parameter")].map((id) => ({
    ...facts.descriptions.of(id),
    id,
    value: numberOf(facts, id),
    units: unitsOf(facts, id),
    constant: facts.isConstant(id),
    place: {},
  }));
}

/** Species; those declared constant are boundary species, which rules and events may change. */
export function buildSpecies(facts: Facts): SbmlSpecies[] {
  const reacting = new Set(
    facts
      .all("reaction")
      .flatMap(({ reactants, products }) => [...reactants, ...products].map(({ name }) => name)),
  );
  const placeOf = placesOf(facts);
  return [...facts.withRole("species")].map((id): SbmlSpecies => {
    const compartment = placeOf(id);
    const hasOnlySubstanceUnits = facts.substanceOnly.has(id);
    const ruled = facts.rules.has(id) && reacting.has(id);
    const factor = facts.factors.get(id);
    return {
      ...facts.descriptions.of(id),
      id,
      compartment,
      ...startOf(facts, id, compartment, hasOnlySubstanceUnits),
      substanceUnits: substanceUnits(facts, id, compartment, hasOnlySubstanceUnits),
      hasOnlySubstanceUnits,
      boundaryCondition: facts.declaredConstant(id) ?? ruled,
      constant: false,
      conversionFactor: factor,
      place: {},
    };
  });
}

/** Where species are: as said, else where a reaction of them is, the last that is somewhere. */
function placesOf(facts: Facts): (id: string) => string {
  const byReaction = new Map<string, string>();
  for (const { name, compartment, reactants, products } of facts.all("reaction")) {
    const place = compartment ?? (name && facts.compartments.get(name));
    if (place === undefined || place === "") continue;
    for (const { name: species } of [...reactants, ...products]) byReaction.set(species, place);
  }
  return (id) => facts.compartments.get(id) ?? byReaction.get(id) ?? defaultCompartment;
}

/** A number as amount or concentration; over or times the compartment it is the other one. */
function startOf(
  facts: Facts,
  id: string,
  compartment: string,
  hasOnlySubstanceUnits: boolean,
): Pick<SbmlSpecies, "initialAmount" | "initialConcentration"> {
  const given = facts.starts.get(id);
  const none = { initialAmount: undefined, initialConcentration: undefined };
  if (given === undefined) return none;
  const { formula } = given;
  if (formula.kind === "number") {
    return hasOnlySubstanceUnits
      ? { ...none, initialAmount: formula.value }
      : { ...none, initialConcentration: formula.value };
  }
  const converted = numberOfScaled(
    formula,
    hasOnlySubstanceUnits ? "times" : "divide",
    compartment,
  );
  if (converted === undefined) return none;
  return hasOnlySubstanceUnits
    ? { ...none, initialConcentration: converted }
    : { ...none, initialAmount: converted };
}

/** The number of `3/c` or `3*c`; undefined where a formula is something else. */
export function numberOfScaled(
  formula: Expression,
  operator: string,
  compartment: string,
): number | undefined {
  if (formula.kind !== "call" || formula.name !== operator) return undefined;
  const [number, symbol, ...rest] = formula.args;
  const fits = symbol?.kind === "symbol" && symbol.name === compartment && rest.length === 0;
  return fits && number?.kind === "number" ? number.value : undefined;
}

/** The value of a name where it is a number. */
export function numberOf(facts: Facts, id: string): number | undefined {
  const formula = facts.starts.get(id)?.formula;
  return formula?.kind === "number" ? formula.value : undefined;
}

/** Starts that are formulas; of a reaction it is the rate. */
export function buildInitialAssignments(
  facts: Facts,
  species: readonly SbmlSpecies[],
): SbmlInitialAssignment[] {
  const numbered = new Set(
    species
      .filter(
        ({ initialAmount, initialConcentration }) =>
          (initialAmount ?? initialConcentration) !== undefined,
      )
      .map(({ id }) => id),
  );
  return [...facts.starts.values()]
    .filter(({ name, formula }) => formula.kind !== "number" && !numbered.has(name))
    .filter(({ name }) => facts.roles.get(name) !== "reaction")
    .map((statement) => ({
      symbol: statement.name,
      math: statement.formula,
      place: facts.placeOf(statement),
    }));
}

function unitsOf(facts: Facts, id: string): string | undefined {
  const statement = facts.unitsOf.get(id);
  return statement && facts.units.idOf(statement.formula, statement);
}

/** The unit of a species' amount; of one with a concentration the text says that unit, over the volume's. */
function substanceUnits(
  facts: Facts,
  id: string,
  compartment: string,
  hasOnlySubstanceUnits: boolean,
): string | undefined {
  const statement = facts.unitsOf.get(id);
  if (statement === undefined) return undefined;
  if (hasOnlySubstanceUnits) return facts.units.idOf(statement.formula, statement);
  const volume = unitsOf(facts, compartment) ?? "litre";
  const times = { unit: volume, exponent: 1, multiplier: 1, scale: 0 };
  const { formula } = statement;
  const last = formula.at(-1);
  const over =
    last?.unit === volume && last.exponent === -1 && last.multiplier === 1 && last.scale === 0;
  return facts.units.idOf(over ? formula.slice(0, -1) : [...formula, times], statement);
}
