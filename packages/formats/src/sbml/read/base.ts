import type { Expression } from "@endocrine/engine";
import { readMath } from "../../mathml/read.ts";
import { child, childrenOf, placeOf, type XmlElement } from "../../xml/element.ts";
import type { SbmlElement } from "../document.ts";
import { optional } from "./attributes.ts";
import { readReplacements } from "./composition.ts";
import { sbmlMath } from "./dialect.ts";
import { readInfix } from "./infix.ts";

/** Which SBML it is, as far as reading an element depends on it. */
export interface Edition {
  readonly level: number;
  readonly version: number;
}

/** What every element may have. In Level 1 the name is the identifier. */
export function readBase(element: XmlElement, { level }: Edition): SbmlElement {
  const name = optional(element, "name");
  return {
    id: level === 1 ? name : optional(element, "id"),
    metaid: optional(element, "metaid"),
    name,
    sboTerm: optional(element, "sboTerm"),
    notes: child(element, "notes"),
    annotation: child(element, "annotation"),
    place: placeOf(element),
    ...readReplacements(element),
  };
}

/** The items of a list: `listOfX` within the element, all `x` in it (or any name of `names`). */
export function itemsOf(element: XmlElement, list: string, ...names: string[]): XmlElement[] {
  const found = child(element, list, element.namespace);
  return names.flatMap((name) => childrenOf(found, name));
}

/** The formula of an element: its `math`, or in Level 1 its attribute `formula`. */
export function formulaOf(element: XmlElement): Expression | undefined {
  const formula = optional(element, "formula");
  if (formula !== undefined) return readInfix(formula, element);
  const math = child(element, "math");
  return math && readMath(math, sbmlMath);
}
