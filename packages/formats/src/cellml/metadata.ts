import { childrenOf, type XmlElement } from "../xml/element.ts";
import { documentationNamespace, metadataIdOf, rdfNamespace } from "./names.ts";

const xhtml = "http://www.w3.org/1999/xhtml";

/** Ids that metadata refer to; what is no XML id or occurs again, as in many a file, is left out. */
export class MetadataIds {
  readonly #taken = new Set<string>();

  take(element: XmlElement): string | undefined {
    const id = metadataIdOf(element);
    if (id === undefined || !/^[A-Za-z_][\w.-]*$/.test(id) || this.#taken.has(id)) return undefined;
    this.#taken.add(id);
    return id;
  }
}

/** The titles and paragraphs of a model's documentation as XHTML; undefined where it has none. */
export function notesOf(model: XmlElement): XmlElement | undefined {
  const lines = childrenOf(model, "documentation", documentationNamespace).flatMap(linesOf);
  if (lines.length === 0) return undefined;
  return made("notes", model, [made("body", model, lines, xhtml)]);
}

function linesOf(documentation: XmlElement): XmlElement[] {
  const lines: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    const text = allTextOf(element);
    if (element.name === "title" && text !== "") lines.push(made("h2", element, [text], xhtml));
    else if (element.name === "para" && text !== "") lines.push(made("p", element, [text], xhtml));
    else element.children.forEach(visit);
  };
  visit(documentation);
  return lines;
}

function allTextOf(element: XmlElement): string {
  const parts = element.content.map((part) => (typeof part === "string" ? part : allTextOf(part)));
  return parts.join("").replace(/\s+/g, " ").trim();
}

/**
 * The RDF that stands in an element, as an SBML annotation; undefined where it has none. SBML wants one
 * element of a namespace there, so several are one.
 */
export function annotationOf(element: XmlElement): XmlElement | undefined {
  const found = childrenOf(element, "RDF", rdfNamespace);
  const statements = found.flatMap(({ children }) => children);
  if (statements.length === 0) return undefined;
  return made("annotation", element, [made("RDF", element, statements, rdfNamespace)]);
}

function made(
  name: string,
  { line, column, file }: XmlElement,
  content: readonly (XmlElement | string)[],
  namespace = "",
): XmlElement {
  const children = content.filter((part) => typeof part !== "string");
  return { name, namespace, attributes: new Map(), content, children, line, column, file };
}
