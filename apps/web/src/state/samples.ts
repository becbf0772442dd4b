import type { PatientRun } from "@endocrine/clinic";
import type { Plan } from "./plan.ts";

/** Points of a plot: days, and a value for each. */
export interface Samples {
  readonly days: Float64Array;
  readonly values: Float64Array;
}

/** Whether a plan's plots show all points of the run, or one sample a day at the hour of the report. */
export function isHourly({ days, scenario }: Plan): boolean {
  return days <= 14 || scenario.resolution === "daily";
}

/** The moment of the report on the axis of the plots, in days. */
export function reportMoment(day: number, at: string): number {
  return day + hourOf(at) / 24;
}

/**
 * The points of a signal: all of a short run, which shows the rhythm of the day; of a long one the
 * samples at the clock time of the report, so that plot and report agree. A course ends with the patient: what
 * comes after death is no number.
 */
export function samples(run: PatientRun, signal: string, plan: Plan): Samples {
  const hours = run.time.values;
  const { died = Number.POSITIVE_INFINITY } = run;
  const values = run.signals[signal]?.values;
  if (values === undefined) return { days: new Float64Array(), values: new Float64Array() };
  const hour = hourOf(plan.at);
  const last = plan.days * 24 + hour;
  const chosen: number[] = [];
  for (let index = 0; index < hours.length; index++) {
    const time = hours[index]!;
    if (time > last + 1e-6) break;
    const isSample = Math.abs((((time - hour) % 24) + 24) % 24) < 1e-6;
    if (isHourly(plan) || isSample) chosen.push(index);
  }
  return {
    days: Float64Array.from(chosen, (index) => hours[index]! / 24),
    values: Float64Array.from(chosen, (index) =>
      hours[index]! > died ? Number.NaN : values[index]!,
    ),
  };
}

/** Index of the last point at which the patient lives; of no points, -1. */
export function lastLived(values: Float64Array): number {
  return values.findLastIndex((value) => !Number.isNaN(value));
}

function hourOf(at: string): number {
  return Number(at.slice(0, 2)) + Number(at.slice(3)) / 60;
}
