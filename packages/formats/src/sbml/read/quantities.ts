import type { XmlElement } from "../../xml/element.ts";
import type {
  SbmlCompartment,
  SbmlParameter,
  SbmlSpecies,
  SbmlUnit,
  SbmlUnitDefinition,
} from "../document.ts";
import { numeric, optional, required, truth } from "./attributes.ts";
import { type Edition, itemsOf, readBase } from "./base.ts";

/** Name of the attribute that identifies an element: Level 1 has names only. */
function idAttribute({ level }: Edition): string {
  return level === 1 ? "name" : "id";
}

/** A compartment. In Level 1 every size may change and is 1 unless said. */
export function readCompartment(element: XmlElement, edition: Edition): SbmlCompartment {
  const { level } = edition;
  const dimensions = numeric(element, "spatialDimensions");
  return {
    ...readBase(element, edition),
    id: required(element, idAttribute(edition)),
    dimensions: dimensions ?? (level < 3 ? 3 : undefined),
    size: level === 1 ? (numeric(element, "volume") ?? 1) : numeric(element, "size"),
    units: optional(element, "units"),
    constant: truth(element, "constant", level === 2),
  };
}

/** A species. In Levels 1 and 2 all but its id and compartment has a default. */
export function readSpecies(element: XmlElement, edition: Edition): SbmlSpecies {
  return {
    ...readBase(element, edition),
    id: required(element, idAttribute(edition)),
    compartment: required(element, "compartment"),
    initialAmount: numeric(element, "initialAmount"),
    initialConcentration: numeric(element, "initialConcentration"),
    substanceUnits: optional(element, edition.level === 1 ? "units" : "substanceUnits"),
    hasOnlySubstanceUnits: truth(element, "hasOnlySubstanceUnits", false),
    boundaryCondition: truth(element, "boundaryCondition", false),
    constant: truth(element, "constant", false),
    conversionFactor: optional(element, "conversionFactor"),
  };
}

/** A parameter of the model. In Level 1 every one may change. */
export function readParameter(element: XmlElement, edition: Edition): SbmlParameter {
  return {
    ...readBase(element, edition),
    id: required(element, idAttribute(edition)),
    value: numeric(element, "value"),
    units: optional(element, "units"),
    constant: truth(element, "constant", edition.level === 2),
  };
}

/** A unit definition; Level 2 Version 1's offset is not kept, for no formula depends on it. */
export function readUnitDefinition(element: XmlElement, edition: Edition): SbmlUnitDefinition {
  return {
    ...readBase(element, edition),
    id: required(element, idAttribute(edition)),
    units: itemsOf(element, "listOfUnits", "unit").map(readUnit),
  };
}

function readUnit(element: XmlElement): SbmlUnit {
  return {
    kind: required(element, "kind"),
    exponent: numeric(element, "exponent") ?? 1,
    scale: numeric(element, "scale") ?? 0,
    multiplier: numeric(element, "multiplier") ?? 1,
  };
}
