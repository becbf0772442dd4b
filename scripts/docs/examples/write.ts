/**
 * Runs the examples of the guide and the tutorials, and writes into the pages what they print now.
 * Run: npx tsx --conditions=@endocrine/source scripts/docs/examples/write.ts [PAGE ...]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { matches, renewed } from "./markdown.ts";
import { pagesWithExamples } from "./pages.ts";
import { runPage } from "./runPage.ts";

const named = process.argv.slice(2).map((path) => resolve(path));

for (const path of named.length > 0 ? named : pagesWithExamples) {
  const page = readFileSync(path, "utf8");
  const ran = await runPage(basename(path, ".md"), page);
  let text = page;
  for (const { printed, output } of [...ran].reverse()) {
    if (printed === null || matches(printed.text, output)) continue;
    text = text.slice(0, printed.from) + renewed(printed.text, output) + text.slice(printed.to);
  }
  if (text !== page) writeFileSync(path, text);
  console.log(`${path}: ${ran.length} examples${text === page ? "" : ", written anew"}`);
}
