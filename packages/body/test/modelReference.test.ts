import { readFileSync } from "node:fs";
import { body } from "@endocrine/body";
import { describe, expect, it } from "vitest";
import { modelReference, pagePath, pages } from "../../../scripts/model-reference.ts";

const written = pages.map((page) => ({ page, file: page.file, text: modelReference(page) }));

/** Places of a page that a link may lead to. */
function anchors(text: string): ReadonlySet<string> {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    (title as string).toLowerCase().replaceAll(" ", "-"),
  );
  return new Set([
    ...headings,
    ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id as string),
  ]);
}

const places = new Map(written.map(({ file, text }) => [file, anchors(text)]));

describe.each(written)("docs/model/$file", ({ page, file, text }) => {
  it("is what scripts/model-reference.ts makes of the modules now", () => {
    expect(readFileSync(pagePath(page), "utf8")).toBe(text);
  });

  it("links only to headings and sources that there are", () => {
    const links = [...text.matchAll(/\]\(([a-z-]*(?:\.md)?)#([^)]+)\)/g)];
    expect(links.length).toBeGreaterThan(100);
    const dead = links.filter(([, to, id]) => !places.get(to || file)?.has(id as string));
    expect(dead.map(([link]) => link)).toEqual([]);
  });
});

describe("the reference of the model", () => {
  it("has every module of the body on one page", () => {
    const shown = pages.flatMap(({ chapters }) => chapters.flatMap(({ modules }) => modules));
    for (const module of body) expect(shown.filter((one) => one === module)).toHaveLength(1);
  });
});
