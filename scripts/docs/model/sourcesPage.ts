import { type Source, sources } from "../../../packages/body/src/index.ts";
import type { ModuleDefinition } from "../../../packages/engine/src/index.ts";
import { asText, block } from "./html.ts";
import { modules } from "./modules.ts";

/** A source by its key, linked to its place on the page of sources. */
export function sourceLink(key: string): string {
  return `<a href="./sources.html#${place(key)}">${asText(key)}</a>`;
}

/** Headings of pages are anchors too; sources are kept apart from them. */
function place(key: string): string {
  return `source-${key}`;
}

function keysOf({ sources: keys = [], parameters = {} }: ModuleDefinition): readonly string[] {
  return [...keys, ...Object.values(parameters).map(({ source }) => source)];
}

/** What the equations and parameters of these modules come from, as HTML, in the order of the keys. */
export function usedSources(some: readonly ModuleDefinition[]): readonly string[] {
  const used = new Set(some.flatMap(keysOf));
  return Object.values(sources)
    .filter(({ key }) => used.has(key))
    .map((source) => `<strong>${asText(source.key)}</strong> ${reference(source)}`);
}

function reference({ text, doi, pmid, isbn, url, seen, note }: Source): string {
  const link = (address: string, label: string): string =>
    `<a href="${asText(address)}" rel="noreferrer">${asText(label)}</a>`;
  const places = [
    ...(doi === undefined ? [] : [link(encodeURI(`https://doi.org/${doi}`), `doi:${doi}`)]),
    ...(pmid === undefined
      ? []
      : [link(`https://pubmed.ncbi.nlm.nih.gov/${pmid}/`, `PMID ${pmid}`)]),
    ...(isbn === undefined ? [] : [`ISBN ${asText(isbn)}`]),
    ...(url === undefined ? [] : [link(url, new URL(url).hostname)]),
    ...(seen ? ['<span class="mark seen" title="Read beside the title">seen</span>'] : []),
  ];
  const remark = note === undefined ? "" : ` (${asText(note)})`;
  return `${asText(text)}. ${places.join(", ")}${remark}`;
}

/** Every source that a module names, with the modules that do. */
export function sourcesPage(): string {
  const cited = Object.values(sources).map((source) => ({
    source,
    by: modules.filter((module) => keysOf(module).includes(source.key)),
  }));
  const shown = cited.filter(({ by }) => by.length > 0);
  const count = (is: (source: Source) => boolean): number =>
    shown.filter(({ source }) => is(source)).length;
  const items = shown.map(({ source, by }) => {
    const links = by.map(({ id }) => `<a href="./${id}.html">${id}</a>`).join(", ");
    return `<li id="${place(source.key)}"><strong>${asText(source.key)}</strong> ${reference(source)} <span class="by">In ${links}.</span></li>`;
  });
  return [
    "---\ntitle: Sources of the model\noutline: false\n---",
    "# Sources of the model",
    `${shown.length} sources stand behind the equations and parameters of the modules. The identifiers of ${count(({ seen }) => seen === true)} were read beside their titles (*seen*); ${count(({ unidentified }) => unidentified === "sought")} publications were read without an identifier, and ${count(({ unidentified }) => unidentified === "official")} manuals, labels, book pages and data sets have none. The other identifiers are not checked: look before citing them. [Provenance](../provenance.md) says what was compared with its source.`,
    block(`<ul class="sources">${items.join("\n")}</ul>`),
  ].join("\n\n");
}
