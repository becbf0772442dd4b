import { dailyMeans, ghrhBursts } from "@endocrine/body";
import type { Action } from "@endocrine/engine";
import { acquired, type Case, daysToFullPicture } from "./case.ts";
import { crhBursts } from "./crhBursts.ts";
import { doses, mergeActions } from "./dosing.ts";
import { hoursPerYear, identity, lesions, operate, type States, stateBeforeOnset } from "./life.ts";
import { forModel, patientModel } from "./patientModel.ts";
import { tshBursts } from "./pulses.ts";
import { shippedStart } from "./shippedStart.ts";
import { type LifeRun, simulateUntilDeath } from "./untilDeath.ts";

/** What to record of the part of a course that is looked at, times in h from midnight of day 0. */
export interface Recording {
  readonly end: number;
  readonly output: { readonly every: number } | { readonly at: readonly number[] };
  readonly signals: readonly string[];
  readonly onProgress?: (done: number) => boolean | undefined;
  /** Doses beside the prescriptions: a function test's stimulus. */
  readonly actions?: readonly Action[];
}

/**
 * Days that pass in the disorder before treatment begins: until its full picture, or half the days
 * that the untreated patient would live, where those are fewer.
 */
export function daysBeforeTreatment(patientCase: Case): number {
  return patientCase.prescriptions.length === 0 ? 0 : untreated(patientCase).days;
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
  const { states, days } = untreated(patientCase);
  return { states, age: age + (days * 24) / hoursPerYear };
}

/** The patient before treatment, and the days that it took. */
interface Untreated {
  readonly states: States;
  readonly days: number;
}

const lived = new WeakMap<Case, Untreated>();

function untreated(patientCase: Case): Untreated {
  const known = lived.get(patientCase);
  if (known !== undefined) return known;
  const found = liveUntreated(patientCase);
  lived.set(patientCase, found);
  return found;
}

function liveUntreated(patientCase: Case): Untreated {
  const start = shippedStart(patientCase) ?? startOfPatient(patientCase);
  const onset = operate(start, acquired(patientCase));
  const days = patientCase.prescriptions.length === 0 ? 0 : daysToFullPicture(patientCase);
  if (days === 0) return { states: onset, days };
  const model = patientModel({ ...patientCase.linked, drugs: [], pulsatile: false });
  const live = (until: number) =>
    simulateUntilDeath(model, {
      start: 0,
      end: until * 24,
      output: { at: [0] },
      parameters: forModel(model, runParameters(patientCase, patientCase.age)),
      initial: onset,
    });
  const { final, died } = live(days);
  if (died === undefined) return { states: final, days };
  const half = Math.floor(died / 48);
  return { states: half === 0 ? onset : live(half).final, days: half };
}

/** Share by which insulin secretion swings in slow waves, shown at pulsatile resolution. */
const ultradian: States = { "betaCells.ultradian": 0.25 };

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
    parameters: {
      ...(resolution === "pulsatile" ? ultradian : {}),
      ...runParameters(patientCase, age),
      ...Object.fromEntries(rates),
    },
    initial: statesOf(model, states),
  };
}

/**
 * How a course with pulses is integrated: some thirty jumps a day leave nothing of the history that a
 * method of many steps lives on. Levels then hold to 1e-3 of their largest, a twentieth of what assays tell
 * apart; the pulses themselves are drawn with a spread of half their size.
 */
const throughPulses = { method: "rodas5p", rtol: 1e-3 } as const;

/** Runs the part of a course that is looked at, to its end or to death. */
export function runCourse(patientCase: Case, recording: Recording): LifeRun {
  const { model, patient, prescriptions, resolution, seed } = patientCase;
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
        ? [
            tshBursts(seed, 0, recording.end),
            crhBursts(seed, 0, recording.end),
            ghrhBursts(seed, 0, recording.end, patient.female),
          ]
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
