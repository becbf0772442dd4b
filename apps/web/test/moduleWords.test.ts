import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { catalogue, modulesOf } from "@endocrine/clinic";
import { build } from "vite";
import { describe, expect, test } from "vitest";
import { moduleWords } from "../moduleWords.ts";
import { filled, type Words } from "../src/network/placeWords.ts";
import { citationsIn, wordsIn } from "../wordsIn.ts";

interface Built {
  readonly modulesOf: typeof modulesOf;
  readonly told: readonly (string | Words)[];
}

/** The modules as the build leaves them, and the words that it took out. */
async function built(): Promise<Built> {
  const entry = "entry-of-modules";
  const exports = `export { modulesOf } from "@endocrine/clinic"; export { told } from "virtual:module-words";`;
  const result = await build({
    root: fileURLToPath(new URL("..", import.meta.url)),
    configFile: false,
    logLevel: "error",
    resolve: { conditions: ["@endocrine/source"] },
    plugins: [
      moduleWords(),
      {
        name: "entry",
        resolveId: (id) => (id.endsWith(entry) ? `\0${entry}` : null),
        load: (id) => (id === `\0${entry}` ? exports : null),
      },
    ],
    build: { write: false, minify: false, lib: { entry, formats: ["es"], fileName: "modules" } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (first === undefined || !("output" in first)) throw new Error("vite built nothing");
  const folder = await mkdtemp(join(tmpdir(), "module-words-"));
  const file = join(folder, "modules.mjs");
  await writeFile(file, first.output[0].code);
  const found = await import(/* @vite-ignore */ pathToFileURL(file).href);
  await rm(folder, { recursive: true });
  return found;
}

/** A value as text, whatever the order of its names. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, each) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

describe("the words of modules", () => {
  test("are found at literal places within a module, and any other sentence by itself", () => {
    const code = `
      const gain = { value: 1, meaning: "a gain", source: "lesion" };
      export const gland = defineModule({
        id: "gland",
        about: "A gland.",
        sources: ["one2000", "two2001"],
        parameters: { gain, half: { value: 2, unit: "h", meaning: "a half", source: "one2000" }, },
        states: { note: { unit: "L", start: 1, rate: "-note", meaning: name } },
      });`;
    expect(wordsIn(code).map(({ words, dropped }) => [words, dropped.length])).toEqual([
      ["a gain", 0],
      [
        {
          about: "A gland.",
          sources: ["one2000", "two2001"],
          parameters: { half: { meaning: "a half", source: "one2000" } },
        },
        3,
      ],
    ]);
  });

  test("are found where a function of the same source is given what a quantity means", () => {
    const code = `
      const fitted = (value: number, meaning: string, unit = "1") => ({ value, meaning, unit });
      const parameters = { a: fitted(1, "a gain", "mol"), b: fitted(2, name), c: other(3, "a rate") };`;
    expect(wordsIn(code).map(({ words }) => words)).toEqual(["a gain"]);
  });

  test("of where numbers are from are found with their commas, where they stand literally", () => {
    const code = `const limits = [{ low: 1, source: "a", when }, { source: "b" }, { source }, { note: "c" }];`;
    const found = citationsIn(code).map(({ start, end }) => code.slice(start, end));
    expect(found).toEqual([`source: "a",`, `source: "b"`]);
  });

  test("are put back where they belong, and nowhere else", () => {
    const told = [
      "a gain",
      { about: "A gland.", states: { x: { note: "n" }, gone: { note: "o" } } },
    ];
    const module = {
      about: "§1",
      id: "gland",
      states: { x: { start: 1 } },
      gain: { meaning: "§0" },
    };
    expect(filled([module], told)).toEqual([
      {
        ...{ about: "A gland.", id: "gland", gain: { meaning: "a gain" } },
        states: { x: { start: 1, note: "n" } },
      },
    ]);
  });

  test("come back to every module of every patient, of drugs and of pulses", async () => {
    const { modulesOf: left, told } = await built();
    const scenarios = [
      ...catalogue.patients.map(({ id }) => ({ patient: id })),
      {
        patient: "adult-female",
        treatments: ["levothyroxine", "methimazole", "hydrocortisone", "metformin"].map((id) => ({
          id,
        })),
      },
      { patient: "adult-male", resolution: "pulsatile" as const },
    ];
    const compared = new Set<object>();
    for (const scenario of scenarios) {
      const bare = left(scenario);
      for (const [index, whole] of modulesOf(scenario).entries()) {
        if (compared.has(whole)) continue;
        compared.add(whole);
        expect(textOf(filled(bare[index], told))).toBe(textOf(whole));
      }
    }
  });
});
