import { node, writeXml, type XmlNode } from "../../xml/write.ts";
import type { ModelUnits, SbmlModel } from "../document.ts";
import { baseAttributes, baseContent, listOf } from "./base.ts";
import { checkModel } from "./check.ts";
import { drawsIn, drawsNamespace } from "./draws.ts";
import { coreNamespace, type Edition, levelOf, versionOf } from "./edition.ts";
import { writeEvent } from "./events.ts";
import { fluxNamespace, writeFluxes } from "./fluxes.ts";
import { FormulaWriter } from "./formulas.ts";
import { asLevel2 } from "./level2.ts";
import { asLevel3 } from "./level3.ts";
import { chooseEdition, type EditionChoice } from "./needs.ts";
import {
  writeCompartment,
  writeParameter,
  writeSpecies,
  writeUnitDefinition,
} from "./quantities.ts";
import { writeReaction } from "./reactions.ts";
import { writeFunction, writeInitialAssignment, writeRule } from "./rules.ts";

/**
 * Writes a model as an SBML document. The edition is Level 3 Version 1, or Version 2 where the model
 * needs it, unless `choice` asks for another (2.4, 2.5, 3.1, 3.2). The same model gives the same text.
 * Constraints, of which a model keeps no more than that they are there, are left out.
 * @throws FormatError for what the edition has no form for, with the element that has it
 */
export function writeSbml(model: SbmlModel, choice: EditionChoice = {}): string {
  checkModel(model);
  const edition = chooseEdition(model, choice);
  const stated = levelOf(edition) === 2 ? asLevel2(model, edition) : asLevel3(model);
  const { fluxes } = stated;
  const flux = fluxes && fluxNamespace(fluxes.packageVersion);
  const draws = drawsIn(stated) ? drawsNamespace : undefined;
  return writeXml(
    node(
      "sbml",
      [
        ["xmlns", coreNamespace(edition)],
        ["xmlns:fbc", flux],
        ["xmlns:distrib", draws],
        ["level", String(levelOf(edition))],
        ["version", String(versionOf(edition))],
        ["fbc:required", flux && "false"],
        ["distrib:required", draws && "true"],
      ],
      [writeModel(stated, edition)],
    ),
  );
}

function writeModel(model: SbmlModel, edition: Edition): XmlNode {
  const formulas = new FormulaWriter(model, edition);
  const { fluxes } = model;
  return node(
    "model",
    [
      ...baseAttributes(model),
      ...unitAttributes(model.units),
      ["conversionFactor", model.conversionFactor],
      ["fbc:strict", fluxes && fluxes.packageVersion > 1 ? String(fluxes.strict) : undefined],
    ],
    [
      ...baseContent(model),
      ...listOf(
        "listOfFunctionDefinitions",
        model.functions.map((definition) => writeFunction(definition, formulas)),
      ),
      ...listOf("listOfUnitDefinitions", model.unitDefinitions.map(writeUnitDefinition)),
      ...listOf("listOfCompartments", model.compartments.map(writeCompartment)),
      ...listOf("listOfSpecies", model.species.map(writeSpecies)),
      ...listOf("listOfParameters", model.parameters.map(writeParameter)),
      ...listOf(
        "listOfInitialAssignments",
        model.initialAssignments.map((one) => writeInitialAssignment(one, formulas, edition)),
      ),
      ...listOf(
        "listOfRules",
        model.rules.map((rule) => writeRule(rule, formulas, edition)),
      ),
      ...listOf(
        "listOfReactions",
        model.reactions.map((reaction) => writeReaction(reaction, formulas, edition)),
      ),
      ...listOf(
        "listOfEvents",
        model.events.map((event) => writeEvent(event, formulas, edition)),
      ),
      ...(fluxes === undefined ? [] : writeFluxes(fluxes)),
    ],
  );
}

function unitAttributes(units: ModelUnits): XmlNode["attributes"] {
  const { substance, time, volume, area, length, extent } = units;
  return [
    ["substanceUnits", substance],
    ["timeUnits", time],
    ["volumeUnits", volume],
    ["areaUnits", area],
    ["lengthUnits", length],
    ["extentUnits", extent],
  ];
}
