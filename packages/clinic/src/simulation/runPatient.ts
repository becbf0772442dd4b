import { InputError, type ModuleDefinition } from "@endocrine/engine";
import { recordedPaths, type Signal, signal } from "../laboratory/signals.ts";
import type { PatientRun } from "../report.ts";
import type { Scenario } from "../scenario.ts";
import { type Case, openCase } from "./case.ts";
import { type Recording, runCourse } from "./course.ts";
import { changedModel } from "./patientModel.ts";
import type { LifeRun } from "./untilDeath.ts";

/** What to run and report. */
export interface RunRequest {
  /** Length in days. */
  readonly days: number;
  /** Interval of the output, h. */
  readonly every: number;
  /** Analytes, signs or paths of the model. */
  readonly signals: readonly string[];
  /** Modules with other equations or values, which from day 0 on stand for those of the same id. */
  readonly changed?: readonly ModuleDefinition[];
  /** Called with the share done, 0..1; returning false stops the run. */
  readonly onProgress?: (done: number) => boolean | undefined;
}

/** Most output points that a run may have: a century of days, hourly, is below it. */
const mostPoints = 2e6;

/** A run looked up and checked. */
export interface OpenRun {
  readonly patientCase: Case;
  readonly recording: Recording;
  readonly wanted: readonly Signal[];
}

/**
 * Runs a patient from the onset of the disorder (or the start of treatment) and reports signals.
 * @throws InputError where the scenario, a signal or a number cannot be had
 * @throws ModelError where changed modules do not fit into the body
 */
export function runPatient(scenario: Scenario, request: RunRequest): PatientRun {
  const { patientCase, recording, wanted } = openRun(scenario, request);
  return patientRun(wanted, runCourse(patientCase, recording));
}

/** Looks a run up and checks it, with the errors of `runPatient`. */
export function openRun(scenario: Scenario, request: RunRequest): OpenRun {
  const { days, every, onProgress, changed = [] } = request;
  const opened = openCase(scenario);
  const patientCase =
    changed.length === 0 ? opened : { ...opened, model: changedModel(opened.linked, changed) };
  if (!(days > 0 && days <= 36525))
    throw new InputError(`length of the run is ${days} d; allowed is more than 0, up to 36525 d`);
  if (!(every > 0 && every <= days * 24))
    throw new InputError(
      `output interval is ${every} h; allowed is more than 0, up to the length of the run`,
    );
  if ((days * 24) / every > mostPoints)
    throw new InputError(
      `a run of ${days} d every ${every} h has more than ${mostPoints} points; choose a longer interval`,
    );
  if (request.signals.length === 0)
    throw new InputError(
      "no signal is asked for; allowed are analytes, signs and paths of the model",
    );
  const wanted = request.signals.map((id) => signal(patientCase.model, id));
  const recording = {
    end: days * 24,
    output: { every },
    signals: recordedPaths(wanted),
    ...(onProgress === undefined ? {} : { onProgress }),
  };
  return { patientCase, recording, wanted };
}

/** The signals of a course in their units. */
export function patientRun(wanted: readonly Signal[], { trajectory, died }: LifeRun): PatientRun {
  return {
    time: { unit: "h", values: trajectory.time },
    ...(died === undefined ? {} : { died }),
    signals: Object.fromEntries(
      wanted.map(({ id, path, unit, factor, absent = 0 }) => {
        const values =
          trajectory.columns.get(path)?.values ??
          new Float64Array(trajectory.time.length).fill(absent);
        return [
          id,
          { unit, values: factor === 1 ? values : values.map((value) => value * factor) },
        ];
      }),
    ),
  };
}
