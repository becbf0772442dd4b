import { levelBehind, measure } from "../measurement/singleSample.ts";
import type { StudyResult } from "../study/runStudy.ts";
import { seedOf } from "../study/studyPlan.ts";
import type { StudyRow } from "../study/studyTable.ts";
import { type Correlation, correlate, correlateRanks } from "./correlation.ts";
import { type PublishedCorrelation, publishedCorrelations } from "./publishedCorrelations.ts";

/** A published correlation and the population's. */
export interface ComparedCorrelation {
  readonly published: PublishedCorrelation;
  /** Between the levels that the persons have; undefined where only samples were taken. */
  readonly levels?: Correlation;
  /** Between what one laboratory sample of each shows, as was published. */
  readonly found: Correlation;
  /** Whether the two intervals of confidence meet. */
  readonly holds: boolean;
}

/** The share of fat in the body, which no analyte is. */
const fatShare = "adipose.share";

/**
 * Each published correlation against that of the persons of a study, one laboratory sample of each; correlations of
 * what it did not record are NaN.
 * @param daily Levels of persons, as daily means.
 * @param morning Persons sampled fasting, measured or not; left out, what needs them is left out.
 */
export function compareCorrelations(
  daily: StudyResult,
  morning?: StudyResult,
): readonly ComparedCorrelation[] {
  return publishedCorrelations.flatMap((published) => {
    const result = published.fasting ? morning : daily;
    return result === undefined ? [] : [compare(result, published)];
  });
}

function compare(result: StudyResult, published: PublishedCorrelation): ComparedCorrelation {
  const { again = false, a, b } = published;
  const { who, measured = false } = result.plan.request;
  const rows = result.rows.filter((row) => isOf(result, published, row));
  const recorded = (id: string) => rows.map((row) => recordedValue(result, row, id));
  const seed = seedOf(who);
  const samples = (id: string, occasion: number) =>
    rows.map((row) => {
      const value = recordedValue(result, row, id);
      if (measured && occasion === 0) return value;
      const level = measured ? levelBehind(id, value, seed, row.run) : value;
      return measure(id, level, seed, row.run, occasion);
    });
  const found = between(published, samples(a, 0), samples(b, again ? 1 : 0));
  const levels = measured || again ? {} : { levels: between(published, recorded(a), recorded(b)) };
  const holds = found.low <= published.high && found.high >= published.low;
  return { published, ...levels, found, holds };
}

function between(
  { logarithm, ranks }: PublishedCorrelation,
  a: readonly number[],
  b: readonly number[],
): Correlation {
  return (ranks ? correlateRanks : correlate)(logarithm ? a.map(Math.log) : a, b);
}

/** Whether a person is of those whom a correlation was found in. */
function isOf({ plan }: StudyResult, { who, age }: PublishedCorrelation, row: StudyRow): boolean {
  const scenario = plan.runs[row.run];
  const years = scenario?.age ?? Number.NaN;
  const sex = scenario?.patient === "adult-female" ? "women" : "men";
  return (who === undefined || who === sex) && !(age && !(years >= age[0] && years <= age[1]));
}

function recordedValue({ plan }: StudyResult, { values }: StudyRow, id: string): number {
  const recorded = (name: string): number =>
    values[plan.request.record.indexOf(name)] ?? Number.NaN;
  return id === fatShare ? recorded("fatMass") / recorded("weight") : recorded(id);
}
