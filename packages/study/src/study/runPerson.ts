import { type ReportTime, type Scenario, takeSample } from "@endocrine/clinic";
import { AbortError, oneLine } from "@endocrine/engine";
import type { StudyRow } from "./studyTable.ts";

const sides = { L: -1, N: 0, H: 1 } as const;

/** Runs one person of a study. What cannot be run is a row with its reason: others go on. */
export function runPerson(
  run: number,
  scenario: Scenario,
  time: ReportTime,
  record: readonly string[],
): StudyRow {
  try {
    const { readings, died } = takeSample(scenario, time, record);
    const all = record.map((id) => readings[id] as (typeof readings)[string]);
    return {
      run,
      values: all.map(({ value }) => value),
      flags: all.map(({ flag }) => sides[flag]),
      judged: all.map(({ low, high }) => (low === null && high === null ? 0 : 1)),
      ...(died === undefined ? {} : { died }),
    };
  } catch (error) {
    if (error instanceof AbortError || !(error instanceof Error)) throw error;
    const none = record.map(() => Number.NaN);
    const nothing = record.map(() => 0);
    return { run, values: none, flags: nothing, judged: nothing, failure: oneLine(error.message) };
  }
}
