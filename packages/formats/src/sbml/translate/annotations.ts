import type { SourceReference } from "../../imported.ts";
import { textOf, type XmlElement } from "../../xml/element.ts";

const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

/** The MIRIAM references of an annotation: qualifier and address, in order. */
export function sourcesOf(annotation: XmlElement | undefined): SourceReference[] {
  const sources: SourceReference[] = [];
  const visit = (element: XmlElement, qualifier: string): void => {
    const uri = element.attributes.get("resource") ?? element.attributes.get(`${rdf} resource`);
    if (element.name === "li" && element.namespace === rdf && uri !== undefined) {
      sources.push({ qualifier, uri });
    }
    const own = /biomodels\.net\/(biology|model)-qualifiers/.test(element.namespace);
    for (const inner of element.children) visit(inner, own ? element.name : qualifier);
  };
  if (annotation !== undefined) visit(annotation, "");
  return sources.filter(({ qualifier }) => qualifier !== "");
}

/** The text of notes, paragraph by paragraph. */
export function plainText(notes: XmlElement | undefined): string | undefined {
  if (notes === undefined) return undefined;
  const parts: string[] = [];
  const block = new Set([
    "p",
    "div",
    "h1",
    "h2",
    "h3",
    "h4",
    "li",
    "tr",
    "br",
    "table",
    "ul",
    "ol",
  ]);
  const visit = (element: XmlElement): void => {
    for (const part of element.content) {
      if (typeof part === "string") parts.push(part.replace(/\s+/g, " "));
      else {
        if (block.has(part.name)) parts.push("\n");
        visit(part);
      }
    }
  };
  visit(notes);
  const text = parts
    .join("")
    .replace(/ +/g, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
    .trim();
  return text === "" ? textOf(notes) || undefined : text;
}
