import { childrenOf, qualified, textOf, type XmlElement } from "../xml/element.ts";
import { namespaces } from "../xml/namespaces.ts";
import { readXml } from "../xml/read.ts";
import { node, writeXml, type XmlNode } from "../xml/write.ts";

/** What is said of an archive (`.`) or of one of its files, in the terms of Dublin Core. */
export interface ResourceMetadata {
  /** A location, `.` for the archive, or an address. */
  readonly about: string;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly creators: readonly Creator[];
  /** Date and time as written: `2023-11-15T20:15:50Z`. */
  readonly created?: string | undefined;
  readonly modified: readonly string[];
}

export interface Creator {
  /** As one would print it. */
  readonly name: string;
  readonly familyName?: string | undefined;
  readonly givenName?: string | undefined;
  readonly email?: string | undefined;
  readonly organization?: string | undefined;
}

const { rdf } = namespaces;
const terms = "http://purl.org/dc/terms/";
const vcard = "http://www.w3.org/2006/vcard/ns#";

/**
 * Reads the Dublin Core statements of a `metadata.rdf`; other statements are passed over.
 * @throws FormatError where it is no XML
 */
export function readMetadata(text: string, file = "metadata.rdf"): ResourceMetadata[] {
  const root = readXml(text, { file });
  return childrenOf(root, "Description", rdf).map((description) => {
    const about = attribute(description, "about") ?? ".";
    return {
      about: about === "" ? "." : about.replace(/^\.\//, ""),
      title: first(description, ["title"]),
      description: first(description, ["description", "abstract"]),
      creators: named(description, "creator").flatMap(creators),
      created: first(description, ["created"]),
      modified: named(description, "modified").map(deepText),
    };
  });
}

function named(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter(
    (child) => child.name === name && child.namespace.startsWith("http://purl.org/dc/"),
  );
}

function first(element: XmlElement, names: readonly string[]): string | undefined {
  const texts = names.flatMap((name) => named(element, name)).map(deepText);
  return texts.find((text) => text !== "");
}

function attribute(element: XmlElement, name: string): string | undefined {
  return element.attributes.get(name) ?? element.attributes.get(qualified(rdf, name));
}

/** The text of an element, or of the first inside it that has some. */
function deepText(element: XmlElement): string {
  const own = textOf(element);
  if (own !== "") return own.replace(/\s+/g, " ");
  for (const child of element.children) {
    const text = deepText(child);
    if (text !== "") return text;
  }
  return attribute(element, "resource") ?? "";
}

/** One `creator` may hold one person, or a bag of them. */
function creators(element: XmlElement): Creator[] {
  const items = element.children.flatMap((child) =>
    /^(Bag|Seq)$/.test(child.name) ? childrenOf(child, "li") : [],
  );
  if (items.length > 0) return items.flatMap(creators);
  const find = (...names: string[]): string | undefined => {
    const found = descendants(element).find((part) => names.includes(part.name.toLowerCase()));
    const text = found && deepText(found);
    return text === "" ? undefined : text;
  };
  const familyName = find("family-name", "family");
  const givenName = find("given-name", "given");
  const parts = [givenName, familyName].filter((part) => part !== undefined);
  const name =
    parts.length > 0 ? parts.join(" ") : (find("name", "fn", "label") ?? deepText(element));
  if (name === "") return [];
  return [
    {
      name,
      familyName,
      givenName,
      email: find("hasemail", "email", "mbox")?.replace(/^mailto:/, ""),
      organization: find("organization-name", "orgname"),
    },
  ];
}

function descendants(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => [child, ...descendants(child)]);
}

/** Writes statements as the text of a `metadata.rdf`. */
export function writeMetadata(resources: readonly ResourceMetadata[]): string {
  const descriptions = resources.map((resource) => {
    const { about, title, description, creators: people, created, modified } = resource;
    return node(
      "rdf:Description",
      [["rdf:about", about]],
      [
        ...optional("dcterms:title", title),
        ...optional("dcterms:description", description),
        ...people.map(creatorNode),
        ...(created === undefined ? [] : [dateNode("dcterms:created", created)]),
        ...modified.map((date) => dateNode("dcterms:modified", date)),
      ],
    );
  });
  const prefixes = [
    ["xmlns:rdf", rdf],
    ["xmlns:dcterms", terms],
    ["xmlns:vCard", vcard],
  ] as const;
  return writeXml(node("rdf:RDF", prefixes, descriptions));
}

const asResource = [["rdf:parseType", "Resource"]] as const;

function optional(name: string, text: string | undefined): XmlNode[] {
  return text === undefined ? [] : [node(name, [], [text])];
}

function creatorNode({ name, familyName, givenName, email, organization }: Creator): XmlNode {
  const parts = [
    ...optional("vCard:family-name", familyName),
    ...optional("vCard:given-name", givenName),
  ];
  return node("dcterms:creator", asResource, [
    parts.length > 0 ? node("vCard:hasName", asResource, parts) : node("vCard:fn", [], [name]),
    ...(email === undefined ? [] : [node("vCard:hasEmail", [["rdf:resource", email]])]),
    ...optional("vCard:organization-name", organization),
  ]);
}

function dateNode(name: string, date: string): XmlNode {
  return node(name, asResource, [node("dcterms:W3CDTF", [], [date])]);
}
