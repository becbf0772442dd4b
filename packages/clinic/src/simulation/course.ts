import { cycleChance, dailyMeans, ghrhBursts, gnrhBursts, nursingMeans } from "@endocrine/body";
import type { Action } from "@endocrine/engine";
import { isMother } from "../patients/patients.ts";
import { acquired, type Case, daysToFullPicture } from "./case.ts";
import { crhBursts } from "./crhBursts.ts";
import { doses, mergeActions } from "./dosing.ts";
import { hoursPerYear, identity, lesions, operate, type States, stateBeforeOnset } from "./life.ts";
import { heldPregnancy, lactating, pregnant, stillNursing } from "./motherhood.ts";
import { type PartRun, parametersAt, partsOf, runParts } from "./parts.ts";
import { forModel, patientModel } from "./patientModel.ts";
import { tshBursts } from "./pulses.ts";
import { shippedStart } from "./shippedStart.ts";
import { type LifeRun, simulateUntilDeath } from "./untilDeath.ts";
import { long, type Untreated, untreatedLife } from "./untreatedLife.ts";

/** What to record of the part of a course that is looked at, times in h from midnight of day 0. */
export interface Recording {
  readonly end: number;
  readonly output: { readonly every: number } | { readonly at: readonly number[] };
  readonly signals: readonly string[];
  /** Times at which a step ends, as if the course ended there, h. */
  readonly stops?: readonly number[];
  readonly onProgress?: (done: number) => boolean | undefined;
  /** Doses beside the prescriptions: a function test's stimulus. */
  readonly actions?: readonly Action[];
  /** Where the course is taken up, in place of its beginning. */
  readonly from?: TakenUp;
}

/** A patient on the way: time, h from midnight of day 0, and states; what is given at that time has been given. */
export interface TakenUp {
  readonly start: number;
  readonly initial: States;
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
  const { pregnancyWeek, patient } = patientCase;
  const healthy = stateBeforeOnset(patientCase);
  if (pregnancyWeek !== undefined) return pregnant(patientCase, healthy, pregnancyWeek);
  if (patient.nursingMonths === undefined) return healthy;
  return lactating(patientCase, healthy, patient.nursingMonths);
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
  const parameters = forModel(model, runParameters(patientCase, patientCase.age));
  return untreatedLife(model, { days, parameters, onset });
}

/** Share by which insulin secretion swings in slow waves, shown at pulsatile resolution. */
const ultradian: States = { "betaCells.ultradian": 0.25 };

/** Parameters and states that the part of a course that is looked at begins with. */
export function startOfCourse(patientCase: Case): {
  readonly parameters: States;
  readonly initial: States;
} {
  const { model } = patientCase;
  const { states, age } = stateAtDayZero(patientCase);
  return {
    parameters: { ...usualParameters(patientCase, age), ...parametersAt(patientCase, 0) },
    initial: statesOf(model, states),
  };
}

/**
 * How a course with pulses is integrated: some thirty jumps a day leave nothing of the history that a
 * method of many steps lives on. Levels then hold to 1e-3 of their largest, a twentieth of what assays tell
 * apart; the pulses themselves are drawn with a spread of half their size.
 */
const throughPulses = { method: "rodas5p", rtol: 1e-3 } as const;

/** The patient some days before the first time that is looked at, where that comes late; else undefined. */
function takeUp(patientCase: Case, { output, actions = [] }: Recording): TakenUp | undefined {
  if (patientCase.resolution === "daily" || !("at" in output)) return undefined;
  const first = Math.min(output.at[0] ?? 0, actions[0]?.at ?? Number.POSITIVE_INFINITY);
  if (first <= long.course * 24) return undefined;
  const start = 24 * (Math.floor(first / 24) - long.lastDays);
  const linked = { ...patientCase.linked, pulsatile: false };
  const rough: Case = { ...patientCase, resolution: "daily", linked, model: patientModel(linked) };
  lived.set(rough, untreated(patientCase));
  return livedUntil(rough, start);
}

/** The patient at a time, h from midnight of day 0; undefined for the dead. */
function livedUntil(patientCase: Case, start: number): TakenUp | undefined {
  const recording = { end: start, output: { at: [start] }, signals: [] };
  const { final, died } = runCourse(patientCase, recording);
  return died === undefined ? { start, initial: final } : undefined;
}

/**
 * The patient at the last midnight before a time, h, for a course that another model goes on with: one with a drug that
 * is not given before. Undefined where there is no such midnight, for the dead, and where chance is in the course.
 */
export function midnightBefore(patientCase: Case, hour: number): TakenUp | undefined {
  const start = 24 * (Math.ceil(hour / 24) - 1);
  if (start <= 0 || patientCase.resolution !== "hourly" || patientCase.chance) return undefined;
  return livedUntil(patientCase, start);
}

