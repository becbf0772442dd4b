import type { Entry } from "./entry.ts";
import { about, meanAndDeviation } from "./expectation.ts";
import { type Plan, values } from "./experiment.ts";
import type { Part } from "./question.ts";
import { numbers } from "./readValue.ts";

/** What of a printed course is asked: its key in the entry, the signal and the unit. */
export interface Column {
  readonly key: string;
  readonly path: string;
  readonly unit: string;
  /** Key of the standard deviations, where there are any. */
  readonly deviation?: string;
  /** Before the time in an answer that holds several courses. */
  readonly label?: string;
}

/**
 * Every sample of a printed course.
 * @param hours of the samples, from midnight of day 0
 * @param times as they are printed
 */
export function course(
  { value }: Entry,
  plan: Plan,
  hours: readonly number[],
  times: readonly string[],
  columns: readonly Column[],
): readonly Part[] {
  return columns.flatMap(({ key, path, unit, deviation, label }) => {
    const seen = values(plan, path, unit, hours);
    const spread = deviation === undefined ? undefined : numbers(value, deviation);
    return numbers(value, key).map((mean, i) => ({
      label: [label, times[i]].filter((text) => text !== undefined).join(" "),
      value: seen[i] as number,
      expected: spread === undefined ? about(mean) : meanAndDeviation(mean, spread[i] as number),
    }));
  });
}
