import { node, type XmlNode } from "../../xml/write.ts";
import type {
  SbmlKineticLaw,
  SbmlModifier,
  SbmlReaction,
  SbmlSpeciesReference,
} from "../document.ts";
import { baseAttributes, baseContent, decimal, listOf } from "./base.ts";
import { type Edition, levelOf } from "./edition.ts";
import type { FormulaWriter } from "./formulas.ts";
import { writeLocalParameter } from "./quantities.ts";
import { namesAll } from "./rules.ts";

export function writeReaction(
  reaction: SbmlReaction,
  formulas: FormulaWriter,
  edition: Edition,
): XmlNode {
  const { reversible, fast, compartment, kineticLaw, lowerFluxBound, upperFluxBound } = reaction;
  const references = (list: readonly SbmlSpeciesReference[]): XmlNode[] =>
    list.map((reference) => writeSpeciesReference(reference, formulas, edition));
  return node(
    "reaction",
    [
      ...baseAttributes(reaction),
      ["reversible", String(reversible)],
      ["fast", edition === "L3V2" ? undefined : String(fast)],
      ["compartment", compartment],
      ["fbc:lowerFluxBound", lowerFluxBound],
      ["fbc:upperFluxBound", upperFluxBound],
    ],
    [
      ...baseContent(reaction),
      ...listOf("listOfReactants", references(reaction.reactants)),
      ...listOf("listOfProducts", references(reaction.products)),
      ...listOf("listOfModifiers", reaction.modifiers.map(writeModifier)),
      ...(kineticLaw === undefined ? [] : [writeKineticLaw(kineticLaw, formulas, edition)]),
    ],
  );
}

function writeModifier(modifier: SbmlModifier): XmlNode {
  const attributes = [...baseAttributes(modifier), ["species", modifier.species] as const];
  return node("modifierSpeciesReference", attributes, baseContent(modifier));
}

function writeSpeciesReference(
  reference: SbmlSpeciesReference,
  formulas: FormulaWriter,
  edition: Edition,
): XmlNode {
  const { species, stoichiometry, math, constant, place } = reference;
  const newer = levelOf(edition) === 3;
  return node(
    "speciesReference",
    [
      ...baseAttributes(reference),
      ["species", species],
      ["stoichiometry", math === undefined ? decimal(stoichiometry) : undefined],
      ["constant", newer ? String(constant) : undefined],
    ],
    [
      ...baseContent(reference),
      ...(math === undefined ? [] : [node("stoichiometryMath", [], [formulas.math(math, place)])]),
    ],
  );
}

function writeKineticLaw(law: SbmlKineticLaw, formulas: FormulaWriter, edition: Edition): XmlNode {
  const { math, parameters, place } = law;
  const list = levelOf(edition) === 3 ? "listOfLocalParameters" : "listOfParameters";
  const locals = parameters.map((parameter) => writeLocalParameter(parameter, edition));
  return node("kineticLaw", baseAttributes(law, namesAll(edition)), [
    ...baseContent(law),
    ...(math === undefined ? [] : [formulas.math(math, place)]),
    ...listOf(list, locals),
  ]);
}
