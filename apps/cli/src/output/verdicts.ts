import type { ValidationResult } from "@endocrine/clinic";
import { formatUnit, formatValue } from "./numbers.ts";

/** How the comparisons of one organ came out. */
export interface OrganCount {
  readonly organ: string;
  readonly holds: number;
  readonly misses: number;
  /** Concerns something that the model does not have. */
  readonly absent: number;
  readonly total: number;
}

/** Counts in the order in which the organs first appear. */
export function countByOrgan(results: readonly ValidationResult[]): OrganCount[] {
  const organs = [...new Set(results.map((result) => result.organ))];
  return organs.map((organ) =>
    countVerdicts(
      organ,
      results.filter((result) => result.organ === organ),
    ),
  );
}

/** Counts of any list, under a name. */
export function countVerdicts(organ: string, results: readonly ValidationResult[]): OrganCount {
  const count = (holds: boolean | null) => results.filter((r) => r.holds === holds).length;
  return {
    organ,
    holds: count(true),
    misses: count(false),
    absent: count(null),
    total: results.length,
  };
}

/** One word for a comparison. */
export function verdictOf(result: ValidationResult): "holds" | "miss" | "absent" {
  if (result.holds === null) return "absent";
  return result.holds ? "holds" : "miss";
}

/** What was seen, in few digits. */
export function observedText(result: ValidationResult): string {
  if (result.observed === null) return "-";
  return typeof result.observed === "number" ? formatValue(result.observed) : result.observed;
}

/** Quantity, what was expected and what was seen, in one sentence. */
export function missText(result: ValidationResult): string {
  const unit = formatUnit(result.unit ?? "");
  const quantity = unit ? `${result.quantity} [${unit}]` : result.quantity;
  return `${quantity}: expected ${result.expected}, observed ${observedText(result)}`;
}
