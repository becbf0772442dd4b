import type { ValidationResult } from "@endocrine/clinic";
import { noDevice } from "../session.ts";
import { formatUnit } from "./numbers.ts";
import { countByOrgan, missText, observedText, verdictOf } from "./verdicts.ts";

/** The validation as a Markdown report: counts by organ, misses with reasons, every comparison. */
export function validationToMarkdown(results: readonly ValidationResult[]): string {
  const counts = countByOrgan(results).map((row) =>
    line(row.organ, row.holds, row.misses, row.absent, row.total),
  );
  const misses = results.filter((result) => result.holds === false);
  return [
    "# Validation",
    "",
    "Published clinical figures against the model. A miss is shown as a miss.",
    noDevice,
    "",
    line("organ", "holds", "misses", "not in the model", "figures"),
    line("---", "---:", "---:", "---:", "---:"),
    ...counts,
    "",
    "## Misses",
    "",
    ...(misses.length === 0 ? ["None."] : misses.map(missLine)),
    "",
    "## Every comparison",
    "",
    line(
      "id",
      "organ",
      "quantity",
      "population",
      "expected",
      "observed",
      "unit",
      "verdict",
      "source",
    ),
    line(...Array.from({ length: 9 }, () => "---")),
    ...results.map((result) =>
      line(
        result.id,
        result.organ,
        result.quantity,
        result.population,
        result.expected,
        observedText(result),
        formatUnit(result.unit ?? ""),
        verdictOf(result),
        result.source,
      ),
    ),
    "",
  ].join("\n");
}

function missLine(result: ValidationResult): string {
  return `- **${result.id}** (${result.organ}) ${missText(result)}. ${result.note}`.trimEnd();
}

function line(...cells: (string | number)[]): string {
  return `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
}
