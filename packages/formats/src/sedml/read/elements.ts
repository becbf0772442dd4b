import { numeric, optional, required } from "../../sbml/read/attributes.ts";
import { child, childrenOf, fault, placeOf, type XmlElement } from "../../xml/element.ts";
import type { SedCalculation, SedParameter, SedVariable } from "../document.ts";
import type { SedElement } from "../documentElement.ts";
import { readFormula } from "../math.ts";

/** What all elements with an id have. */
export function readElement(element: XmlElement): SedElement {
  return { ...readBase(element), id: required(element, "id") };
}

/** The same where the id may be left out, as in older versions; `otherwise` stands for it then. */
export function readBase(element: XmlElement, otherwise = ""): SedElement {
  return {
    id: optional(element, "id") ?? otherwise,
    name: optional(element, "name"),
    notes: child(element, "notes"),
    annotation: child(element, "annotation"),
    place: placeOf(element),
  };
}

/** The elements of a list such as `listOfModels`, without notes and annotation. */
export function listed(element: XmlElement, list: string): XmlElement[] {
  return childrenOf(element, list).flatMap(({ children }) =>
    children.filter(({ name }) => name !== "notes" && name !== "annotation"),
  );
}

/** A number that must be there. */
export function requiredNumber(element: XmlElement, name: string): number {
  const value = numeric(element, name);
  if (value === undefined) throw fault(element, `the attribute "${name}" is missing`);
  return value;
}

/** A formula with its variables and parameters. */
export function readCalculation(element: XmlElement): SedCalculation {
  return {
    math: readFormula(element),
    variables: listed(element, "listOfVariables").map(readVariable),
    parameters: listed(element, "listOfParameters").map(readParameter),
  };
}

function readVariable(element: XmlElement): SedVariable {
  if (!/^(variable|dependentVariable)$/.test(element.name))
    throw fault(element, "expected a variable");
  return {
    ...readElement(element),
    target: optional(element, "target"),
    symbol: optional(element, "symbol"),
    taskReference: optional(element, "taskReference"),
    modelReference: optional(element, "modelReference"),
    term: optional(element, "term"),
    target2: optional(element, "target2"),
    symbol2: optional(element, "symbol2"),
    dimensionTerm: optional(element, "dimensionTerm"),
    appliedDimensions: listed(element, "listOfAppliedDimensions").map((dimension) => {
      const name = optional(dimension, "dimensionTarget") ?? required(dimension, "target");
      return name.replace(/^#/, "");
    }),
  };
}

function readParameter(element: XmlElement): SedParameter {
  if (element.name !== "parameter") throw fault(element, "expected a parameter");
  return { ...readElement(element), value: requiredNumber(element, "value") };
}
