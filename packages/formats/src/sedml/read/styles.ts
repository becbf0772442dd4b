import { numeric, optional } from "../../sbml/read/attributes.ts";
import { child, fault, type XmlElement } from "../../xml/element.ts";
import type { SedLine, SedMarker, SedStyle } from "../documentOutputs.ts";
import { readElement } from "./elements.ts";

const lineTypes = ["none", "solid", "dash", "dot", "dashDot", "dashDotDot"] as const;

/** Reads a `style`. */
export function readStyle(element: XmlElement): SedStyle {
  const line = child(element, "line");
  const marker = child(element, "marker");
  const fill = child(element, "fill");
  return {
    ...readElement(element),
    baseStyle: optional(element, "baseStyle"),
    line: line && readLine(line),
    marker: marker && readMarker(marker),
    fill: fill && color(fill, "color"),
  };
}

function readLine(element: XmlElement): SedLine {
  const given = optional(element, "type") ?? optional(element, "style");
  const type = lineTypes.find((known) => known === given);
  if (given !== undefined && type === undefined) {
    throw fault(element, `a line of type "${given}" is not known`);
  }
  return { type, color: color(element, "color"), thickness: numeric(element, "thickness") };
}

function readMarker(element: XmlElement): SedMarker {
  return {
    type: optional(element, "type") ?? optional(element, "style"),
    size: numeric(element, "size"),
    fill: color(element, "fill"),
    lineColor: color(element, "lineColor"),
  };
}

function color(element: XmlElement, name: string): string | undefined {
  const text = optional(element, name);
  if (text === undefined) return undefined;
  const digits = /^#?([0-9a-f]{6}(?:[0-9a-f]{2})?)$/i.exec(text)?.[1];
  if (digits === undefined)
    throw fault(element, `${name}="${text}" is not a colour such as #1f77b4`);
  return `#${digits.toLowerCase()}`;
}
