import { type CompiledModel, didYouMean, InputError } from "@endocrine/engine";
import { actsFromBirth, type Disorder } from "../disorders/disorder.ts";
import { disorders } from "../disorders/disorders.ts";
import { adultAge, type Patient, patients } from "../patients/patients.ts";
import type { Scenario } from "../scenario.ts";
import { treatments } from "../treatments/treatments.ts";
import type { Prescription } from "./dosing.ts";
import { type Linked, patientModel } from "./patientModel.ts";

/** A scenario looked up and checked: nothing in it can be refused any more. */
export interface Case {
  readonly patient: Patient;
  readonly age: number;
  readonly disorders: readonly { readonly disorder: Disorder; readonly severity: number }[];
  readonly prescriptions: readonly Prescription[];
  /** Parameters set for the whole run. */
  readonly set: Readonly<Record<string, number>>;
  readonly pregnancyWeek: number | undefined;
  readonly seed: number;
  readonly resolution: NonNullable<Scenario["resolution"]>;
  readonly linked: Linked;
  readonly model: CompiledModel;
}

/** The disorders that the patient was born with. */
export function congenital({ age, disorders }: Case): Case["disorders"] {
  return disorders.filter(({ disorder }) => actsFromBirth(disorder, age));
}

/** The disorders that begin on day 0. */
export function acquired({ age, disorders }: Case): Case["disorders"] {
  return disorders.filter(({ disorder }) => !actsFromBirth(disorder, age));
}

/** Days from onset until all that began on day 0 has its full picture; 0 when nothing did. */
export function daysToFullPicture(patientCase: Case): number {
  return Math.max(0, ...acquired(patientCase).map(({ disorder }) => disorder.usualDay));
}

/** Finds an entry by id, or says which id is near. */
export function find<T extends { readonly id: string }>(
  kind: string,
  entries: readonly T[],
  id: string,
): T {
  const found = entries.find((entry) => entry.id === id);
  if (found !== undefined) return found;
  const names = entries.map((entry) => entry.id);
  throw new InputError(
    `unknown ${kind} "${id}"${didYouMean(id, names)} (known: ${names.join(", ")})`,
  );
}

function ranged(what: string, value: number, low: number, high: number): number {
  if (value >= low && value <= high) return value;
  const allowed = high === Number.POSITIVE_INFINITY ? `${low} or more` : `${low} to ${high}`;
  throw new InputError(`${what} is ${value}; allowed is ${allowed}`);
}

function ofHeight(patient: Patient, age: number, height: number | undefined): Patient {
  if (height === undefined) return patient;
  if (age < adultAge) {
    throw new InputError(`height is set at ${age} years; below ${adultAge} years it is grown`);
  }
  return { ...patient, height: ranged("height in m", height, 1.2, 2.3) };
}

function refuseDoubles(kind: string, ids: readonly string[]): void {
  const double = ids.find((id, i) => ids.indexOf(id) !== i);
  if (double !== undefined) throw new InputError(`${kind} "${double}" is given twice`);
}

/** Looks a scenario up and checks every part of it. */
export function openCase(scenario: Scenario): Case {
  const preset = find("patient", patients, scenario.patient);
  const age = ranged("age", scenario.age ?? preset.age, 0, 120);
  const patient = ofHeight(preset, age, scenario.height);
  const chosen = (scenario.disorders ?? []).map(({ id, severity }) => {
    const disorder = find("disorder", disorders, id);
    const reason = disorder.excludes?.({ age, female: patient.female });
    if (reason !== undefined) throw new InputError(`${patient.id} cannot have ${id}: ${reason}`);
    return {
      disorder,
      severity: ranged(`severity of ${id}`, severity ?? disorder.usualSeverity, 0, 1),
    };
  });
  refuseDoubles(
    "disorder",
    chosen.map(({ disorder }) => disorder.id),
  );
  const prescriptions = (scenario.treatments ?? []).map(({ id, dose }) => {
    const treatment = find("treatment", treatments, id);
    const value = dose ?? treatment.usualDose;
    return {
      treatment,
      dose: ranged(`dose of ${id} in ${treatment.unit}`, value, 0, treatment.greatestDose),
    };
  });
  refuseDoubles(
    "treatment",
    prescriptions.map(({ treatment }) => treatment.id),
  );
  const { "pregnancy.week": week, ...set } = scenario.set ?? {};
  if (week !== undefined && patient.pregnancyWeek === undefined) {
    throw new InputError(
      `pregnancy.week is set, but ${patient.id} is not pregnant; allowed with patient "pregnant"`,
    );
  }
  const pregnancyWeek =
    patient.pregnancyWeek === undefined
      ? undefined
      : ranged("pregnancy.week", week ?? patient.pregnancyWeek, 4, 42);
  const resolution = scenario.resolution ?? "hourly";
  const seed = scenario.seed ?? 1;
  if (!Number.isSafeInteger(seed))
    throw new InputError(`seed is ${seed}; allowed is a whole number`);
  const linked: Linked = {
    drugs: prescriptions.map(({ treatment }) => treatment.module),
    pregnant: pregnancyWeek !== undefined,
    pulsatile: resolution === "pulsatile",
  };
  const model = patientModel(linked);
  checkParameters(model, set);
  return {
    patient,
    age,
    disorders: chosen,
    prescriptions,
    set,
    pregnancyWeek,
    seed,
    resolution,
    linked,
    model,
  };
}

function checkParameters(model: CompiledModel, set: Readonly<Record<string, number>>): void {
  const names = model.parameters.map(({ name }) => name);
  for (const [name, value] of Object.entries(set)) {
    if (!names.includes(name)) {
      throw new InputError(
        `unknown parameter "${name}"${didYouMean(name, names)} (known are those of the patient's modules, such as iodide.intakeFactor)`,
      );
    }
    if (!Number.isFinite(value))
      throw new InputError(`parameter ${name} is ${value}; allowed is a finite number`);
  }
}
