import { IntegrationError } from "@endocrine/engine";
import type { ValidationResult } from "../report.ts";
import { type Entry, sourceText } from "./entry.ts";
import { missReasons } from "./missReasons.ts";
import { printed } from "./printed.ts";
import { type Question, verdict } from "./question.ts";

/** One published figure against the model. An experiment that cannot be integrated is a miss. */
export function compare(entry: Entry, question: Question | undefined): ValidationResult {
  const facts = {
    id: entry.id,
    organ: entry.organ,
    quantity: entry.quantity,
    population: entry.population,
    confidence: entry.confidence,
    source: sourceText(entry),
  };
  if (question === undefined || "cannot" in question) {
    const note = question?.cannot ?? "nobody has said how to ask this of the model";
    const expected = printed(entry);
    return { ...facts, expected, observed: null, unit: entry.unit, holds: null, note };
  }
  const unit = question.unit ?? entry.unit;
  try {
    const { expected, observed, holds } = verdict(question.ask(entry));
    const reason = holds ? undefined : missReasons[entry.id];
    const note = [question.note, reason].filter((text) => text !== undefined).join("; ");
    return { ...facts, expected, observed, unit, holds, note };
  } catch (error) {
    if (!(error instanceof IntegrationError)) throw error;
    const note = `the experiment could not be integrated: ${error.message}`;
    return { ...facts, expected: printed(entry), observed: null, unit, holds: false, note };
  }
}
