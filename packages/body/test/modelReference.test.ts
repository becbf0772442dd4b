import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { modelReference, pagePath } from "../../../scripts/model-reference.ts";

const page = modelReference();

describe("docs/model/thyroid-axis.md", () => {
  it("is what scripts/model-reference.ts makes of the modules now", () => {
    expect(readFileSync(pagePath, "utf8")).toBe(page);
  });

  it("links only to headings and sources that it has", () => {
    const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
      title.toLowerCase().replaceAll(" ", "-"),
    );
    const anchors = [...page.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id);
    const known = new Set([...headings, ...anchors]);
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target);
    expect(links.length).toBeGreaterThan(300);
    expect(links.filter((target) => !known.has(target))).toEqual([]);
  });
});
