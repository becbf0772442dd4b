import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkSite } from "../checkSite.ts";
import { siteLinks } from "../siteLinks.ts";
import { root } from "../stagePages.ts";

const docs = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".md") && !/^(?:\.vitepress|dist|node_modules)\//.test(path))
  .map((path) => join("docs", path));
const pages = [...docs, "README.md", "CONTRIBUTING.md", "CHANGELOG.md"];

/** Places of a page that a link may lead to. */
function placesOf(text: string): ReadonlySet<string> {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    (title as string)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s/g, "-"),
  );
  const own = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id as string);
  return new Set([...headings, ...own]);
}

const known = new Map<string, ReadonlySet<string>>();

function hasPlace(path: string, place: string): boolean {
  const places = known.get(path) ?? placesOf(readFileSync(path, "utf8"));
  known.set(path, places);
  return places.has(place);
}

describe("the Markdown of the project", () => {
  it.each(pages)("%s links to what there is", (page) => {
    const text = readFileSync(join(root, page), "utf8").replace(/^```[\s\S]*?^```$/gm, "");
    const faults = [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target]) => {
      if (/^[a-z]+:/.test(target as string)) return URL.canParse(target as string) ? [] : [target];
      const [file = "", place] = (target as string).split("#");
      const path = file === "" ? join(root, page) : join(root, dirname(page), file);
      if (!existsSync(path)) return [target];
      if (place === undefined || !path.endsWith(".md")) return [];
      return hasPlace(path, place) ? [] : [target];
    });
    expect(faults).toEqual([]);
  });
});

describe("a link on the site", () => {
  it.each([
    [
      "a module has a page",
      "[TSH cells](../model/thyroid-axis.md#thyrotrophs)",
      "[TSH cells](../model/thyrotrophs.md)",
    ],
    [
      "the reference of the model is there module by module",
      "[TSH cells](../model/thyroid-axis.md#x)",
      "[TSH cells](../model/index.md)",
    ],
    [
      "what the site does not hold is named",
      "[fit](../../packages/body/fit/gut.ts)",
      "fit (`packages/body/fit/gut.ts`)",
    ],
    ["pages of the root have moved", "[add](../../CONTRIBUTING.md)", "[add](../contributing.md)"],
    ["others stay", "[a](./ideas.md#b) [c](https://d.org)", "[a](./ideas.md#b) [c](https://d.org)"],
  ])("%s", (_, text, expected) => {
    expect(siteLinks(text, "guide/page.md", ["thyrotrophs"])).toBe(expected);
  });
});

describe("the built site", () => {
  function faultsOf(link: string): readonly string[] {
    const folder = mkdtempSync(join(tmpdir(), "site-"));
    mkdirSync(join(folder, "model"));
    writeFileSync(
      join(folder, "index.html"),
      `<a class="x" href="${link}">y</a><h2 id="here">z</h2>`,
    );
    writeFileSync(join(folder, "model/index.html"), '<h2 id="thyroid">z</h2>');
    return checkSite(folder, "/endocrine/").faults;
  }

  it.each([
    "/endocrine/model/#thyroid",
    "./model/index.html",
    "#here",
    "https://doi.org/10.1210/jc.2008-0125",
    "https://pubmed.ncbi.nlm.nih.gov/818102/",
  ])("may link to %s", (link) => {
    expect(faultsOf(link)).toEqual([]);
  });

  it.each([
    ["/endocrine/model/#nowhere", "no such place on the page"],
    ["./model/none.html", "no such page"],
    ["/model/", null],
    ["https://doi.org/jc.2008-0125", "no DOI"],
    ["https://pubmed.ncbi.nlm.nih.gov/PMC1/", "no PMID"],
    ["javascript:alert(1)", "javascript: is no protocol of the web"],
  ])("may not link to %s", (link, fault) => {
    expect(faultsOf(link)).toEqual([`index.html: ${link}: ${fault ?? "outside of /endocrine/"}`]);
  });
});
