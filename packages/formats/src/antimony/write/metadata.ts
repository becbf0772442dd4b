import { FormatError } from "../../errors.ts";
import type { SbmlElement, SbmlModel } from "../../sbml/document.ts";
import { identifiedElements, otherElements } from "../../sbml/write/walk.ts";
import type { XmlElement } from "../../xml/element.ts";
import { relationsIn } from "../annotation.ts";
import { itself } from "../statements.ts";

/** Names, SBO terms, notes and relations of all elements, as statements; what is not kept, as comments. */
export function writeMetadata(model: SbmlModel): string[] {
  const functions = new Set(model.functions.map(({ id }) => id));
  const named = [...identifiedElements(model), ...model.rules].filter(
    ({ id }) => id !== undefined && !functions.has(id),
  );
  return [
    ...model.unitDefinitions.flatMap(({ id, name }) => displayName(id, name)),
    ...named.flatMap((element) => statementsOf(element.id as string, element)),
    ...statementsOf(itself, { ...model, name: undefined }),
    ...leftOut(model),
  ];
}

/** What is said of one element. */
export function statementsOf(name: string, element: SbmlElement): string[] {
  const { sboTerm, notes, annotation } = element;
  const term = /^SBO:(\d{7})$/.exec(sboTerm ?? "")?.[1];
  const { relations = [], others = [] } = annotation === undefined ? {} : relationsIn(annotation);
  return [
    ...displayName(name, element.name),
    ...(term === undefined ? [] : [`${name}.sboTerm = ${Number(term)};`]),
    ...relations.map(
      ({ word, addresses }) => `${name} ${word} ${addresses.map(quoted).join(", ")};`,
    ),
    ...(notes === undefined ? [] : writeNotes(name, paragraphsOf(notes))),
    ...others.map((what) => `// The annotation "${what}" of ${name} is left out.`),
  ];
}

function displayName(id: string, name: string | undefined): string[] {
  return name === undefined ? [] : [`${id} is ${quoted(name)};`];
}

/** A text in quotation marks. */
export function quoted(text: string): string {
  if (text.includes("\n")) throw new FormatError(`a name of several lines has no form in Antimony`);
  return `"${text.replace(/[\\"]/g, "\\$&")}"`;
}

function writeNotes(name: string, paragraphs: readonly string[]): string[] {
  if (paragraphs.length === 0) return [];
  const text = paragraphs.join("\n\n").replaceAll("```", "'''");
  return [
    text.includes("\n")
      ? `${name} notes \`\`\`\n${text}\n\`\`\`;`
      : `${name} notes ${quoted(text)};`,
  ];
}

const blocks: ReadonlySet<string> = new Set(
  "p div li ul ol table tr h1 h2 h3 h4 h5 h6 pre blockquote body br hr dl dt dd".split(" "),
);

/** The paragraphs of notes as plain text. */
export function paragraphsOf(notes: XmlElement): string[] {
  const paragraphs: string[] = [""];
  const visit = (element: XmlElement): void => {
    for (const part of element.content) {
      if (typeof part === "string") paragraphs.push((paragraphs.pop() ?? "") + part);
      else {
        const block = blocks.has(part.name);
        if (block) paragraphs.push("");
        visit(part);
        if (block) paragraphs.push("");
      }
    }
  };
  visit(notes);
  return paragraphs
    .flatMap((text) => text.split(/\n\s*\n/))
    .map((text) => text.trim())
    .filter((text) => text !== "");
}

/** A comment for each element without a name of its own whose notes or terms have no place. */
function leftOut(model: SbmlModel): string[] {
  const functions = new Set<SbmlElement>(model.functions);
  const elements = [
    ...[...otherElements(model)].filter(
      (element) => !("kind" in element && element.id !== undefined),
    ),
    ...[...identifiedElements(model)].filter(({ id }) => id === undefined),
    ...model.unitDefinitions.map(({ id: _, ...rest }) => rest),
  ].filter((element) => !functions.has(element as SbmlElement));
  const described = elements.filter(
    ({ notes, annotation, sboTerm }) => (notes ?? annotation ?? sboTerm) !== undefined,
  );
  if (described.length === 0) return [];
  return [
    `// Notes, annotations and terms of ${described.length} elements without a name are left out.`,
  ];
}
