import { FormatError, type Place } from "../../errors.ts";
import { node, type XmlNode } from "../../xml/write.ts";
import type { SbmlElement } from "../document.ts";

/** Attributes in the order in which they are written; undefined ones are left out. */
export type Attributes = XmlNode["attributes"];

/** Attributes that every element has, ids and names where the edition gives it such. */
export function baseAttributes(element: SbmlElement, identified = true): Attributes {
  const { metaid, sboTerm, id, name, place } = element;
  return [
    ["metaid", metaid],
    ["sboTerm", sboTerm],
    ...(identified
      ? ([
          ["id", id && identifier(id, place)],
          ["name", name],
        ] as const)
      : []),
  ];
}

/** Notes and annotation, as they were read or made. */
export function baseContent({ notes, annotation }: SbmlElement): XmlNode[] {
  return [
    ...(notes === undefined ? [] : [node("notes", [], notes.content)]),
    ...(annotation === undefined ? [] : [node("annotation", [], annotation.content)]),
  ];
}

/** An id that SBML allows. */
export function identifier(id: string, place: Place): string {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(id)) return id;
  throw new FormatError(
    `"${id}" is no SBML identifier: letters, digits and "_", no digit first`,
    place,
  );
}

/** A number as an attribute; undefined where there is none. */
export function decimal(value: number | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (Number.isNaN(value)) return "NaN";
  if (Object.is(value, -0)) return "-0";
  return String(value).replace("Infinity", "INF");
}

/** A `listOf` element; none where it would be empty. */
export function listOf(name: string, items: readonly XmlNode[]): XmlNode[] {
  return items.length === 0 ? [] : [node(name, [], items)];
}
