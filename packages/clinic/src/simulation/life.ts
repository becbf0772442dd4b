import {
  bodyAtBirth,
  dailyMeans,
  quietAtBirth,
  statesAtBirth,
  testisAtBirth,
} from "@endocrine/body";
import { InputError, IntegrationError, settle, simulate } from "@endocrine/engine";
import { adultAge } from "../patients/patients.ts";
import { type Case, congenital } from "./case.ts";
import { isCycling, liveToCycleDay } from "./cyclePhase.ts";
import { forModel, patientModel } from "./patientModel.ts";
import { diedBefore, type LifeRun, simulateUntilDeath } from "./untilDeath.ts";
import { waypoints } from "./waypoints.ts";

/** States by qualified name. */
export type States = Readonly<Record<string, number>>;

/** Hours in the mean year that ages are counted in. */
export const hoursPerYear: number = 24 * 365.25;

/** Age above which no ovary cycles, a. */
const oldestMenses = 62;

/** Bone age of the adult, a: beyond it the plates are closed. */
const closedPlates = 20;

/**
 * Parameters that hold age and size while a start state settles, and keep harm from building up: what is
 * passed on the way to balance harms nobody.
 */
const standingStill: States = { "person.calendar": 0, "survival.span": 1e12 };

const unpregnant = { drugs: [], pregnant: false, pulsatile: false } as const;

/** Parameters of who the patient is, at this age. */
export function identity({ patient, set }: Case, age: number): States {
  return {
    ...(patient.bodyMassIndex === undefined
      ? {}
      : { "person.adultBodyMassIndex": patient.bodyMassIndex }),
    "person.female": patient.female ? 1 : 0,
    "person.ageAtStart": age,
    ...set,
  };
}

/** Parameters that the disorders move. */
export function lesions(disorders: Case["disorders"]): States {
  return Object.fromEntries(
    disorders.flatMap(({ disorder, severity }) =>
      Object.entries(disorder.lesions ?? {}).map(([name, value]) => [name, value(severity)]),
    ),
  );
}

/** States after the tissue that the disorders take away is gone. */
export function operate(states: States, disorders: Case["disorders"]): States {
  const after: Record<string, number> = { ...states };
  for (const { disorder, severity } of disorders) {
    for (const [name, share] of Object.entries(disorder.removes ?? {})) {
      after[name] = (after[name] ?? 0) * share(severity);
    }
  }
  return after;
}

const known = new Map<string, States>();

/**
 * The patient at midnight of day 0, before anything acquired begins: children and those with a
 * disorder from birth have lived their life at daily resolution; adults have settled.
 */
export function stateBeforeOnset(patientCase: Case): States {
  const inborn = congenital(patientCase);
  const key = JSON.stringify([
    patientCase.patient.id,
    patientCase.patient.height,
    patientCase.age,
    patientCase.set,
    patientCase.resolution === "daily",
    patientCase.cycleDay,
    inborn.map(({ disorder, severity }) => [disorder.id, severity]),
  ]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const grownUp = patientCase.age >= adultAge && inborn.length === 0;
  const state = grownUp ? livingAdult(patientCase) : lifeSoFar(patientCase, inborn);
  known.set(key, state);
  return state;
}

/**
 * The settled adult. What is set for the whole run has been so before, where a body can live with it;
 * where none can, as without water, it begins on day 0.
 */
function livingAdult(patientCase: Case): States {
  try {
    const settled = settledAdult(patientCase);
    if (settled !== undefined) return settled;
  } catch (error) {
    if (!(error instanceof IntegrationError)) throw error;
  }
  const who = Object.entries(patientCase.set).filter(([name]) => name.startsWith("person."));
  const before = settledAdult({ ...patientCase, set: Object.fromEntries(who) });
  if (before !== undefined) return before;
  throw new InputError(`${patientCase.patient.id} cannot live with ${JSON.stringify(who)}`);
}

/** Strain of vital quantities above which harm never heals. */
const unbearable = 1;

/** States in which the adult is at balance; undefined where nobody lives with them. */
function settledAdult(patientCase: Case): States | undefined {
  const { patient, age, resolution } = patientCase;
  const model = patientModel(unpregnant);
  const parameters = { ...identity(patientCase, age), ...standingStill };
  const height = patient.height ?? (patient.female ? 1.63 : 1.76);
  const grown = {
    "stature.height": height,
    "stature.healthyHeight": height,
    "stature.boneAge": closedPlates,
  };
  // weight and gland masses take years to settle: at daily resolution these are a few hundred steps,
  // but some hundreds a month where the ovaries cycle
  const mayCycle = patient.female && age < oldestMenses;
  const end = (mayCycle ? 12 : 30) * hoursPerYear;
  const { final: rough, trajectory } = simulate(model, {
    start: 0,
    end,
    output: { at: [end] },
    signals: ["survival.strainNow"],
    parameters: forModel(model, { ...parameters, ...dailyMeans }),
    initial: grown,
    waypoints,
    rtol: mayCycle ? 1e-4 : 1e-6,
  });
  const strain = trajectory.columns.get("survival.strainNow")?.values[0] as number;
  if (strain > unbearable) return undefined;
  if (isCycling(rough)) return onCycleDay(patientCase, { ...parameters }, rough);
  if (resolution === "daily") return rough;
  return settle(model, {
    period: 24,
    parameters: forModel(model, parameters),
    initial: rough,
    tolerance: 1e-3,
    rtol: 1e-6,
  }).values;
}

/** Days of hours after years of daily means in which rhythms and meals come to rest. */
const restDays = 20;

/** A cycling woman on the day of her cycle that is asked for. */
function onCycleDay(
  { cycleDay: day, resolution }: Case,
  parameters: States,
  states: States,
): States {
  const model = patientModel(unpregnant);
  const daily = resolution === "daily";
  const values = forModel(model, daily ? { ...parameters, ...dailyMeans } : parameters);
  return liveToCycleDay(model, values, states, { day, least: daily ? 0 : restDays });
}

function lifeSoFar(patientCase: Case, inborn: Case["disorders"]): States {
  const { patient, age, resolution } = patientCase;
  const model = patientModel(unpregnant);
  const moved = lesions(inborn);
  const rested = simulate(model, {
    start: 0,
    end: 3 * hoursPerYear,
    output: { at: [0] },
    parameters: forModel(model, { ...identity(patientCase, 0), ...dailyMeans, ...standingStill }),
    initial: statesAtBirth(model, patient.female),
    waypoints,
  }).final;
  const newborn = operate(
    { ...rested, ...bodyAtBirth(patient.female), ...testisAtBirth, ...quietAtBirth },
    inborn,
  );
  const lastDays = resolution === "daily" ? 0 : Math.min(restDays, Math.floor(age * 365.25));
  const childhood = age * hoursPerYear - lastDays * 24;
  const alive = (start: number, { died, final }: LifeRun): States => {
    if (died === undefined) return final;
    throw new InputError(diedBefore((start + died) / 24, "birth", `the age of ${age} years`));
  };
  const grown = alive(
    0,
    simulateUntilDeath(model, {
      start: 0,
      end: childhood,
      output: { at: [0] },
      parameters: forModel(model, { ...identity(patientCase, 0), ...moved, ...dailyMeans }),
      initial: newborn,
    }),
  );
  if (lastDays === 0) return grown;
  return alive(
    childhood,
    simulateUntilDeath(model, {
      start: 0,
      end: lastDays * 24,
      output: { at: [0] },
      parameters: forModel(model, { ...identity(patientCase, childhood / hoursPerYear), ...moved }),
      initial: grown,
    }),
  );
}