/** Runs the part of a course that is looked at, to its end or to death. */
export function runCourse(patientCase: Case, recording: Recording): LifeRun {
  const { end, output } = recording;
  const { states, age } = stateAtDayZero(patientCase);
  const usual = usualParameters(patientCase, age);
  const takenUp = recording.from ?? takeUp(patientCase, recording);
  const from = {
    start: takenUp?.start ?? 0,
    initial: statesOf(patientCase.model, takenUp?.initial ?? states),
  };
  const parts = partsOf(patientCase, from.start, end);
  const actions = actionsOf(patientCase, recording, takenUp);
  const run = (part: PartRun, outputs: Recording["output"]): LifeRun =>
    simulateUntilDeath(patientCase.model, {
      start: part.start,
      end: part.end,
      output: outputs,
      signals: recording.signals,
      stops: recording.stops ?? [],
      ...(patientCase.resolution === "pulsatile" ? throughPulses : {}),
      parameters: part.parameters,
      initial: part.initial,
      actions: actions.filter(({ at }) => at >= part.start && (at < part.end || part.end === end)),
      ...progressOf(part, recording),
    });
  const [only] = parts;
  if (only !== undefined && parts.length === 1) {
    const parameters = { ...usual, ...only.parameters };
    return run({ ...only, parameters, initial: operate(from.initial, only.begin), at: [] }, output);
  }
  const at = "at" in output ? output.at : everyUntil(end, output.every);
  return runParts(patientCase, parts, { parameters: usual, initial: from.initial, at }, (part) =>
    run(part, { at: part.at }),
  );
}

/** Times from midnight of day 0 on, a step of `every`, until `end`, h. */
export function everyUntil(end: number, every: number): readonly number[] {
  return Array.from({ length: Math.floor(end / every + 1e-9) + 1 }, (_, k) =>
    Math.min(k * every, end),
  );
}

/** Progress of a part as that of the whole. */
function progressOf(
  { start, end: partEnd }: PartRun,
  { end, onProgress }: Recording,
): Pick<Recording, "onProgress"> {
  if (onProgress === undefined) return {};
  return { onProgress: (done) => onProgress((start + done * (partEnd - start)) / end) };
}

/** Doses, pulses and what a test does, from where the course begins or is taken up. */
function actionsOf(
  { patient, prescriptions, resolution, seed, chance }: Case,
  { end, actions = [] }: Recording,
  takenUp: TakenUp | undefined,
): readonly Action[] {
  const start = takenUp?.start ?? 0;
  const given = prescriptions.filter(
    ({ treatment }) => resolution !== "daily" || treatment.infusion === undefined,
  );
  return mergeActions([
    [...doses(given, end)].filter(({ at }) => takenUp === undefined || at > start),
    ...(resolution === "pulsatile"
      ? [
          tshBursts(seed, start, end),
          crhBursts(seed, start, end),
          ghrhBursts(seed, start, end, patient.female),
          gnrhBursts(seed, start, end),
        ]
      : []),
    ...(chance ? [cycleChance(seed, start, end)] : []),
    actions,
  ]);
}

/** Parameters of the whole run: who it is, and what began before or on day 0 and stays. */
function usualParameters(patientCase: Case, age: number): States {
  return {
    ...(patientCase.resolution === "pulsatile" ? ultradian : {}),
    ...runParameters(patientCase, age),
  };
}

/** What stands still at daily resolution. */
function meansOf({ patient }: Case): States {
  return isMother(patient) ? { ...dailyMeans, ...nursingMeans } : dailyMeans;
}

function runParameters(patientCase: Case, age: number): States {
  const { pregnancyWeek, disorders, resolution } = patientCase;
  return {
    ...identity(patientCase, age),
    ...lesions(disorders.filter(({ onset }) => onset === undefined)),
    ...(pregnancyWeek === undefined
      ? {}
      : heldPregnancy(pregnancyWeek + (age - patientCase.age) * 52.18)),
    ...(patientCase.patient.nursingMonths === undefined ? {} : stillNursing),
    ...(resolution === "daily" ? meansOf(patientCase) : {}),
  };
}

/**
 * Whether the patient at a time, h, is one that a course from midnight of day 0 goes by: a late one is taken up
 * from daily means, and at midnight or where a part ends the course is already in what begins then.
 */
export function isPassed(patientCase: Case, hour: number, end: number): boolean {
  if (hour % 24 === 0 || hour >= end) return false;
  if (patientCase.resolution !== "daily" && hour > long.course * 24) return false;
  return partsOf(patientCase, 0, end).every(({ start }) => start !== hour);
}

/** The states that the model has; those of drugs not yet taken start as the model says. */
function statesOf(model: Case["model"], states: States): States {
  return Object.fromEntries(
    model.states.flatMap(({ name }) => (states[name] === undefined ? [] : [[name, states[name]]])),
  );
}
