import type { XmlElement } from "../xml/element.ts";
import { makeElement } from "../xml/make.ts";
import { namespaces } from "../xml/namespaces.ts";

/** Notes for people, a paragraph each; undefined where there is nothing to say. */
export function makeNotes(paragraphs: readonly string[]): XmlElement | undefined {
  if (paragraphs.length === 0) return undefined;
  const body = paragraphs.map((text) => makeElement(namespaces.xhtml, "p", [text]));
  return makeElement("", "notes", body);
}
