import type { XmlElement } from "../xml/element.ts";
import { makeElement } from "../xml/make.ts";
import { namespaces } from "../xml/namespaces.ts";

/** A publication that numbers or equations come from, found by one of its identifiers. */
export interface PublishedSource {
  /** Authors, title, journal. */
  readonly text: string;
  readonly doi?: string | undefined;
  readonly pmid?: string | undefined;
  readonly isbn?: string | undefined;
  readonly url?: string | undefined;
}

/** Addresses of a source as MIRIAM annotations have them. */
export function addressesOf({ doi, pmid, isbn, url }: PublishedSource): string[] {
  return [
    ...(doi === undefined ? [] : [`https://identifiers.org/doi:${doi}`]),
    ...(pmid === undefined ? [] : [`https://identifiers.org/pubmed:${pmid}`]),
    ...(isbn === undefined ? [] : [`https://identifiers.org/isbn:${isbn.replaceAll("-", "")}`]),
    ...(url === undefined ? [] : [url]),
  ];
}

/**
 * An annotation that says which publications an element is described by; undefined without any. The
 * qualifier is that of BioModels, for a model or for a part of one.
 */
export function describedBy(
  metaid: string,
  addresses: readonly string[],
  of: "bqbiol" | "bqmodel",
): XmlElement | undefined {
  if (addresses.length === 0) return undefined;
  const { rdf } = namespaces;
  const items = addresses.map((resource) => makeElement(rdf, "li", [], { resource }));
  const qualifier = makeElement(namespaces[of], "isDescribedBy", [makeElement(rdf, "Bag", items)]);
  const description = makeElement(rdf, "Description", [qualifier], { about: `#${metaid}` });
  return makeElement("", "annotation", [makeElement(rdf, "RDF", [description])]);
}
