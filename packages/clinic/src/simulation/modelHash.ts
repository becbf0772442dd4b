import { body, dailyMeans, pregnancyModules } from "@endocrine/body";
import type { Patient } from "../patients/patients.ts";
import type { Scenario } from "../scenario.ts";
import { openCase } from "./case.ts";
import { lesions } from "./life.ts";
import { patientModules } from "./patientModel.ts";

/** What is said about a model, and moves nothing. */
const words = new Set(["about", "meaning", "note", "source", "sources", "fitted"]);

/** Modules and values as text, without what is only said about them. */
export function withoutWords(content: unknown): string {
  return JSON.stringify(content, (key, value) => (words.has(key) ? undefined : value));
}

let equations: string | undefined;

/** A short text that changes with the equations and values of the body, and with who the patient is. */
export function contentHash(patient: Patient): string {
  equations ??= withoutWords([body, pregnancyModules, dailyMeans]);
  const { name: _, ...who } = patient;
  return hash(equations + JSON.stringify(who));
}

/** A short text that changes with the equations and values of the body's own modules. */
export function bodyHash(): string {
  return hash(withoutWords(body));
}

/**
 * A short text that changes with the equations and values that a scenario runs on: body, drugs, lesions.
 * @throws InputError where the scenario cannot be had
 */
export function modelHash(scenario: Scenario): string {
  const { linked, disorders, prescriptions } = openCase(scenario);
  const given = prescriptions.map(({ treatment, dose }) => [treatment, dose]);
  return hash(withoutWords([patientModules(linked), dailyMeans, lesions(disorders), given]));
}

/** 64 bits of a text by two FNV-1a walks, in hexadecimal. */
export function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + i), 0x01000193);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
