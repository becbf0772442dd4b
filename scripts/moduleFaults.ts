import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type ModuleDefinition, parseUnit } from "../packages/engine/src/index.ts";

/** Every module that a file of the folder or of those in it exports, alone or in a list, each once. */
export async function modulesIn(folder: string): Promise<readonly ModuleDefinition[]> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const found = new Map<string, ModuleDefinition>();
  for (const file of files.filter((name) => name.endsWith(".ts")).sort()) {
    const exported: Record<string, unknown> = await import(join(folder, file));
    for (const value of Object.values(exported).flat()) {
      if (isModule(value)) found.set(value.id, value);
    }
  }
  return [...found.values()];
}

function isModule(value: unknown): value is ModuleDefinition {
  return typeof value === "object" && value !== null && "id" in value && equationsIn(value);
}

const equationsIn = (value: object): boolean =>
  "parameters" in value || "variables" in value || "states" in value;

/**
 * What a module does not say of its numbers: value, unit, meaning and source of each parameter, the reason of each
 * choice of ours, a neutral value of each lesion, the meaning of each state and variable. Empty where all is said.
 * @param sources The publications that there are, by key.
 */
export function moduleFaults(
  { id, parameters = {}, states = {}, variables = {}, sources: cited = [] }: ModuleDefinition,
  sources: Readonly<Record<string, unknown>>,
): readonly string[] {
  const faults: string[] = [];
  const need = (holds: boolean, name: string, what: string): void => {
    if (!holds) faults.push(`${id}.${name}: ${what}`);
  };
  for (const [name, { value, unit, meaning, source, note = "" }] of Object.entries(parameters)) {
    need(Number.isFinite(value), name, "no value");
    need(isUnit(unit), name, `"${unit}" is no unit`);
    need(meaning?.length > 2, name, "no meaning");
    if (source === "design") need(note.length > 3, name, "no reason of the choice");
    else if (source === "lesion") need(value === 0 || value === 1, name, "a lesion that acts");
    else need(source in sources, name, `unknown source "${source}"`);
  }
  for (const [name, { meaning = "" }] of Object.entries({ ...states, ...variables })) {
    need(meaning.length > 2, name, "no meaning");
  }
  for (const key of cited) need(key in sources, "sources", `unknown source "${key}"`);
  return faults;
}

function isUnit(unit: string): boolean {
  try {
    parseUnit(unit);
    return unit !== "";
  } catch {
    return false;
  }
}
