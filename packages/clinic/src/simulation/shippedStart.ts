import { body, dailyMeans, pregnancyModules } from "@endocrine/body";
import { isMother, type Patient, patients } from "../patients/patients.ts";
import { startStates } from "../patients/startStates.ts";
import type { Scenario } from "../scenario.ts";
import { type Case, congenital, openCase } from "./case.ts";
import { usualCycleDay } from "./cyclePhase.ts";
import { lesions } from "./life.ts";
import { patientModules } from "./patientModel.ts";

/** Names of all states of the patient, in the order in which start states are kept. */
export function stateNames(patient: Patient): readonly string[] {
  const modules = isMother(patient) ? [...body, ...pregnancyModules] : body;
  return modules.flatMap(({ id, states = {} }) =>
    Object.keys(states).map((name) => `${id}.${name}`),
  );
}

/** What is said about a model, and moves nothing. */
const words = new Set(["about", "meaning", "note", "source", "sources", "fitted"]);

/** Modules and values as text, without what is only said about them. */
function withoutWords(content: unknown): string {
  return JSON.stringify(content, (key, value) => (words.has(key) ? undefined : value));
}

let equations: string | undefined;

/** A short text that changes with the equations and values of the body, and with who the patient is. */
export function contentHash(patient: Patient): string {
  equations ??= withoutWords([body, pregnancyModules, dailyMeans]);
  const { name: _, ...who } = patient;
  return hash(equations + JSON.stringify(who));
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
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + i), 0x01000193);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}

/** True where the patient is just the preset, at hours or minutes: nothing set, nothing inborn. */
export function isPreset(patientCase: Case): boolean {
  const { patient, age, set, pregnancyWeek, cycleDay, resolution } = patientCase;
  return (
    patients.includes(patient) &&
    resolution !== "daily" &&
    age === patient.age &&
    pregnancyWeek === patient.pregnancyWeek &&
    cycleDay === usualCycleDay &&
    Object.keys(set).length === 0 &&
    congenital(patientCase).length === 0
  );
}

/** Start states by patient, checked once against the equations. */
const checked = new Map<Patient, Readonly<Record<string, number>> | undefined>();

function keptStart(patient: Patient): Readonly<Record<string, number>> | undefined {
  const kept = startStates[patient.id];
  if (kept === undefined || kept.model !== contentHash(patient)) return undefined;
  return Object.fromEntries(stateNames(patient).map((name, i) => [name, kept.values[i] as number]));
}

/** The state at midnight of day 0 that is kept for a preset; undefined where there is none that is current. */
export function shippedStart(patientCase: Case): Readonly<Record<string, number>> | undefined {
  if (!isPreset(patientCase)) return undefined;
  const { patient } = patientCase;
  if (!checked.has(patient)) checked.set(patient, keptStart(patient));
  return checked.get(patient);
}
