import { readLambda } from "../../mathml/read.ts";
import { child, fault, type XmlElement } from "../../xml/element.ts";
import type { SbmlFunction, SbmlInitialAssignment, SbmlRule } from "../document.ts";
import { optional, required } from "./attributes.ts";
import { type Edition, formulaOf, readBase } from "./base.ts";
import { sbmlMath } from "./dialect.ts";

/** Level 1's rules, and the attribute that names what they are for. */
const firstLevel: Readonly<Record<string, string>> = {
  compartmentVolumeRule: "compartment",
  speciesConcentrationRule: "species",
  specieConcentrationRule: "specie",
  parameterRule: "name",
};

/** An assignment, rate or algebraic rule. */
export function readRule(element: XmlElement, edition: Edition): SbmlRule {
  const base = readBase(element, edition);
  const math = formulaOf(element);
  const subject = firstLevel[element.name];
  if (subject !== undefined) {
    const kind = optional(element, "type") === "rate" ? "rate" : "assignment";
    return {
      ...base,
      id: undefined,
      name: undefined,
      kind,
      variable: required(element, subject),
      math,
    };
  }
  switch (element.name) {
    case "algebraicRule":
      return { ...base, kind: "algebraic", math };
    case "assignmentRule":
      return { ...base, kind: "assignment", variable: required(element, "variable"), math };
    case "rateRule":
      return { ...base, kind: "rate", variable: required(element, "variable"), math };
  }
  throw fault(element, `${element.name} is no rule`);
}

/** A value at the start. */
export function readInitialAssignment(
  element: XmlElement,
  edition: Edition,
): SbmlInitialAssignment {
  const symbol = required(element, "symbol");
  return { ...readBase(element, edition), symbol, math: formulaOf(element) };
}

/** A function of the model's own. */
export function readFunction(element: XmlElement, edition: Edition): SbmlFunction {
  const math = child(element, "math");
  const lambda = math === undefined ? { args: [], body: undefined } : readLambda(math, sbmlMath);
  return { ...readBase(element, edition), id: required(element, "id"), lambda };
}
