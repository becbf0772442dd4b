/**
 * Runs the experiments of all links between organs and writes docs/wiring.md.
 * Run: npx tsx --conditions=@endocrine/source scripts/wiring.ts
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { short } from "../packages/clinic/src/digits.ts";
import type { LinkResult } from "../packages/clinic/src/wiring/link.ts";
import { linkChapters } from "../packages/clinic/src/wiring/links.ts";
import { runWiring } from "../packages/clinic/src/wiring/runWiring.ts";

/** Where the page is kept. */
export const pagePath: string = join(import.meta.dirname, "..", "docs", "wiring.md");

function disturbance({ link: { disturb = {}, days, patient } }: LinkResult): string {
  const set = Object.entries(disturb).map(([path, value]) => `\`${path}\` = ${value}`);
  const who = patient === undefined ? "" : `, ${patient}`;
  return `${set.length === 0 ? "none" : set.join(", ")}; ${days} d${who}`;
}

function row(result: LinkResult): string {
  const { link, linked, cut, holds } = result;
  const cells = [
    link.note === undefined ? link.from : `${link.from} (${link.note})`,
    link.effect,
    link.to,
    link.inputs.map((input) => `\`${input}\``).join(", "),
    disturbance(result),
    `\`${link.watch}\``,
    short(linked),
    short(cut),
    holds ? "yes" : "**no**",
  ];
  return `| ${cells.join(" | ")} |`;
}

/** The whole page, in Markdown. */
export function wiringPage(results: readonly LinkResult[]): string {
  const shown = results.filter(({ holds }) => holds).length;
  const sections = linkChapters.flatMap(({ title, links }) => [
    `## ${title}`,
    [
      "| from | does | to | link | disturbance | watched | with the link | without | shows |",
      "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
      ...results.filter(({ link }) => links.includes(link)).map(row),
    ].join("\n"),
  ]);
  return `${[
    "# Who acts on whom: every link, switched off",
    `Made by \`npx tsx --conditions=@endocrine/source scripts/wiring.ts\`; change nothing here by hand. In each experiment a healthy body is disturbed twice: as it is, and with one link cut, so that the module goes on reading what it read before. What is watched stands as a share of its undisturbed value; of a rhythm (\`times\`) it is the swing of a day over the mean, of a shift its hours. A link shows where the difference has the sign of the table and is at least 1 % of the undisturbed value, where a rhythm loses at least 30 % of its swing, or a rhythm is moved by at least 0.1 h. Other paths go on working: a small difference beside a cut link is what the others carry. ${shown} of ${results.length} links show.`,
    ...sections,
  ].join("\n\n")}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(pagePath, wiringPage(runWiring()));
  console.log(pagePath);
}
