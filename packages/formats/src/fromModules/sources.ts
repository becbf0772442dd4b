import { makeAnnotation } from "../sbml/write/metadata.ts";
import type { XmlElement } from "../xml/element.ts";

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

/** An annotation that says which publications an element of a model, or a model, is described by. */
export function describedBy(
  metaid: string,
  addresses: readonly string[],
  vocabulary: "bqbiol" | "bqmodel",
): XmlElement | undefined {
  return makeAnnotation(metaid, [{ qualifier: { vocabulary, name: "isDescribedBy" }, addresses }]);
}
