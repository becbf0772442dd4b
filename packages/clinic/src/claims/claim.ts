import { short } from "../digits.ts";

/**
 * A claim of the articles as an executable experiment: numbers that the experiment measures on the
 * virtual patient, and for each the range in which the claim holds.
 */
export interface Claim {
  /** Ids of the articles' statements that say this. */
  readonly ids: readonly string[];
  readonly claim: string;
  readonly criteria: readonly Criterion[];
  /** Runs the virtual patient; the numbers by the name that the criteria use. */
  readonly experiment: () => Readonly<Record<string, number>>;
  /** Where modern physiology is more precise than the article, and what the model leaves out. */
  readonly note: string;
}

/** The range of one measured number in which the claim holds, and where the range comes from. */
export interface Criterion {
  readonly of: string;
  /** What is measured, in words. */
  readonly says: string;
  readonly unit: string;
  readonly low?: number;
  readonly high?: number;
  readonly source: string;
}

/** Whether a number lies in the range of its criterion. */
export function meets({ low, high }: Criterion, value: number): boolean {
  return value >= (low ?? Number.NEGATIVE_INFINITY) && value <= (high ?? Number.POSITIVE_INFINITY);
}

/** Three figures, without an exponent where that is readable. */
function readable(value: number): string {
  return Math.abs(value) < 1e-6 ? "0" : short(value);
}

function withUnit(text: string, unit: string): string {
  return unit === "1" || unit === "" ? text : `${text} ${unit}`;
}

/** Whether a claim holds by what its experiment measured; a number that is missing fails. */
export function holds({ criteria }: Claim, numbers: Readonly<Record<string, number>>): boolean {
  return criteria.every((criterion) => meets(criterion, numbers[criterion.of] ?? Number.NaN));
}

/** What an experiment measured: `0.2 pmol/L`. */
export function measured({ unit }: Criterion, value: number): string {
  return withUnit(readable(value), unit);
}

/** The range in which the claim holds: `at most 6 pmol/L`. */
export function allowed({ unit, low, high }: Criterion): string {
  const limit = (value: number): number => Number(value.toPrecision(4));
  const range =
    low === undefined
      ? `at most ${limit(high as number)}`
      : high === undefined
        ? `at least ${limit(low)}`
        : `${limit(low)} to ${limit(high)}`;
  return withUnit(range, unit);
}

/** `fT4 after thyroidectomy 0.2 pmol/L`. */
export function observation(criterion: Criterion, value: number): string {
  const verdict = meets(criterion, value) ? "" : " (not as expected)";
  return `${criterion.says} ${measured(criterion, value)}${verdict}`;
}

/** `fT4 after thyroidectomy at most 6 pmol/L [source]`. */
export function expectation(criterion: Criterion): string {
  return `${criterion.says} ${allowed(criterion)} [${criterion.source}]`;
}
