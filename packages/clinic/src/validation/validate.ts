import type { ValidationResult } from "../report.ts";
import { compare } from "./compare.ts";
import { entries } from "./entries.ts";
import type { Entry } from "./entry.ts";
import { questions } from "./questions.ts";

/**
 * Compares published figures with the model.
 * @param onProgress called after each figure
 * @param chosen the figures; all where left out
 */
export function validate(
  onProgress?: (done: number, of: number, id: string) => void,
  chosen: readonly Entry[] = entries,
): ValidationResult[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return chosen.map((entry, i) => {
    const result = compare(entry, byId.get(entry.id));
    onProgress?.(i + 1, chosen.length, entry.id);
    return result;
  });
}
