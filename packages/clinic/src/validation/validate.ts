import type { ValidationResult } from "../report.ts";
import { entries } from "./entries.ts";
import { type Entry, sourceText } from "./entry.ts";
import { missReasons } from "./missReasons.ts";
import { type Question, verdict } from "./question.ts";
import { questions } from "./questions.ts";

/**
 * Compares every published figure of the thyroid axis with the model.
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

function compare(entry: Entry, question: Question | undefined): ValidationResult {
  const facts = {
    id: entry.id,
    organ: "thyroid",
    quantity: entry.quantity,
    population: entry.population,
    confidence: entry.confidence,
    source: sourceText(entry),
  };
  if (question === undefined || "cannot" in question) {
    const note = question?.cannot ?? "nobody has said how to ask this of the model";
    const expected = JSON.stringify(entry.value);
    return { ...facts, expected, observed: null, unit: entry.unit, holds: null, note };
  }
  const { expected, observed, holds } = verdict(question.ask(entry));
  const reason = holds ? undefined : missReasons[entry.id];
  const note = [question.note, reason].filter((text) => text !== undefined).join("; ");
  return { ...facts, expected, observed, unit: question.unit ?? entry.unit, holds, note };
}
