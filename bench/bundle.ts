import { fileURLToPath } from "node:url";
import { build } from "vite";

const made = new Map<string, Promise<string>>();

/**
 * A script, by its path or that from here, with all that it imports, as one text: what starts quickly, and what a page
 * can load, where `iife` leaves what it exports as `bench`.
 */
export function bundle(entry: string, format: "iife" | "es"): Promise<string> {
  let text = made.get(entry);
  if (text === undefined) {
    text = bundled(entry, format);
    made.set(entry, text);
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
