import { fault, qualified, type XmlElement } from "../../xml/element.ts";

/** The attribute's text; undefined where it is absent. Empty text counts as absent. */
export function optional(
  element: XmlElement,
  name: string,
  namespace?: string,
): string | undefined {
  const key =
    namespace === undefined || namespace === element.namespace ? name : qualified(namespace, name);
  return element.attributes.get(key)?.trim() || undefined;
}

/** The attribute's text; its absence is an error. */
export function required(element: XmlElement, name: string, namespace?: string): string {
  const value = optional(element, name, namespace);
  if (value === undefined) throw fault(element, `the attribute "${name}" is missing`);
  return value;
}

const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/** A number as XML Schema writes doubles; undefined where the attribute is absent. */
export function numeric(element: XmlElement, name: string, namespace?: string): number | undefined {
  const text = optional(element, name, namespace);
  if (text === undefined) return undefined;
  if (decimal.test(text)) return Number(text);
  if (text === "INF" || text === "+INF") return Number.POSITIVE_INFINITY;
  if (text === "-INF") return Number.NEGATIVE_INFINITY;
  if (text === "NaN") return Number.NaN;
  throw fault(element, `${name}="${text.slice(0, 40)}" is not a number`);
}

/** `true`, `false`, `1` or `0`; `otherwise` where the attribute is absent. */
export function truth(
  element: XmlElement,
  name: string,
  otherwise: boolean,
  namespace?: string,
): boolean {
  const text = optional(element, name, namespace);
  if (text === undefined) return otherwise;
  if (text === "true" || text === "1") return true;
  if (text === "false" || text === "0") return false;
  throw fault(element, `${name}="${text.slice(0, 40)}" is neither true nor false`);
}
