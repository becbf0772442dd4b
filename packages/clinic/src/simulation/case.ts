import { type CompiledModel, didYouMean, InputError } from "@endocrine/engine";
import { actsFromBirth, type Disorder } from "../disorders/disorder.ts";
import { disorders } from "../disorders/disorders.ts";
import { isMother, type Patient, patients } from "../patients/patients.ts";
import type { Change, Scenario } from "../scenario.ts";
import { treatments } from "../treatments/treatments.ts";
import { usualCycleDay } from "./cyclePhase.ts";
import type { Prescription } from "./dosing.ts";
import { type Linked, parametersOf, patientModel } from "./patientModel.ts";

/** A scenario looked up and checked: nothing in it can be refused any more. */
export interface Case {
  readonly patient: Patient;
  readonly age: number;
  readonly disorders: readonly {
    readonly disorder: Disorder;
    readonly severity: number;
    /** Day of the run on which it begins, where one is given. */
    readonly onset?: number;
  }[];
  readonly prescriptions: readonly Prescription[];
  /** Parameters set for the whole run. */
  readonly set: Readonly<Record<string, number>>;
  /** Parameters that are otherwise for some days. */
  readonly changes: readonly Change[];
  readonly pregnancyWeek: number | undefined;
  /** Day of the cycle, 1 the first of menses, on day 0 of a woman who cycles. */
  readonly cycleDay: number;
  readonly seed: number;
  /** Whether chance is in what each cycle recruits: at pulsatile resolution, or where a seed is given. */
  readonly chance: boolean;
  readonly resolution: NonNullable<Scenario["resolution"]>;
  readonly linked: Linked;
  readonly model: CompiledModel;
}

/** The disorders that the patient was born with. */
export function congenital({ age, disorders }: Case): Case["disorders"] {
  return disorders.filter(
    ({ disorder, onset }) => onset === undefined && actsFromBirth(disorder, age),
  );
}

/** The disorders that begin on day 0, or before a treatment does. */
export function acquired({ age, disorders }: Illness): Case["disorders"] {
  return disorders.filter(
    ({ disorder, onset }) => onset === undefined && !actsFromBirth(disorder, age),
  );
}

/** Days from onset until all that began on day 0 has its full picture; 0 when nothing did. */
export function daysToFullPicture(illness: Illness): number {
  return Math.max(0, ...acquired(illness).map(({ disorder }) => disorder.usualDay));
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

/** Longest course, in days: a century. */
const longest = 36525;

/** Days between which something holds, checked. */
function span(
  what: string,
  from: number | undefined,
  to: number | undefined,
): { readonly from?: number; readonly to?: number } {
  const first = from ?? 0;
  return {
    ...(from === undefined ? {} : { from: ranged(`first day of ${what}`, from, 0, longest) }),
    ...(to === undefined ? {} : { to: ranged(`end of ${what} in d`, to, first, longest) }),
  };
}

/** The patient at another height, m: an adult's does not follow from the equations of growth. */
function ofHeight(patient: Patient, height: number | undefined): Patient {
  if (height === undefined) return patient;
  if (patient.height === undefined) {
    throw new InputError(`height of ${patient.id} follows from growth; allowed is that of adults`);
  }
  return { ...patient, height: ranged("height in m", height, 1.2, 2.2) };
}

function refuseDoubles(kind: string, ids: readonly string[]): void {
  const double = ids.find((id, i) => ids.indexOf(id) !== i);
  if (double !== undefined) throw new InputError(`${kind} "${double}" is given twice`);
}

/** Who is ill with what, and what is taken: all of a scenario that is known without a compiled model. */
export type Illness = Pick<Case, "patient" | "age" | "disorders" | "prescriptions">;

/** Looks up and checks who is ill with what, and what is taken. */
export function openIllness(scenario: Scenario): Illness {
  const preset = find("patient", patients, scenario.patient);
  const patient = ofHeight(preset, scenario.height);
  const age = ranged("age", scenario.age ?? patient.age, 0, 120);
  const chosen = (scenario.disorders ?? []).map(({ id, severity, onset }) => {
    const disorder = find("disorder", disorders, id);
    if (onset !== undefined && disorder.fromBirth === "always") {
      throw new InputError(`${id} acts from birth; an onset is allowed with acquired disorders`);
    }
    const reason = disorder.excludes?.({
      age,
      female: patient.female,
      pregnant: patient.pregnancyWeek !== undefined,
    });
    if (reason !== undefined) throw new InputError(`${patient.id} cannot have ${id}: ${reason}`);
    return {
      disorder,
      severity: ranged(`severity of ${id}`, severity ?? disorder.usualSeverity, 0, 1),
      ...(onset === undefined ? {} : { onset: ranged(`onset of ${id} in d`, onset, 0, longest) }),
    };
  });
  refuseDoubles(
    "disorder",
    chosen.map(({ disorder }) => disorder.id),
  );
  const prescriptions = (scenario.treatments ?? []).map(({ id, dose, from, to }) => {
    const treatment = find("treatment", treatments, id);
    const value = dose ?? treatment.usualDose;
    return {
      treatment,
      dose: ranged(`dose of ${id} in ${treatment.unit}`, value, 0, treatment.greatestDose),
      ...span(id, from, to),
    };
  });
  refuseDoubles(
    "treatment",
    prescriptions.map(({ treatment }) => treatment.id),
  );
  return { patient, age, disorders: chosen, prescriptions };
}

/** What an illness and a resolution link into the body. */
export function linkedOf(
  { patient, prescriptions }: Illness,
  resolution: Scenario["resolution"],
): Linked {
  return {
    drugs: prescriptions.map(({ treatment }) => treatment.module),
    pregnant: isMother(patient),
    pulsatile: resolution === "pulsatile",
  };
}

/** Looks a scenario up and checks every part of it. */
export function openCase(scenario: Scenario): Case {
  const illness = openIllness(scenario);
  const { patient } = illness;
  const { "pregnancy.week": week, "cycle.day": cycleDay, ...set } = scenario.set ?? {};
  if (cycleDay !== undefined && !patient.female) {
    throw new InputError(`cycle.day is set, but ${patient.id} is a man; allowed with a woman`);
  }
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
  const linked = linkedOf(illness, resolution);
  const model = patientModel(linked);
  checkParameters(model, set);
  const changes = (scenario.changes ?? []).map((change) => {
    checkParameters(model, change.set);
    const names = Object.keys(change.set).join(", ");
    return { set: change.set, from: 0, ...span(names, change.from, change.to) };
  });
  return {
    ...illness,
    set,
    changes,
    pregnancyWeek,
    cycleDay: ranged("cycle.day", cycleDay ?? usualCycleDay, 1, 35),
    seed,
    chance: patient.female && (resolution === "pulsatile" || scenario.seed !== undefined),
    resolution,
    linked,
    model,
  };
}

function checkParameters(model: CompiledModel, set: Readonly<Record<string, number>>): void {
  const names = parametersOf(model);
  for (const [name, value] of Object.entries(set)) {
    if (!names.has(name)) {
      throw new InputError(
        `unknown parameter "${name}"${didYouMean(name, [...names])} (known are those of the patient's modules, such as iodide.intakeFactor)`,
      );
    }
    if (!Number.isFinite(value))
      throw new InputError(`parameter ${name} is ${value}; allowed is a finite number`);
  }
}
