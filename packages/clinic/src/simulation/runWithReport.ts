import { labReport, reported, reportOf } from "../laboratory/labReport.ts";
import { orderSample, type ReportTime, readSample } from "../laboratory/sample.ts";
import type { LabReport, PatientRun } from "../report.ts";
import type { Scenario } from "../scenario.ts";
import { everyUntil, isPassed, runCourse } from "./course.ts";
import { openRun, patientRun, type RunRequest } from "./runPatient.ts";
import type { LifeRun } from "./untilDeath.ts";

/** A run of a patient, and the laboratory report of a moment. */
export interface RunWithReport {
  readonly run: PatientRun;
  readonly report: LabReport;
}

/** What to run and report; the report is of the body as it is. */
export interface RunWithReportRequest extends Omit<RunRequest, "changed"> {
  /** Default: the usual day at 08:00. */
  readonly time?: ReportTime;
}

/**
 * What `runPatient` and `labReport` give, from one life wherever the run goes by the moment of the report. The
 * report has the bits of `labReport`; the run stops at the moment, so that what comes after it agrees with
 * `runPatient` to the tolerance.
 * @throws InputError where the scenario, a signal, a number or the time cannot be had
 */
export function runWithReport(
  scenario: Scenario,
  { time = {}, ...request }: RunWithReportRequest,
): RunWithReport {
  const { patientCase, recording, wanted } = openRun(scenario, request);
  const order = orderSample(patientCase, time, reported);
  const { end, signals } = recording;
  const { hour, paths } = order;
  if (!isPassed(patientCase, hour, end)) {
    const run = patientRun(wanted, runCourse(patientCase, recording));
    return { run, report: labReport(scenario, time) };
  }
  const grid = everyUntil(end, request.every);
  const output = grid.filter((at) => at < hour).length;
  const isOnGrid = grid[output] === hour;
  const life = runCourse(patientCase, {
    ...recording,
    output: { at: isOnGrid ? grid : grid.toSpliced(output, 0, hour) },
    signals: [...new Set([...signals, ...paths])],
    stops: [hour],
  });
  const run = patientRun(wanted, isOnGrid ? life : withoutOutput(life, output));
  // how exactly a death is timed depends on where a run ends
  if (life.died !== undefined) return { run, report: labReport(scenario, time) };
  return { run, report: reportOf(patientCase, readSample(patientCase, order, life, output)) };
}

/** The course without the output of that number. */
function withoutOutput(life: LifeRun, output: number): LifeRun {
  const without = (values: Float64Array) => values.filter((_, k) => k !== output);
  const { time, columns } = life.trajectory;
  const rest = [...columns].map(
    ([name, { unit, values }]) => [name, { unit, values: without(values) }] as const,
  );
  return {
    ...life,
    trajectory: { ...life.trajectory, time: without(time), columns: new Map(rest) },
  };
}
