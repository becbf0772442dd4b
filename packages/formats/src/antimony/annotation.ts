import type { Qualifier } from "../sbml/write/metadata.ts";
import type { XmlElement } from "../xml/element.ts";
import { namespaces } from "../xml/namespaces.ts";

/** Antimony's words for the qualifiers; the first of several is the one that is written. */
const words: readonly (readonly [
  vocabulary: Qualifier["vocabulary"],
  name: string,
  words: string,
])[] = [
  ["bqbiol", "is", "identity biological_entity_is"],
  ["bqbiol", "hasPart", "hasPart part"],
  ["bqbiol", "isPartOf", "isPartOf parthood"],
  ["bqbiol", "isVersionOf", "isVersionOf hypernym"],
  ["bqbiol", "hasVersion", "hasVersion version"],
  ["bqbiol", "isHomologTo", "isHomologTo homolog"],
  ["bqbiol", "isDescribedBy", "isDescribedBy description"],
  ["bqbiol", "isEncodedBy", "isEncodedBy encoder"],
  ["bqbiol", "encodes", "encodes encodement"],
  ["bqbiol", "occursIn", "occursIn container"],
  ["bqbiol", "hasProperty", "hasProperty property"],
  ["bqbiol", "isPropertyOf", "isPropertyOf propertyBearer"],
  ["bqbiol", "hasTaxon", "hasTaxon taxon"],
  ["bqmodel", "is", "model_entity_is"],
  ["bqmodel", "isDescribedBy", "publication"],
  ["bqmodel", "isDerivedFrom", "isDerivedFrom origin"],
  ["bqmodel", "isInstanceOf", "isInstanceOf"],
  ["bqmodel", "hasInstance", "hasInstance"],
];

/** The qualifier of a word; undefined where the word is none. */
export function qualifierOf(word: string): Qualifier | undefined {
  const found = words.find(([, , names]) => names.split(" ").includes(word));
  return found && { vocabulary: found[0], name: found[1] };
}

/** The word of a qualifier; undefined where Antimony has none. */
export function wordOf(vocabulary: string, name: string): string | undefined {
  const found = words.find(
    ([candidate, other]) => namespaces[candidate] === vocabulary && other === name,
  );
  return found?.[2].split(" ")[0];
}

/** What an annotation says in relations that Antimony has words for, and what else there is in it. */
export function relationsIn(annotation: XmlElement): {
  readonly relations: readonly { readonly word: string; readonly addresses: readonly string[] }[];
  /** Local names of what is not among the relations. */
  readonly others: readonly string[];
} {
  const relations: { word: string; addresses: string[] }[] = [];
  const others: string[] = [];
  for (const part of annotation.children) {
    if (part.namespace !== namespaces.rdf) others.push(part.name);
    else {
      for (const statement of part.children.flatMap((description) => description.children)) {
        const word = wordOf(statement.namespace, statement.name);
        const addresses = statement.children
          .flatMap((bag) => bag.children)
          .map((item) => item.attributes.get("resource"));
        const plain = addresses.every((address) => address !== undefined);
        if (word === undefined || !plain || addresses.length === 0) others.push(statement.name);
        else relations.push({ word, addresses: addresses as string[] });
      }
    }
  }
  return { relations, others };
}
