import type { SbmlModel, SbmlSpecies } from "../../sbml/document.ts";
import { writeFormula, writeNumber } from "./formula.ts";
import { speciesUnit } from "./units.ts";

/** A compartment with its size and unit. */
export function compartmentLines({
  id,
  size,
  units,
  constant,
}: SbmlModel["compartments"][number]): string[] {
  return [
    `${fixed(constant)} compartment ${id}${value(size)};`,
    ...(units === undefined ? [] : [`${id} has ${units};`]),
  ];
}

/** The species of a model, each with its start and unit. */
export function speciesLines(model: SbmlModel): string[] {
  const ruled = new Set(model.rules.map(({ variable }) => variable));
  return model.species.flatMap((species) => oneSpecies(species, ruled.has(species.id), model));
}

function oneSpecies(species: SbmlSpecies, ruled: boolean, model: SbmlModel): string[] {
  const { id, compartment, hasOnlySubstanceUnits, boundaryCondition } = species;
  const varies = ruled && !boundaryCondition ? "var " : "";
  const words = `${varies}${hasOnlySubstanceUnits ? "substanceOnly " : ""}species`;
  const unit = speciesUnit(species, model);
  const { initialAmount, initialConcentration } = species;
  const [own, other, operator] = hasOnlySubstanceUnits
    ? [initialAmount, initialConcentration, "*"]
    : [initialConcentration, initialAmount, "/"];
  const start =
    other === undefined
      ? value(own)
      : ` = ${writeFormula({ kind: "number", value: other })}${operator}${compartment}`;
  return [
    `${words} ${boundaryCondition ? "$" : ""}${id} in ${compartment}${start};`,
    ...(unit === undefined ? [] : [`${id} has ${unit};`]),
  ];
}

/** The parameters, and which of them are conversion factors. */
export function parameterLines({ parameters, species, conversionFactor }: SbmlModel): string[] {
  return [
    ...parameters.flatMap(({ id, value: number, units, constant }) => [
      `${fixed(constant)} ${id}${value(number)};`,
      ...(units === undefined ? [] : [`${id} has ${units};`]),
    ]),
    ...species.flatMap((one) =>
      one.conversionFactor === undefined
        ? []
        : [`${one.id}.conversionFactor = ${one.conversionFactor};`],
    ),
    ...(conversionFactor === undefined ? [] : [`model.conversionFactor = ${conversionFactor};`]),
  ];
}

/** How a quantity is declared. */
export function fixed(constant: boolean): string {
  return constant ? "const" : "var";
}

/** A value behind its name. */
export function value(number: number | undefined): string {
  return number === undefined ? "" : ` = ${writeNumber(number)}`;
}
