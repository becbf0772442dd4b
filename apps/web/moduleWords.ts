import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { type Found, wordsIn } from "./wordsIn.ts";

/** Where modules of the model are written, and disorders and treatments, whose words the page has in its languages. */
const folders = [
  "packages/body/src",
  "packages/clinic/src/disorders",
  "packages/clinic/src/treatments",
] as const;
const root = fileURLToPath(new URL("../..", import.meta.url));
const id = "virtual:module-words";

/**
 * Takes the words of the model's modules out of the worker, which computes without them, and puts them into a chunk of
 * their own, `virtual:module-words`. A module is left with the mark `§12` as its `about`: its words, by the place
 * where they belong, are the twelfth. What is said elsewhere, in a function that makes parameters for instance, is
 * replaced by a mark one by one. `withWords` puts all of them back.
 */
export function moduleWords(): Plugin {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.startsWith("sources"))
      .sort()
      .map((name) => join(root, folder, name)),
  );
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
      const first = firsts.get(file);
      if (first === undefined) return null;
      const changes = wordsIn(code).flatMap(({ mark, dropped }, index) => [
        { ...mark, text: `"§${first + index}"` },
        ...dropped.map((passage) => ({ ...passage, text: "" })),
      ]);
      let result = "";
      let from = 0;
      for (const { start, end, text } of changes.sort((a, b) => a.start - b.start)) {
        result += code.slice(from, start) + text;
        from = end;
      }
      return { code: result + code.slice(from), map: null };
    },
  };
}
