import type { XmlElement } from "./element.ts";

/** Makes an element that comes from no file. */
export function makeElement(
  namespace: string,
  name: string,
  content: readonly (XmlElement | string)[] = [],
  attributes: Readonly<Record<string, string>> = {},
): XmlElement {
  return {
    name,
    namespace,
    attributes: new Map(Object.entries(attributes)),
    content,
    children: content.filter((part) => typeof part !== "string"),
    line: 0,
    column: 0,
    file: undefined,
  };
}
