import type { ValidationResult } from "../report.ts";
import { rules } from "./expectation.ts";

const verdicts = { true: "holds", false: "misses", null: "not compared" } as const;

const cell = (text: string | number | null): string => String(text ?? "").replaceAll("|", "\\|");

function count(results: readonly ValidationResult[], holds: boolean | null): number {
  return results.filter((result) => result.holds === holds).length;
}

function summaryRow(name: string, results: readonly ValidationResult[]): string {
  const held = count(results, true);
  const missed = count(results, false);
  const share = held + missed === 0 ? "" : `${((100 * held) / (held + missed)).toFixed(0)} %`;
  return `| ${name} | ${results.length} | ${held + missed} | ${held} | ${missed} | ${share} | ${count(results, null)} |`;
}

function table(results: readonly ValidationResult[]): readonly string[] {
  return [
    "| figure | in | published | model | unit | verdict | note |",
    "|---|---|---|---|---|---|---|",
    ...results.map((result) => {
      const { id, quantity, population, expected, observed, unit, holds, note } = result;
      const cells = [quantity, population, expected, observed, unit, verdicts[`${holds}`], note];
      return `| <a id="${id}"></a>${cells.map(cell).join(" | ")} |`;
    }),
  ];
}

/** The validation report in Markdown: counts, misses first, then every figure, then the sources. */
export function validationReport(results: readonly ValidationResult[]): string {
  const of = (confidence: string) => results.filter((result) => result.confidence === confidence);
  const sources = [...new Set(results.map(({ source }) => source))].sort();
  return [
    "# Validation: the thyroid axis against published figures",
    "",
    "Made by `npx tsx --conditions=@endocrine/source scripts/validation-report.ts`. Change nothing here.",
    "",
    "| figures | all | compared | hold | miss | hold, of those compared | not compared |",
    "|---|---|---|---|---|---|---|",
    summaryRow("seen in a source", of("verified")),
    summaryRow("from memory, not checked against a source", of("memory")),
    summaryRow("all", results),
    "",
    "How a figure is read, the same for every one: printed limits are limits; a mean with its standard",
    `deviation is the mean +- ${rules.standardDeviations} of them; a mean with only its standard error, or a single value without a`,
    `spread, may be missed by ${100 * rules.single} % (or two errors, if wider); up and down mean by ${100 * rules.change} % or more of the healthy`,
    `twin's value; absent means under ${100 * rules.absent} % of the healthy twin's answer; a share of patients above one half`,
    "is asked of the usual patient as shown, one below as not shown. Values are those of 08:00, disorders",
    "at their usual severity on the day of their full picture, in a woman of 28 years unless the source",
    "says whom it saw. What the model does not have is not compared.",
    "",
    "## Misses",
    "",
    ...table(results.filter(({ holds }) => holds === false)),
    "",
    "## What holds",
    "",
    ...table(results.filter(({ holds }) => holds === true)),
    "",
    "## Not compared",
    "",
    ...table(results.filter(({ holds }) => holds === null)),
    "",
    "## Sources",
    "",
    ...sources.map((source) => `- ${source}`),
    "",
  ].join("\n");
}
