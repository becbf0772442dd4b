import { body, pregnancyModules } from "@endocrine/body";
import { isMother, type Patient, patients } from "../patients/patients.ts";
import { startStates } from "../patients/startStates.ts";
import { type Case, congenital } from "./case.ts";
import { usualCycleDay } from "./cyclePhase.ts";
import { contentHash } from "./modelHash.ts";

/** Names of all states of the patient, in the order in which start states are kept. */
export function stateNames(patient: Patient): readonly string[] {
  const modules = isMother(patient) ? [...body, ...pregnancyModules] : body;
  return modules.flatMap(({ id, states = {} }) =>
    Object.keys(states).map((name) => `${id}.${name}`),
  );
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
