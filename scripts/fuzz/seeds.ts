import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import type { Dice } from "./dice.ts";
import type { Input, Kind } from "./input.ts";
import { own } from "./ownSeeds.ts";

/** Folder of published files; they belong to their authors and are read in place. */
const shared = process.env.ENDOCRINE_SHARED ?? join(import.meta.dirname, "../../../shared");
const longest = 60_000;
const perKind: Readonly<Record<Kind, number>> = {
  sbml: 400,
  cellml: 60,
  antimony: 40,
  sedml: 60,
  omex: 60,
  settings: 20,
  results: 20,
};

/** Sound files to begin with: our own small ones, and a choice of published ones where they are. */
export function seeds(dice: Dice): Input[] {
  const found = new Map<Kind, string[]>();
  for (const path of existsSync(shared) ? filesUnder(shared) : []) {
    const kind = kindOf(path);
    if (kind !== undefined && statSync(path).size <= longest) {
      found.set(kind, [...(found.get(kind) ?? []), path]);
    }
  }
  const published = [...found].flatMap(([kind, paths]) => {
    const left = paths.sort();
    const chosen: Input[] = [];
    while (left.length > 0 && chosen.length < perKind[kind]) {
      const [path] = left.splice(dice.below(left.length), 1);
      chosen.push({ kind, bytes: new Uint8Array(readFileSync(path as string)) });
    }
    return chosen;
  });
  return [...own, ...published];
}

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else if (entry.isFile()) yield path;
  }
}

function kindOf(path: string): Kind | undefined {
  if (path.endsWith("-settings.txt")) return "settings";
  if (path.endsWith("-results.csv")) return "results";
  const kinds: Readonly<Record<string, Kind>> = {
    ".cellml": "cellml",
    ".omex": "omex",
    ".sedx": "omex",
    ".sedml": "sedml",
    ".ant": "antimony",
    ".sbml": "sbml",
  };
  const kind = kinds[extname(path)];
  if (kind !== undefined || extname(path) !== ".xml") return kind;
  const head = readFileSync(path, "utf8").slice(0, 2000);
  if (/<sbml\b/.test(head)) return "sbml";
  if (/<sedML\b/.test(head)) return "sedml";
  return /cellml\.org/.test(head) ? "cellml" : undefined;
}
