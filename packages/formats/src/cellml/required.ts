import { fault, type XmlElement } from "../xml/element.ts";
import { identifier } from "./names.ts";

/** The value of an attribute that must be there; `shown` is its name for people. */
export function required(element: XmlElement, key: string, shown: string = key): string {
  const value = element.attributes.get(key)?.trim();
  if (value === undefined || value === "")
    throw fault(element, `the attribute ${shown} is missing`);
  return value;
}

/** The `name` of an element, checked. */
export function nameOf(element: XmlElement): string {
  const name = required(element, "name");
  if (!identifier.test(name)) {
    throw fault(element, `"${name}" is not a CellML name (letters, digits and underscores)`);
  }
  return name;
}
