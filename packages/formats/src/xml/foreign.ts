import type { XmlElement } from "./element.ts";
import { escapeText, writeAttributes } from "./escape.ts";
import { namespaces } from "./namespaces.ts";

/** Prefixes under which readers of annotations look for these namespaces. */
const usual: ReadonlyMap<string, string> = new Map([
  [namespaces.rdf, "rdf"],
  [namespaces.bqbiol, "bqbiol"],
  [namespaces.bqmodel, "bqmodel"],
  ["http://purl.org/dc/terms/", "dcterms"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://www.w3.org/2001/vcard-rdf/3.0#", "vCard"],
  ["http://www.w3.org/2006/vcard/ns#", "vCard4"],
]);

const xml = "http://www.w3.org/XML/1998/namespace";
const xmlns = "http://www.w3.org/2000/xmlns/";

/** Prefixes that hold at some place, by namespace; the default namespace stands under `default`. */
interface Declared {
  readonly prefixes: ReadonlyMap<string, string>;
  readonly default: string | undefined;
}

/** Writes an element of another vocabulary (XHTML, RDF) with the namespaces it needs, on one line. */
export function writeForeign(element: XmlElement): string {
  return write(element, { prefixes: new Map(), default: undefined });
}

function write(element: XmlElement, outer: Declared): string {
  const prefixes = new Map(outer.prefixes);
  const declarations: [string, string][] = [];
  const prefixOf = (namespace: string, usually: string | undefined): string => {
    const known = prefixes.get(namespace);
    if (known !== undefined) return known;
    const prefix = usually ?? `ns${prefixes.size + 1}`;
    prefixes.set(namespace, prefix);
    declarations.push([`xmlns:${prefix}`, namespace]);
    return prefix;
  };
  const { namespace } = element;
  const prefixed = usual.get(namespace);
  let inner = outer.default;
  let name = element.name;
  if (prefixed !== undefined) name = `${prefixOf(namespace, prefixed)}:${name}`;
  else if (namespace !== outer.default) {
    declarations.push(["xmlns", namespace]);
    inner = namespace;
  }
  const attributes: [string, string][] = [];
  for (const [key, value] of element.attributes) {
    const [space, local] = key.includes(" ") ? key.split(" ") : ["", key];
    if (space === xmlns) continue;
    if (space === xml) attributes.push([`xml:${local}`, value]);
    else if (space) attributes.push([`${prefixOf(space, usual.get(space))}:${local}`, value]);
    else if (namespace === namespaces.rdf) {
      // RDF's own attributes count only with its prefix.
      attributes.push([`${prefixOf(namespace, "rdf")}:${local}`, value]);
    } else attributes.push([key, value]);
  }
  const within: Declared = { prefixes, default: inner };
  const content = element.content
    .map((part) => (typeof part === "string" ? escapeText(part) : write(part, within)))
    .join("");
  const start = `<${name}${writeAttributes([...declarations, ...attributes])}`;
  return content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}
