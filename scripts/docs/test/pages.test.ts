import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { body } from "../../../packages/body/src/index.ts";
import { modelPages } from "../model/modelPages.ts";
import { root, type StagedFile } from "../stagePages.ts";
import { curveDrawing } from "../validation/curveDrawing.ts";
import { validationPages } from "../validation/validationPages.ts";

const named = (pages: readonly StagedFile[]): ReadonlyMap<string, string> =>
  new Map(pages.map(({ path, text }) => [path, text]));

describe("the reference of the model", () => {
  const pages = named(modelPages());

  it("has a page for every module of the body, with its equations typeset", () => {
    for (const { id, variables = {}, states = {} } of body) {
      const page = pages.get(`model/${id}.md`);
      expect(page, id).toBeDefined();
      // a state has its rate and its start
      const formulas = Object.keys(variables).length + 2 * Object.keys(states).length;
      expect(page!.match(/<math /g)?.length ?? 0, id).toBeGreaterThanOrEqual(formulas);
    }
  });

  it("marks choices, switches and fits, and links each source", () => {
    const page = pages.get("model/thyrotrophs.md") as string;
    for (const mark of ["our choice", "switch", "fitted"])
      expect(page).toContain(`>${mark}</span>`);
    expect(page).toContain('<a href="./sources.html#source-ridgway1974">ridgway1974</a>');
    expect(pages.get("model/sources.md")).toContain('<li id="source-ridgway1974">');
  });

  it("draws the wiring with hypothalamus and pituitary as its hub", () => {
    const page = pages.get("model/index.md") as string;
    expect(page.match(/class="organ hub"/g)).toHaveLength(2);
    expect(page).toContain("<title>Pituitary to Thyroid: TSH</title>");
    expect(page).toContain("<title>Hypothalamus to Pituitary: ");
  });

  it("has the place of every organ that the drawing leads to", () => {
    const page = pages.get("model/index.md") as string;
    const targets = [...page.matchAll(/<a href="#([^"]+)"><g/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(15);
    expect(targets.filter((id) => !page.includes(`{#${id}}`))).toEqual([]);
  });
});

describe("the validation report", () => {
  const read = (name: string): string => readFileSync(join(root, "docs", name), "utf8");
  const pages = named(
    validationPages({ text: read("validation.md"), curves: read("validation-curves.json") }),
  );

  it("begins with the misses, those that are courses with their curves", () => {
    const page = pages.get("validation.md") as string;
    const [, first] = page.match(/^## (.+)$/m) as RegExpMatchArray;
    expect(first).toBe("Misses");
    expect(page.match(/<figure class="curve">/g)?.length).toBeGreaterThan(5);
    expect(page).not.toContain("## What holds");
  });

  it("loses no figure and no source", () => {
    const count = (text: string): number => text.match(/<a id="/g)?.length ?? 0;
    const after = ["validation.md", "validation/figures.md", "validation/sources.md"];
    const sum = after.reduce((all, path) => all + count(pages.get(path) as string), 0);
    expect(sum).toBe(count(read("validation.md")));
  });

  it("draws a curve with its points, and says how many are kept", () => {
    const drawing = curveDrawing({
      label: "glucose",
      unit: "mmol/L",
      time: "min",
      points: [
        { time: 0, low: 4, high: 6, holds: true },
        { time: 60, low: null, high: 7, holds: false },
      ],
      curve: [
        [0, 5],
        [60, 8],
      ],
    });
    expect(drawing).toContain(
      'aria-label="glucose, mmol/L: the model keeps 1 of 2 published points"',
    );
    expect(drawing.match(/<circle/g)).toHaveLength(1);
    expect(drawing).toContain('class="point missed"');
    expect(drawing).toContain("minutes");
  });
});

describe("the navigation", () => {
  const text = readFileSync(join(root, "docs/.vitepress/navigation.ts"), "utf8");
  const links = new Set([...text.matchAll(/link: "([^"]+)"/g)].map(([, link]) => link));

  it.each(["", "guide/", "tutorial/"])("leads to every page of docs/%s", (folder) => {
    const pages = readdirSync(join(root, "docs", folder))
      .filter((name) => name.endsWith(".md") && name !== "index.md")
      .map((name) => `/${folder}${name.replace(/\.md$/, "")}`);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.filter((page) => !links.has(page))).toEqual([]);
  });
});
