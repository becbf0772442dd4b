import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { citationsIn, type Found, type Passage, wordsIn } from "./wordsIn.ts";

/** Where modules of the model are written, and disorders and treatments, whose words the page has in its languages. */
const folders = [
  "packages/body/src",
  "packages/clinic/src/disorders",
  "packages/clinic/src/treatments",
] as const;
/** Where reference intervals are; the page shows none of their citations. */
const laboratory = "packages/clinic/src/laboratory";
const root = fileURLToPath(new URL("../..", import.meta.url));
const id = "virtual:module-words";

/**
 * Takes the words of the model's modules out of the worker, which computes without them, and puts them into a chunk of
 * their own, `virtual:module-words`. A module is left with the mark `§12` as its `about`: its words, by the place
 * where they belong, are the twelfth. What is said elsewhere, in a function that makes parameters for instance, is
 * replaced by a mark one by one. `withWords` puts all of them back. Citations of reference intervals are left out.
 */
export function moduleWords(): Plugin {
  const files = folders.flatMap(sourcesIn);
  const cited = new Set(sourcesIn(laboratory));
  const told: Found["words"][] = [];
  const firsts = new Map<string, number>();
  return {
    name: "module-words",
    enforce: "pre",
    buildStart() {
      for (const file of firsts.size === 0 ? files : []) {
        firsts.set(file, told.length);
        told.push(...wordsIn(readFileSync(file, "utf8")).map(({ words }) => words));
      }
    },
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (source) =>
      source === `\0${id}`
        ? `export const told = JSON.parse(${JSON.stringify(JSON.stringify(told))});`
        : null,
    transform(code, file) {
      if (cited.has(file))
        return { code: changed(code, citationsIn(code).map(removed)), map: null };
      const first = firsts.get(file);
      if (first === undefined) return null;
      const changes = wordsIn(code).flatMap(({ mark, dropped }, index) => [
        { ...mark, text: `"§${first + index}"` },
        ...dropped.map(removed),
      ]);
      return { code: changed(code, changes), map: null };
    },
  };
}

/** The sources in a folder of the repository, in a fixed order. */
function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.startsWith("sources"))
    .sort()
    .map((name) => join(root, folder, name));
}

/** A text in the place of a passage. */
interface Change extends Passage {
  readonly text: string;
}

const removed = (passage: Passage): Change => ({ ...passage, text: "" });

function changed(code: string, changes: readonly Change[]): string {
  let result = "";
  let from = 0;
  for (const { start, end, text } of [...changes].sort((a, b) => a.start - b.start)) {
    result += code.slice(from, start) + text;
    from = end;
  }
  return result + code.slice(from);
}
