import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { modelPages } from "./model/modelPages.ts";
import { modules } from "./model/modules.ts";
import { siteLinks } from "./siteLinks.ts";
import { validationPages } from "./validation/validationPages.ts";

/** The checkout. */
export const root: string = join(import.meta.dirname, "../..");

/** A page or list of the site: its path from the root of the site, and its text. */
export interface StagedFile {
  readonly path: string;
  readonly text: string;
}

const docs = join(root, "docs");

/** Markdown that is shown as it stands: all in `docs/` but what the site makes better from the same data. */
function written(): readonly StagedFile[] {
  const own = readdirSync(docs, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md") && !/^(?:\.vitepress|dist|model)\//.test(path))
    .filter((path) => path !== "validation.md")
    .map((path) => ({ path, text: read(join(docs, path)) }));
  const ofRoot = ["CONTRIBUTING.md", "CHANGELOG.md"].map((name) => ({
    path: name.toLowerCase(),
    text: read(join(root, name)),
  }));
  const ids = modules.map(({ id }) => id);
  return [...own, ...ofRoot].map(({ path, text }) => ({ path, text: siteLinks(text, path, ids) }));
}

function read(path: string): string {
  return readFileSync(path, "utf8");
}

/** The decisions for the sidebar, by their titles. */
function decisionList(pages: readonly StagedFile[]): StagedFile {
  const items = pages
    .filter(({ path }) => path.startsWith("decisions/"))
    .map(({ path, text }) => ({
      text: text.match(/^# (?:\d+: )?(.+)$/m)?.[1] ?? path,
      link: `/${path.replace(/\.md$/, "")}`,
    }))
    .sort((a, b) => a.link.localeCompare(b.link, "en"));
  return { path: "decisions/sidebar.json", text: JSON.stringify(items) };
}

/**
 * Lays every page of the site in `.cache/docs`.
 * @returns how many pages there are
 */
export function stagePages(): number {
  const folder = join(root, ".cache", "docs");
  rmSync(folder, { recursive: true, force: true });
  const pages = written();
  const report = {
    text: read(join(docs, "validation.md")),
    curves: read(join(docs, "validation-curves.json")),
  };
  const all = [...pages, decisionList(pages), ...modelPages(), ...validationPages(report)];
  for (const { path, text } of all) {
    const target = join(folder, path);
    if (relative(folder, target).startsWith("..")) throw new Error(`${path} leaves the site`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  cpSync(join(docs, "screenshots"), join(folder, "screenshots"), { recursive: true });
  return all.filter(({ path }) => path.endsWith(".md")).length;
}
