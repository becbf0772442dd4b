import type { Criterion } from "../claims/claim.ts";

/** Disorders and treatments that meet in one patient, as an executable experiment. */
export interface Combination {
  readonly id: string;
  readonly title: string;
  /** What should come of it, in a sentence or two. */
  readonly expects: string;
  readonly criteria: readonly Criterion[];
  /** Runs the virtual patients; the numbers by the name that the criteria use. */
  readonly experiment: () => Readonly<Record<string, number>>;
  /** How the experiment is set up, and what the model leaves out. */
  readonly note: string;
}

/** Hours of a day of a course, h from midnight of day 0, every second hour. */
export function hoursOf(day: number): readonly number[] {
  return Array.from({ length: 12 }, (_, i) => 24 * day + 2 * i);
}
