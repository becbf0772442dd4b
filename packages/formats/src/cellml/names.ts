import { qualified, type XmlElement } from "../xml/element.ts";

export type CellmlVersion = "1.0" | "1.1" | "2.0";

/** Versions by the namespace of their elements. */
export const versions: ReadonlyMap<string, CellmlVersion> = new Map([
  ["http://www.cellml.org/cellml/1.0#", "1.0"],
  ["http://www.cellml.org/cellml/1.1#", "1.1"],
  ["http://www.cellml.org/cellml/2.0#", "2.0"],
]);

export const mathNamespace = "http://www.w3.org/1998/Math/MathML";
export const rdfNamespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
export const documentationNamespace = "http://cellml.org/tmp-documentation";

/** Keys of the attributes that come from other namespaces. */
export const metadataId: string = qualified("http://www.cellml.org/metadata/1.0#", "id");
export const importHref: string = qualified("http://www.w3.org/1999/xlink", "href");

/** What CellML allows as a name; 1.x lets it begin with a digit. */
export const identifier: RegExp = /^[A-Za-z0-9_]+$/;

/**
 * Id of a variable in the model that `readCellml` gives: `component__variable`. No two variables of a
 * model have the same one: a component whose name would blur where it ends (`a__b`, `a_`) or is no id
 * (`2x`) stands there with its length in front.
 */
export function cellmlIdOf(component: string, variable: string): string {
  const blurred = /^_?\d|__|_$/.test(component);
  return `${blurred ? `_${component.length}_${component}` : component}__${variable}`;
}

/** Id of an element in its file's metadata: `cmeta:id` in 1.x, `id` in 2.0. */
export function metadataIdOf(element: XmlElement): string | undefined {
  return element.attributes.get(metadataId) ?? element.attributes.get("id");
}
