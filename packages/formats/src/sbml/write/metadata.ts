import type { XmlElement } from "../../xml/element.ts";
import { makeElement } from "../../xml/make.ts";
import { namespaces } from "../../xml/namespaces.ts";

/** Notes for people, a paragraph each; undefined where there is nothing to say. */
export function makeNotes(paragraphs: readonly string[]): XmlElement | undefined {
  if (paragraphs.length === 0) return undefined;
  const body = paragraphs.map((text) => makeElement(namespaces.xhtml, "p", [text]));
  return makeElement("", "notes", body);
}

/** A BioModels qualifier with its vocabulary: of parts of models, or of models. */
export interface Qualifier {
  readonly vocabulary: "bqbiol" | "bqmodel";
  readonly name: string;
}

/** What an element is to the things at some addresses: `isDescribedBy`, `hasPart` and so on. */
export interface Relation {
  readonly qualifier: Qualifier;
  readonly addresses: readonly string[];
}

/** An annotation as MIRIAM has it, of the element with that metaid; undefined without any relation. */
export function makeAnnotation(
  metaid: string,
  relations: readonly Relation[],
): XmlElement | undefined {
  const { rdf } = namespaces;
  const parts = relations
    .filter(({ addresses }) => addresses.length > 0)
    .map(({ qualifier, addresses }) => {
      const items = addresses.map((resource) => makeElement(rdf, "li", [], { resource }));
      const bag = makeElement(rdf, "Bag", items);
      return makeElement(namespaces[qualifier.vocabulary], qualifier.name, [bag]);
    });
  if (parts.length === 0) return undefined;
  const description = makeElement(rdf, "Description", parts, { about: `#${metaid}` });
  return makeElement("", "annotation", [makeElement(rdf, "RDF", [description])]);
}
