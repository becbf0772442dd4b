import { childrenOf, fault, type XmlElement } from "../xml/element.ts";
import type { CellmlUnit, CellmlUnits } from "./document.ts";
import { nameOf, required } from "./required.ts";

const prefixes: Readonly<Record<string, number>> = {
  yotta: 24,
  zetta: 21,
  exa: 18,
  peta: 15,
  tera: 12,
  giga: 9,
  mega: 6,
  kilo: 3,
  hecto: 2,
  deca: 1,
  deka: 1,
  deci: -1,
  centi: -2,
  milli: -3,
  micro: -6,
  nano: -9,
  pico: -12,
  femto: -15,
  atto: -18,
  zepto: -21,
  yocto: -24,
};

/** Reads a `units` element; one without factors is a base unit. */
export function readUnits(element: XmlElement): CellmlUnits {
  const factors = childrenOf(element, "unit", element.namespace).map(readUnit);
  if (factors.length > 0 && element.attributes.get("base_units") === "yes") {
    throw fault(element, "a base unit is not made of others");
  }
  return { kind: "units", name: nameOf(element), factors, element };
}

function readUnit(element: XmlElement): CellmlUnit {
  return {
    units: required(element, "units"),
    prefix: prefixOf(element),
    multiplier: multiplierOf(element),
    exponent: numberOf(element, "exponent", 1),
    offset: numberOf(element, "offset", 0),
    element,
  };
}

function prefixOf(element: XmlElement): number {
  const text = element.attributes.get("prefix")?.trim() ?? "";
  if (text === "") return 0;
  const power = Object.hasOwn(prefixes, text) ? prefixes[text] : undefined;
  if (power !== undefined) return power;
  if (/^[+-]?\d+$/.test(text)) return Number(text);
  throw fault(element, `"${text}" is not a prefix`);
}

function multiplierOf(element: XmlElement): number {
  const multiplier = numberOf(element, "multiplier", 1);
  if (multiplier > 0) return multiplier;
  throw fault(element, `the multiplier ${multiplier} is not above 0`);
}

function numberOf(element: XmlElement, attribute: string, otherwise: number): number {
  const text = element.attributes.get(attribute)?.trim() ?? "";
  if (text === "") return otherwise;
  const value = Number(text);
  if (!Number.isFinite(value)) throw fault(element, `the ${attribute} "${text}" is not a number`);
  return value;
}
