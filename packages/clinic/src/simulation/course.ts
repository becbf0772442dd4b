import { dailyMeans } from "@endocrine/body";
import { type Action, InputError } from "@endocrine/engine";
import { acquired, type Case, daysToFullPicture } from "./case.ts";
import { crhBursts } from "./crhBursts.ts";
import { doses, mergeActions } from "./dosing.ts";
import { hoursPerYear, identity, lesions, operate, type States, stateBeforeOnset } from "./life.ts";
import { forModel, patientModel } from "./patientModel.ts";
import { tshBursts } from "./pulses.ts";
import { shippedStart } from "./shippedStart.ts";
import { diedBefore, type LifeRun, simulateUntilDeath } from "./untilDeath.ts";

/** What to record of the part of a course that is looked at, times in h from midnight of day 0. */
export interface Recording {
  readonly end: number;
  readonly output: { readonly every: number } | { readonly at: readonly number[] };
  readonly signals: readonly string[];
  readonly onProgress?: (done: number) => boolean | undefined;
  /** Doses beside the prescriptions: a function test's stimulus. */
  readonly actions?: readonly Action[];
}

/** Days that pass in the disorder before treatment begins: until its full picture. */
export function daysBeforeTreatment(patientCase: Case): number {
  return patientCase.prescriptions.length === 0 ? 0 : daysToFullPicture(patientCase);
}

/** The states at midnight of day 0 before anything acquired begins, found anew. */
export function startOfPatient(patientCase: Case): States {
  const { pregnancyWeek } = patientCase;
  const healthy = stateBeforeOnset(patientCase);
  return pregnancyWeek === undefined ? healthy : pregnant(patientCase, healthy, pregnancyWeek);
}

/**
 * The states at midnight of day 0 of the part that is looked at: the onset of the disorder, or,
 * with treatment, the day when treatment begins.
 */
export function stateAtDayZero(patientCase: Case): {
  readonly states: States;
  readonly age: number;
} {
  const { age } = patientCase;
  const start = shippedStart(patientCase) ?? startOfPatient(patientCase);
  const onset = operate(start, acquired(patientCase));
  const days = daysBeforeTreatment(patientCase);
  if (days === 0) return { states: onset, age };
  const untreated = patientModel({ ...patientCase.linked, drugs: [], pulsatile: false });
  const ill = simulateUntilDeath(untreated, {
    start: 0,
    end: days * 24,
    output: { at: [0] },
    parameters: forModel(untreated, runParameters(patientCase, age)),
    initial: onset,
  });
  if (ill.died !== undefined)
    throw new InputError(diedBefore(ill.died / 24, "the onset", `treatment begins on day ${days}`));
  return { states: ill.final, age: age + (days * 24) / hoursPerYear };
}

/** Parameters and states that the part of a course that is looked at begins with. */
export function startOfCourse(patientCase: Case): {
  readonly parameters: States;
  readonly initial: States;
} {
  const { model, prescriptions, resolution } = patientCase;
  const { states, age } = stateAtDayZero(patientCase);
  const rates = prescriptions.flatMap(({ treatment, dose }) => [
    ...(treatment.doseParameter === undefined ? [] : [[treatment.doseParameter, dose]]),
    ...(resolution === "daily" && treatment.infusion !== undefined
      ? [[treatment.infusion, dose]]
      : []),
  ]);
  return {
    parameters: { ...runParameters(patientCase, age), ...Object.fromEntries(rates) },
    initial: statesOf(model, states),
  };
}

/**
 * How a course with pulses is integrated: some thirty jumps a day leave nothing of the history that a
 * method of many steps lives on, and 1e-4 of a level is far below what chance does to its pulses.
 */
const throughPulses = { method: "rodas5p", rtol: 1e-4 } as const;

/** Runs the part of a course that is looked at, to its end or to death. */
export function runCourse(patientCase: Case, recording: Recording): LifeRun {
  const { model, prescriptions, resolution, seed } = patientCase;
  const given = prescriptions.filter(
    ({ treatment }) => resolution !== "daily" || treatment.infusion === undefined,
  );
  return simulateUntilDeath(model, {
    start: 0,
    end: recording.end,
    output: recording.output,
    signals: recording.signals,
    ...(resolution === "pulsatile" ? throughPulses : {}),
    ...startOfCourse(patientCase),
    actions: mergeActions([
      doses(given, recording.end),
      ...(resolution === "pulsatile"
        ? [tshBursts(seed, 0, recording.end), crhBursts(seed, 0, recording.end)]
        : []),
      recording.actions ?? [],
    ]),
    ...(recording.onProgress === undefined ? {} : { onProgress: recording.onProgress }),
  });
}

function runParameters(patientCase: Case, age: number): States {
  const { pregnancyWeek, disorders, resolution } = patientCase;
  return {
    ...identity(patientCase, age),
    ...lesions(disorders),
    ...(pregnancyWeek === undefined
      ? {}
      : { "pregnancy.weekAtStart": pregnancyWeek + (age - patientCase.age) * 52.18 }),
    ...(resolution === "daily" ? dailyMeans : {}),
  };
}

/** The weeks from conception to the day looked at. */
function pregnant(patientCase: Case, healthy: States, week: number): States {
  const firstWeek = 2;
  const model = patientModel({ ...patientCase.linked, drugs: [], pulsatile: false });
  return simulateUntilDeath(model, {
    start: 0,
    end: Math.round((week - firstWeek) * 7) * 24,
    output: { at: [0] },
    parameters: forModel(model, {
      ...identity(patientCase, patientCase.age - (week - firstWeek) / 52.18),
      "pregnancy.weekAtStart": firstWeek,
    }),
    initial: healthy,
  }).final;
}

/** The states that the model has; those of drugs not yet taken start as the model says. */
function statesOf(model: Case["model"], states: States): States {
  return Object.fromEntries(
    model.states.flatMap(({ name }) => (states[name] === undefined ? [] : [[name, states[name]]])),
  );
}
