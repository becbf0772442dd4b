import type { XmlElement } from "./element.ts";
import { escapeText, writeAttributes } from "./escape.ts";
import { writeForeign } from "./foreign.ts";

/** An element to be written: names carry their prefix, attributes that are undefined are left out. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string | undefined])[];
  /** Elements of the document's own, text, and elements kept from a file or written for people. */
  readonly content: readonly (XmlNode | XmlElement | string)[];
}

/** Makes an element to be written. */
export function node(
  name: string,
  attributes: XmlNode["attributes"] = [],
  content: XmlNode["content"] = [],
): XmlNode {
  return { name, attributes, content };
}

/**
 * Writes a document: attributes in the order given, two spaces a level, text as it is. The same tree
 * gives the same characters.
 * @throws FormatError for a character that XML cannot hold
 */
export function writeXml(root: XmlNode): string {
  const lines: string[] = ['<?xml version="1.0" encoding="UTF-8"?>'];
  writeNode(root, "", lines);
  return `${lines.join("\n")}\n`;
}

function writeNode({ name, attributes, content }: XmlNode, indent: string, lines: string[]): void {
  const start = `${indent}<${name}${writeAttributes(attributes)}`;
  if (content.length === 0) {
    lines.push(`${start}/>`);
    return;
  }
  if (content.some((part) => typeof part === "string")) {
    lines.push(`${start}>${content.map(inline).join("")}</${name}>`);
    return;
  }
  lines.push(`${start}>`);
  for (const part of content as readonly (XmlNode | XmlElement)[]) {
    if ("namespace" in part) lines.push(`${indent}  ${writeForeign(part)}`);
    else writeNode(part, `${indent}  `, lines);
  }
  lines.push(`${indent}</${name}>`);
}

function inline(part: XmlNode | XmlElement | string): string {
  if (typeof part === "string") return escapeText(part);
  if ("namespace" in part) return writeForeign(part);
  const { name, attributes, content } = part;
  const start = `<${name}${writeAttributes(attributes)}`;
  return content.length === 0 ? `${start}/>` : `${start}>${content.map(inline).join("")}</${name}>`;
}
