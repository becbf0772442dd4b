import { FormatError, type Place } from "../errors.ts";

/** An element of a document, with its place in the file. */
export interface XmlElement {
  /** Local name. */
  readonly name: string;
  readonly namespace: string;
  /** Values by local name; those of another namespace by `namespace local`. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Elements and text in order. */
  readonly content: readonly (XmlElement | string)[];
  readonly children: readonly XmlElement[];
  readonly line: number;
  readonly column: number;
  readonly file: string | undefined;
}

/** Key of an attribute of another namespace in `attributes`. */
export function qualified(namespace: string, name: string): string {
  return `${namespace} ${name}`;
}

/** The first child of that name (and namespace, if given). */
export function child(
  element: XmlElement,
  name: string,
  namespace?: string,
): XmlElement | undefined {
  return element.children.find(
    (candidate) =>
      candidate.name === name && (namespace === undefined || candidate.namespace === namespace),
  );
}

/** All children of that name (and namespace, if given). */
export function childrenOf(
  element: XmlElement | undefined,
  name: string,
  namespace?: string,
): XmlElement[] {
  return (element?.children ?? []).filter(
    (candidate) =>
      candidate.name === name && (namespace === undefined || candidate.namespace === namespace),
  );
}

/** The text directly inside, trimmed. */
export function textOf(element: XmlElement): string {
  return element.content
    .filter((part) => typeof part === "string")
    .join("")
    .trim();
}

/** The place of an element, for an error. */
export function placeOf(element: XmlElement): Place {
  const id = element.attributes.get("id") ?? element.attributes.get("name");
  return {
    file: element.file,
    line: element.line,
    column: element.column,
    element: id === undefined ? element.name : `${element.name} id="${id}"`,
  };
}

/** An error at that element. */
export function fault(element: XmlElement, problem: string): FormatError {
  return new FormatError(problem, placeOf(element));
}
