import type { PublishedCurve } from "../../../packages/clinic/src/validation/curves.ts";
import { block } from "../model/html.ts";
import type { StagedFile } from "../stagePages.ts";
import { curveDrawing } from "./curveDrawing.ts";

/** The report as it is kept: its text, and the curves as JSON. */
export interface KeptReport {
  readonly text: string;
  readonly curves: string;
}

const key =
  "The line is the model; a dot is a published mean, and its bar the limits that the model must keep there. Red: it does not.";

/** Sections of the report that have a page of their own, by the headings that begin them. */
const pageOf: Readonly<Record<string, string>> = {
  "What holds": "validation/figures",
  "Not compared": "validation/figures",
  Sources: "validation/sources",
};

/**
 * The validation report in pages: what came out with the misses and their curves, every curve, every figure, the sources. The
 * numbers are those of `docs/validation.md`; nothing is simulated.
 */
export function validationPages({ text, curves }: KeptReport): readonly StagedFile[] {
  const drawn = JSON.parse(curves) as readonly PublishedCurve[];
  const pages = new Map<string, string[]>();
  for (const part of text.split(/^(?=## )/m)) {
    const heading = part.match(/^## (.+)$/m)?.[1] ?? "";
    const page = pageOf[heading] ?? "validation";
    pages.set(page, [...(pages.get(page) ?? []), part]);
  }
  const places = new Map<string, string>();
  for (const [page, parts] of pages) {
    for (const [, id] of parts.join("").matchAll(/<a id="([^"]+)">/g))
      places.set(id as string, page);
  }
  const written = [...pages].map(([page, parts]) => ({
    path: `${page}.md`,
    text: linked(headed(page, parts.join("")), page, places),
  }));
  return [
    ...written.map((file) => (file.path === "validation.md" ? withCurves(file, drawn) : file)),
    { path: "validation/curves.md", text: curvesPage(text, drawn, places) },
  ];
}

const titles: Readonly<Record<string, string>> = {
  "validation/figures": "Every published figure",
  "validation/sources": "Sources of the published figures",
};

/** Pages that had no title of their own get one, and their sections move up. */
function headed(page: string, text: string): string {
  const title = titles[page];
  if (title === undefined) return text;
  return `---\noutline: [2, 3]\nsearch: false\n---\n\n# ${title}\n\n${text}`;
}

/** Links between places, wherever they went. */
function linked(text: string, page: string, places: ReadonlyMap<string, string>): string {
  return text.replace(/\]\(#([^)]+)\)/g, (whole, id: string) => {
    const target = places.get(id);
    return target === undefined || target === page ? whole : `](/${target}.md#${id})`;
  });
}

function panels({ panels: all }: PublishedCurve): string {
  return block(`<div class="curves">${all.map(curveDrawing).join("")}</div>`);
}

/** Each miss that is a course shows it under its numbers. */
function withCurves({ path, text }: StagedFile, curves: readonly PublishedCurve[]): StagedFile {
  let shown = text;
  for (const curve of curves) {
    const heading = `### <a id="${curve.id}"></a>`;
    const [before, after] = shown.split(heading);
    if (after === undefined) continue;
    shown = `${before}${heading}${after.replace(/^\*Why:\*/m, `${panels(curve)}\n\n${key}\n\n*Why:*`)}`;
  }
  const link =
    "[Curves over published points](./validation/curves.md), [every figure](./validation/figures.md), [their sources](./validation/sources.md).";
  return { path, text: shown.replace(/^## Misses$/m, `${link}\n\n## Misses`) };
}

/** Every course, those that miss a point first. */
function curvesPage(
  report: string,
  curves: readonly PublishedCurve[],
  places: ReadonlyMap<string, string>,
): string {
  const misses = (curve: PublishedCurve): number =>
    curve.panels.flatMap(({ points }) => points).filter(({ holds }) => !holds).length;
  const order = [...curves].sort((a, b) => misses(b) - misses(a));
  const sections = order.flatMap((curve) => {
    const page = places.get(curve.id);
    const name = titleOf(report, curve.id);
    const missed = misses(curve);
    const verdict =
      missed === 0 ? "Holds at every point." : `Misses ${missed} point${missed === 1 ? "" : "s"}.`;
    const more = page === undefined ? "" : ` [Numbers and source](/${page}.md#${curve.id}).`;
    return [`## ${name}`, `${verdict}${more}`, panels(curve)];
  });
  const head = "---\noutline: false\n---\n\n# Curves over published points";
  return [
    head,
    `${curves.length} published time courses, those that miss a point first. ${key}`,
    ...sections,
  ].join("\n\n");
}

/** What an entry is called in the report: `Quantity: population`. */
function titleOf(report: string, id: string): string {
  const miss = report.match(new RegExp(`^### <a id="${id}"></a>(.+)$`, "m"))?.[1];
  if (miss !== undefined) return miss;
  const [, quantity = id, population = ""] =
    report.match(new RegExp(`^\\| <a id="${id}"></a>(.+?) \\| (.+?) \\|`, "m")) ?? [];
  const name = quantity.replace(/^./, (first) => first.toUpperCase());
  return population === "" ? name : `${name}: ${population}`;
}
