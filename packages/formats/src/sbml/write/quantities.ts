import { FormatError } from "../../errors.ts";
import { node, type XmlNode } from "../../xml/write.ts";
import type {
  SbmlCompartment,
  SbmlParameter,
  SbmlSpecies,
  SbmlUnit,
  SbmlUnitDefinition,
} from "../document.ts";
import { baseAttributes, baseContent, decimal, listOf } from "./base.ts";
import { type Edition, levelOf } from "./edition.ts";

export function writeUnitDefinition(definition: SbmlUnitDefinition): XmlNode {
  const units = definition.units.map(writeUnit);
  return node("unitDefinition", baseAttributes(definition), [
    ...baseContent(definition),
    ...listOf("listOfUnits", units),
  ]);
}

function writeUnit({ kind, exponent, scale, multiplier }: SbmlUnit): XmlNode {
  return node("unit", [
    ["kind", kind],
    ["exponent", decimal(exponent)],
    ["scale", decimal(scale)],
    ["multiplier", decimal(multiplier)],
  ]);
}

export function writeCompartment(compartment: SbmlCompartment): XmlNode {
  const { dimensions, size, units, constant } = compartment;
  return node(
    "compartment",
    [
      ...baseAttributes(compartment),
      ["spatialDimensions", decimal(dimensions)],
      ["size", decimal(size)],
      ["units", units],
      ["constant", String(constant)],
    ],
    baseContent(compartment),
  );
}

/** A species; its conversion factor exists in Level 3 only, which is checked before. */
export function writeSpecies(species: SbmlSpecies): XmlNode {
  const { initialAmount, initialConcentration, place } = species;
  if (initialAmount !== undefined && initialConcentration !== undefined) {
    throw new FormatError("it has an initial amount and an initial concentration", place);
  }
  return node(
    "species",
    [
      ...baseAttributes(species),
      ["compartment", species.compartment],
      ["initialAmount", decimal(initialAmount)],
      ["initialConcentration", decimal(initialConcentration)],
      ["substanceUnits", species.substanceUnits],
      ["hasOnlySubstanceUnits", String(species.hasOnlySubstanceUnits)],
      ["boundaryCondition", String(species.boundaryCondition)],
      ["constant", String(species.constant)],
      ["conversionFactor", species.conversionFactor],
    ],
    baseContent(species),
  );
}

export function writeParameter(parameter: SbmlParameter): XmlNode {
  const { value, units, constant } = parameter;
  return node(
    "parameter",
    [
      ...baseAttributes(parameter),
      ["value", decimal(value)],
      ["units", units],
      ["constant", String(constant)],
    ],
    baseContent(parameter),
  );
}

/** A parameter of one kinetic law, which Level 3 gives a name of its own. */
export function writeLocalParameter(parameter: SbmlParameter, edition: Edition): XmlNode {
  const { value, units } = parameter;
  return node(
    levelOf(edition) === 3 ? "localParameter" : "parameter",
    [...baseAttributes(parameter), ["value", decimal(value)], ["units", units]],
    baseContent(parameter),
  );
}
