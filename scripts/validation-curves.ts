// Writes docs/validation-curves.json: the model's curve over every published time course.
// Run: npx tsx --conditions=@endocrine/source scripts/validation-curves.ts
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publishedCurves } from "../packages/clinic/src/validation/curves.ts";

/** Writes the curves; one entry a line, so that a change shows where it is. */
export function writeCurves(): void {
  const path = join(import.meta.dirname, "..", "docs", "validation-curves.json");
  const curves = publishedCurves();
  writeFileSync(path, `[\n${curves.map((curve) => JSON.stringify(curve)).join(",\n")}\n]\n`);
  console.log(`${curves.length} time courses -> ${path}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeCurves();
