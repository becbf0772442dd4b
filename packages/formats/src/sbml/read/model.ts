import type { XmlElement } from "../../xml/element.ts";
import type { SbmlModel } from "../document.ts";
import { optional } from "./attributes.ts";
import { type Edition, readBase } from "./base.ts";
import { readPorts, readSubmodels } from "./composition.ts";
import { readEvent } from "./events.ts";
import { readFluxBalance } from "./fbc.ts";
import { readCompartment, readParameter, readSpecies, readUnitDefinition } from "./quantities.ts";
import { readReaction } from "./reactions.ts";
import { readFunction, readInitialAssignment, readRule } from "./rules.ts";

const ruleNames = [
  "algebraicRule",
  "assignmentRule",
  "rateRule",
  "compartmentVolumeRule",
  "speciesConcentrationRule",
  "specieConcentrationRule",
  "parameterRule",
];

/** A `model` or `modelDefinition` element. */
export function readModel(element: XmlElement, edition: Edition): SbmlModel {
  const all = <T>(
    list: string,
    item: string | readonly string[],
    read: (element: XmlElement, edition: Edition) => T,
  ): T[] => listed(element, list, [item].flat()).map((found) => read(found, edition));
  const fluxes = readFluxBalance(element);
  const bystanders = all("listOfConstraints", "constraint", readBase);
  return {
    ...readBase(element, edition),
    ...edition,
    units: {
      substance: optional(element, "substanceUnits"),
      time: optional(element, "timeUnits"),
      volume: optional(element, "volumeUnits"),
      area: optional(element, "areaUnits"),
      length: optional(element, "lengthUnits"),
      extent: optional(element, "extentUnits"),
    },
    conversionFactor: optional(element, "conversionFactor"),
    unitDefinitions: all("listOfUnitDefinitions", "unitDefinition", readUnitDefinition),
    functions: all("listOfFunctionDefinitions", "functionDefinition", readFunction),
    compartments: all("listOfCompartments", "compartment", readCompartment),
    species: all("listOfSpecies", ["species", "specie"], readSpecies),
    parameters: all("listOfParameters", "parameter", readParameter),
    initialAssignments: all("listOfInitialAssignments", "initialAssignment", readInitialAssignment),
    rules: all("listOfRules", ruleNames, readRule),
    reactions: all("listOfReactions", "reaction", readReaction),
    events: all("listOfEvents", "event", readEvent),
    submodels: readSubmodels(element),
    ports: readPorts(element),
    ...(bystanders.length > 0 && { bystanders }),
    ...(fluxes && { fluxes }),
  };
}

/** A `modelDefinition` is of `comp`, what it holds is of the core: either namespace counts. */
function listed(model: XmlElement, list: string, names: readonly string[]): XmlElement[] {
  const found = model.children.find(
    ({ name, namespace }) =>
      name === list && namespace.includes("/sbml/level") && !/\/(fbc|comp)\//.test(namespace),
  );
  return (found?.children ?? []).filter(({ name }) => names.includes(name));
}
