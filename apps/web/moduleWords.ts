import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ESTree, type Plugin, parseAst, Visitor } from "vite";

/** Where modules of the model are written. */
const folders = ["packages/body/src", "packages/clinic/src/treatments/drugs"] as const;
/** What modules say about themselves: no equation depends on it. */
const spoken = new Set(["about", "meaning", "note"]);
const root = fileURLToPath(new URL("../..", import.meta.url));
const id = "virtual:module-words";

interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Takes the words of the model's modules out of the worker, which computes without them, and puts them into a chunk of
 * their own, `virtual:module-words`: the text of `§12` is the twelfth.
 */
export function moduleWords(): Plugin {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.startsWith("sources"))
      .sort()
      .map((name) => join(root, folder, name)),
  );
  const texts: string[] = [];
  const firsts = new Map<string, number>();
  return {
    name: "module-words",
    enforce: "pre",
    buildStart() {
      for (const file of firsts.size === 0 ? files : []) {
        firsts.set(file, texts.length);
        texts.push(...passages(readFileSync(file, "utf8")).map(({ text }) => text));
      }
    },
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (source) =>
      source === `\0${id}`
        ? `export const texts = JSON.parse(${JSON.stringify(JSON.stringify(texts))});`
        : null,
    transform(code, file) {
      const first = firsts.get(file);
      if (first === undefined) return null;
      let result = "";
      let from = 0;
      for (const [index, { start, end }] of passages(code).entries()) {
        result += `${code.slice(from, start)}"§${first + index}"`;
        from = end;
      }
      return { code: result + code.slice(from), map: null };
    },
  };
}

/** The literal texts of a source that say something about the model, in their order. */
function passages(code: string): readonly Passage[] {
  const found: Passage[] = [];
  const visitor = new Visitor({
    Property({ key, value }: ESTree.Property) {
      const name = key.type === "Identifier" ? key.name : undefined;
      if (name === undefined || !spoken.has(name)) return;
      if (value.type === "Literal" && typeof value.value === "string")
        found.push({ start: value.start, end: value.end, text: value.value });
    },
  });
  visitor.visit(parseAst(code, { lang: "ts" }));
  return found;
}
