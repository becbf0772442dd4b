import { InputError } from "@endocrine/engine";
import { parseClock } from "../parse.ts";
import type { LabReading, LabReport, Reading } from "../report.ts";
import type { Scenario } from "../scenario.ts";
import { type Case, daysToFullPicture, openCase } from "../simulation/case.ts";
import { runCourse } from "../simulation/course.ts";
import { analytes } from "./analytes.ts";
import { flag, interval } from "./intervals.ts";
import { personAt, phasePaths } from "./personAt.ts";
import { recordedPaths, signal } from "./signals.ts";
import { signs } from "./signs.ts";

/** When a report is taken. */
export interface ReportTime {
  /** Days after onset, or after the start of treatment; left out, the usual time to the full picture. */
  readonly day?: number;
  /** Clock time; default 08:00. */
  readonly at?: string;
}

/** What a gland that is gone still gives is error of integration: below this a value is none. */
const noise = 1e-9;

/** Longest course, in days: a century. */
const longest = 36525;

/** The day on which a case is usually looked at. */
export function usualDay(patientCase: Case): number {
  const { prescriptions, disorders } = patientCase;
  const scheduled = disorders.flatMap(({ disorder, onset }) =>
    onset === undefined ? [] : [onset + disorder.usualDay],
  );
  const treated = prescriptions.map(({ treatment, from = 0 }) => from + treatment.usualDay);
  return Math.max(
    ...(treated.length > 0 ? treated : [daysToFullPicture(patientCase)]),
    ...scheduled,
  );
}

/**
 * The laboratory report and the signs of a patient.
 * @throws InputError where the scenario or the time cannot be had
 */
export function labReport(scenario: Scenario, time: ReportTime = {}): LabReport {
  const patientCase = openCase(scenario);
  const at = time.at ?? "08:00";
  const hour = parseClock(at);
  const day = time.day ?? usualDay(patientCase);
  if (!(day >= 0 && day <= longest))
    throw new InputError(`day is ${day}; allowed is 0 to ${longest}`);
  const end = day * 24 + hour;
  const wanted = [...analytes, ...signs].map(({ id }) => signal(patientCase.model, id));
  const { trajectory, died } = runCourse(patientCase, {
    end,
    output: { at: [end] },
    signals: [...recordedPaths(wanted), ...Object.values(phasePaths)],
  });
  const last = (path: string): number => trajectory.columns.get(path)?.values.at(-1) as number;
  const value = (id: string): number => {
    const found = wanted.find((entry) => entry.id === id) as (typeof wanted)[number];
    const level = found.absent ?? last(found.path) * found.factor;
    return Math.abs(level) < noise ? 0 : level;
  };
  const person = personAt(patientCase, end, {
    weight: value("weight"),
    cycleDay: last(phasePaths.cycleDay),
    sinceOvulation: last(phasePaths.sinceOvulation),
  });
  const reading = (id: string, unit: string): Reading => {
    const limits = interval(id, person);
    return { value: value(id), unit, ...limits, flag: flag(value(id), limits) };
  };
  return {
    patient: patientCase.patient.id,
    disorders: patientCase.disorders.map(({ disorder, severity }) => ({
      id: disorder.id,
      severity,
    })),
    treatments: patientCase.prescriptions.map(({ treatment, dose }) => ({
      id: treatment.id,
      dose,
      unit: treatment.unit,
    })),
    day,
    at,
    ...(died === undefined ? {} : { died: died / 24 }),
    analytes: Object.fromEntries(
      analytes.map(({ id, unit, loinc }): [string, LabReading] => [
        id,
        { ...reading(id, unit), loinc },
      ]),
    ),
    signs: Object.fromEntries(signs.map(({ id, unit }) => [id, reading(id, unit)])),
  };
}
