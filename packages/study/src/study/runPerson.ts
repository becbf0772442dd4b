import { type Reading, type ReportTime, type Scenario, takeSample } from "@endocrine/clinic";
import { AbortError, oneLine } from "@endocrine/engine";
import { measure } from "../measurement/singleSample.ts";
import type { StudyRow } from "./studyTable.ts";

/**
 * Runs one person of a study. What cannot be run is a row with its reason: others go on.
 * @param sampled Seed of one laboratory sample; left out, the levels themselves.
 */
export function runPerson(
  run: number,
  scenario: Scenario,
  time: ReportTime,
  record: readonly string[],
  sampled?: number,
): StudyRow {
  try {
    const { readings, died } = takeSample(scenario, time, record);
    const all = record.map((id) => readings[id] as Reading);
    const values = all.map(({ value }, k) =>
      sampled === undefined ? value : measure(record[k] as string, value, sampled, run),
    );
    return {
      run,
      values,
      flags: all.map((limits, k) => side(values[k] as number, limits)),
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

function side(value: number, { low, high }: Reading): -1 | 0 | 1 {
  if (low !== null && value < low) return -1;
  return high !== null && value > high ? 1 : 0;
}
