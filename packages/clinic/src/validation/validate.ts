import type { ValidationResult } from "../report.ts";
import { compare } from "./compare.ts";
import { entries } from "./entries.ts";
import { questions } from "./questions.ts";

/**
 * Compares every published figure with the model.
 * @param onProgress called after each figure
 */
export function validate(
  onProgress?: (done: number, of: number, id: string) => void,
): ValidationResult[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return entries.map((entry, i) => {
    const result = compare(entry, byId.get(entry.id));
    onProgress?.(i + 1, entries.length, entry.id);
    return result;
  });
}
