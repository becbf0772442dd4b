import { InputError } from "@endocrine/engine";
import { parseClock } from "../parse.ts";
import type { Reading } from "../report.ts";
import type { Scenario } from "../scenario.ts";
import { type Case, daysToFullPicture, type Illness, openCase } from "../simulation/case.ts";
import { runCourse } from "../simulation/course.ts";
import type { LifeRun } from "../simulation/untilDeath.ts";
import { flag, interval } from "./intervals.ts";
import { personAt, phasePaths } from "./personAt.ts";
import { recordedPaths, type Signal, signal } from "./signals.ts";

/** When a sample is taken. */
export interface ReportTime {
  /** Days after onset, or after the start of treatment; left out, the usual time to the full picture. */
  readonly day?: number;
  /** Clock time; default 08:00. */
  readonly at?: string;
}

/** What a patient shows at one moment. */
export interface Sample {
  /** Days after the onset of the disorder, or after the start of treatment. */
  readonly day: number;
  /** Clock time, `08:00`. */
  readonly at: string;
  /** Day of death, where the patient died before: the values are those at death. */
  readonly died?: number;
  /** By id, in the order that was asked for. */
  readonly readings: Readonly<Record<string, Reading>>;
}

/** What a gland that is gone still gives is error of integration: below this a value is none. */
const noise = 1e-9;

/** Longest course, in days: a century. */
const longest = 36525;

/** The day on which a case is usually looked at. */
export function usualDay(illness: Illness): number {
  const { prescriptions, disorders } = illness;
  const scheduled = disorders.flatMap(({ disorder, onset }) =>
    onset === undefined ? [] : [onset + disorder.usualDay],
  );
  const treated = prescriptions.map(({ treatment, from = 0 }) => from + treatment.usualDay);
  return Math.max(...(treated.length > 0 ? treated : [daysToFullPicture(illness)]), ...scheduled);
}

/** What a sample needs of the course that it is taken from. */
export interface SampleOrder {
  readonly day: number;
  readonly at: string;
  /** Hours from midnight of day 0. */
  readonly hour: number;
  /** Quantities of the model to record. */
  readonly paths: readonly string[];
  /** What is read, by id; `asked` says what of it is reported. */
  readonly wanted: readonly Signal[];
  readonly asked: ReadonlySet<string>;
}

/**
 * Looks up what a sample at one moment of a patient takes.
 * @throws InputError where a signal or the time cannot be had
 */
export function orderSample(
  patientCase: Case,
  time: ReportTime,
  signals: readonly string[],
): SampleOrder {
  const at = time.at ?? "08:00";
  const clock = parseClock(at);
  const day = time.day ?? usualDay(patientCase);
  if (!(day >= 0 && day <= longest))
    throw new InputError(`day is ${day}; allowed is 0 to ${longest}`);
  const wanted = [...new Set([...signals, "weight"])].map((id) => signal(patientCase.model, id));
  const paths = [...recordedPaths(wanted), ...Object.values(phasePaths)];
  return { day, at, hour: day * 24 + clock, paths, wanted, asked: new Set(signals) };
}

/** Reads a sample from the output of that number of a course, with the reference intervals for this person. */
export function readSample(
  patientCase: Case,
  { day, at, hour, wanted, asked }: SampleOrder,
  { trajectory, died }: LifeRun,
  output: number,
): Sample {
  const read = (path: string): number => trajectory.columns.get(path)?.values[output] as number;
  const values = new Map(
    wanted.map(({ id, path, factor, absent }) => {
      const level = absent ?? read(path) * factor;
      return [id, Math.abs(level) < noise ? 0 : level];
    }),
  );
  const person = personAt(patientCase, hour, {
    weight: values.get("weight") as number,
    cycleDay: read(phasePaths.cycleDay),
    sinceOvulation: read(phasePaths.sinceOvulation),
  });
  const reading = (id: string, unit: string): Reading => {
    const limits = interval(id, person);
    const value = values.get(id) as number;
    return { value, unit, ...limits, flag: flag(value, limits) };
  };
  return {
    day,
    at,
    ...(died === undefined ? {} : { died: died / 24 }),
    readings: Object.fromEntries(
      wanted.filter(({ id }) => asked.has(id)).map(({ id, unit }) => [id, reading(id, unit)]),
    ),
  };
}

/**
 * Analytes, signs and paths of the model at one moment of a patient, with the reference intervals for this
 * person where there are any.
 * @throws InputError where the scenario, a signal or the time cannot be had
 */
export function takeSample(
  scenario: Scenario,
  time: ReportTime,
  signals: readonly string[],
): Sample {
  const patientCase = openCase(scenario);
  const order = orderSample(patientCase, time, signals);
  const { hour, paths } = order;
  const life = runCourse(patientCase, { end: hour, output: { at: [hour] }, signals: paths });
  return readSample(patientCase, order, life, 0);
}
