/**
 * Runs the experiments on patients with several disorders or treatments and writes docs/combinations.md.
 * Run: npx tsx --conditions=@endocrine/source scripts/combinations.ts
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type CombinationResult,
  type Finding,
  runCombinations,
} from "../packages/clinic/src/combinations/runCombinations.ts";
import { short } from "../packages/clinic/src/digits.ts";

/** Where the page is kept. */
export const pagePath: string = join(import.meta.dirname, "..", "docs", "combinations.md");

function withUnit(text: string, unit: string): string {
  return unit === "1" ? text : `${text} ${unit}`;
}

function range({ criterion: { low, high, unit } }: Finding): string {
  if (low === undefined) return withUnit(`at most ${high}`, unit);
  return withUnit(high === undefined ? `at least ${low}` : `${low} to ${high}`, unit);
}

function row(finding: Finding): string {
  const { criterion, value, holds } = finding;
  const found = withUnit(short(value), criterion.unit);
  return `| ${[criterion.says, found, range(finding), criterion.source, holds ? "yes" : "**no**"].join(" | ")} |`;
}

function section({ combination, findings }: CombinationResult): string {
  return [
    `## ${combination.title}`,
    combination.expects,
    [
      "| measured | found | expected | source | holds |",
      "| --- | --- | --- | --- | --- |",
      ...findings.map(row),
    ].join("\n"),
    combination.note,
  ].join("\n\n");
}

/** The whole page, in Markdown. */
export function combinationsPage(results: readonly CombinationResult[]): string {
  const findings = results.flatMap((result) => result.findings);
  const held = findings.filter(({ holds }) => holds).length;
  return `${[
    "# Several disorders and treatments in one patient",
    `Made by \`npx tsx --conditions=@endocrine/source scripts/combinations.ts\`; change nothing here by hand. Each experiment gives one virtual patient several disorders or treatments, in the order that matters, and measures what comes of it. ${held} of ${findings.length} numbers are as expected.`,
    ...results.map(section),
  ].join("\n\n")}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(pagePath, combinationsPage(runCombinations()));
  console.log(pagePath);
}
