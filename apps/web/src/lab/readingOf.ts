import type { Reading } from "@endocrine/clinic";
import { alignTo } from "../plot/align.ts";
import type { Samples } from "../state/samples.ts";

/** What a report would read in another course, by the same interval; null where the report has no such value. */
export function readingOf(
  known: Reading | undefined,
  course: Samples,
  moment: number,
): Reading | null {
  if (known === undefined || course.days.length === 0) return null;
  const at = Math.min(moment, course.days.at(-1) as number);
  const value = alignTo(Float64Array.of(at), course)[0] as number;
  const { low, high } = known;
  const flag = low !== null && value < low ? "L" : high !== null && value > high ? "H" : "N";
  return { ...known, value, flag };
}
