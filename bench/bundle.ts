import { fileURLToPath } from "node:url";
import { build } from "vite";

const made = new Map<string, Promise<string>>();

/** A script of `peers/` with the engine in it, as one text: what starts quickly, and what a page can load. */
export function bundle(name: string, format: "iife" | "es"): Promise<string> {
  let text = made.get(name);
  if (text === undefined) {
    text = bundled(`peers/${name}`, format);
    made.set(name, text);
  }
  return text;
}

async function bundled(entry: string, format: "iife" | "es"): Promise<string> {
  const result = await build({
    root: fileURLToPath(new URL(".", import.meta.url)),
    configFile: false,
    logLevel: "error",
    resolve: { conditions: ["@endocrine/source"] },
    build: {
      write: false,
      minify: false,
      target: "es2023",
      lib: { entry, formats: [format], name: "bench" },
      rolldownOptions: { external: /^node:/ },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (first === undefined || !("output" in first)) throw new Error("vite built nothing");
  return first.output[0].code;
}
