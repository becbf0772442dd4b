import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "@endocrine/engine";

/** A case of the SBML Test Suite in a folder. */
export interface SuiteCase {
  readonly id: string;
  readonly folder: string;
  readonly tags: readonly string[];
  /** Each form of the model: `l3v2` and so on, with its path. */
  readonly forms: readonly { readonly edition: string; readonly path: string }[];
}

/** Where the time courses and fluxes lie in a checkout of the suite, from its folders down. */
const inner = ["semantic", "cases/semantic"];

/** Finds the cases in a folder, or in that of the suite as a whole, in order of their numbers. */
export function findCases(directory: string): SuiteCase[] {
  if (!existsSync(directory)) throw new InputError(`there is no folder "${directory}"`);
  const folders = [directory, ...inner.map((path) => join(directory, path))];
  for (const folder of folders.filter((path) => existsSync(path))) {
    const found = casesIn(folder);
    if (found.length > 0) return found;
  }
  throw new InputError(`"${directory}" holds no case: no NNNNN/NNNNN-settings.txt`);
}

function casesIn(directory: string): SuiteCase[] {
  return readdirSync(directory)
    .filter((id) => existsSync(join(directory, id, `${id}-settings.txt`)))
    .sort()
    .map((id) => caseIn(join(directory, id), id));
}

function caseIn(folder: string, id: string): SuiteCase {
  const form = new RegExp(`^${id}-sbml-(l\\dv\\d)\\.xml$`);
  const forms = readdirSync(folder)
    .flatMap((name) => {
      const edition = form.exec(name)?.[1];
      return edition === undefined ? [] : [{ edition, path: join(folder, name) }];
    })
    .sort((a, b) => a.edition.localeCompare(b.edition));
  return { id, folder, tags: tagsIn(join(folder, `${id}-model.m`)), forms };
}

/** Component and test tags, from the header of the case's description. */
function tagsIn(path: string): string[] {
  if (!existsSync(path)) return [];
  const text = readFileSync(path, "utf8");
  return ["componentTags", "testTags"].flatMap((key) => {
    const line = new RegExp(`^\\s*${key}:(.*)$`, "m").exec(text)?.[1] ?? "";
    return line
      .split(",")
      .map((tag) => tag.trim())
      .filter((tag) => tag !== "");
  });
}
