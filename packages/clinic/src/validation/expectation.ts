import { short } from "../digits.ts";

/** Limits that a value of the model must keep, and how they were read. */
export interface Expectation {
  /** null: no lower limit. */
  readonly low: number | null;
  /** null: no upper limit. */
  readonly high: number | null;
  /** For people: `11.8-18.4`, `2.3 +- 2*1.6`. */
  readonly text: string;
}

/**
 * The rules by which a published value becomes limits. They are the same for every figure and were
 * fixed before the model was run against any.
 */
export const rules = {
  /** A mean with its standard deviation holds 95 % of people. */
  standardDeviations: 2,
  /** Standard deviations between the quartiles of people. */
  quartiles: 1.35,
  /** Standard deviations from the median to the tenth or ninetieth percentile of people. */
  decile: 1.28,
  /** A single published value without a spread, and a group mean of which only the error is known. */
  single: 0.25,
  /** Up or down: by at least this share of the healthy twin's value. */
  change: 0.05,
  /** Absent, none, suppressed: less than this share of the healthy twin's answer. */
  absent: 0.25,
} as const;

/** Between two limits. */
export function between(low: number, high: number): Expectation {
  return { low, high, text: `${short(low)}${low < 0 ? " to " : "-"}${short(high)}` };
}

/** Two expectations of one value: it must keep both. */
export function both(first: Expectation, second: Expectation): Expectation {
  const lows = [first.low, second.low].filter((limit) => limit !== null);
  const highs = [first.high, second.high].filter((limit) => limit !== null);
  return {
    low: lows.length === 0 ? null : Math.max(...lows),
    high: highs.length === 0 ? null : Math.min(...highs),
    text: `${first.text}, and ${second.text}`,
  };
}

/** Not above a limit. */
export function atMost(high: number): Expectation {
  return { low: null, high, text: `<= ${short(high)}` };
}

/** Not below a limit. */
export function atLeast(low: number): Expectation {
  return { low, high: null, text: `>= ${short(low)}` };
}

/** A mean with the standard deviation between people. */
export function meanAndDeviation(mean: number, deviation: number): Expectation {
  const reach = rules.standardDeviations * deviation;
  return { low: mean - reach, high: mean + reach, text: `${short(mean)} +- 2*${short(deviation)}` };
}

/** A median with the quartiles between people: half of them are outside, so it is read as a deviation. */
export function medianAndQuartiles(
  median: number,
  [low, high]: readonly [number, number],
): Expectation {
  return meanAndDeviation(median, (high - low) / rules.quartiles);
}

/**
 * A median with the tenth and ninetieth percentiles of people: a fifth of them are outside, so it is read as a
 * deviation on a scale of logarithms.
 */
export function medianAndDeciles(
  median: number,
  [low, high]: readonly [number, number],
): Expectation {
  const power = rules.standardDeviations / rules.decile;
  return between(median * (low / median) ** power, median * (high / median) ** power);
}

/**
 * A mean with its standard error: of known number it gives the standard deviation; else the usual
 * patient must come within two errors of the mean, or within the share of a single value, if wider.
 */
export function meanAndError(mean: number, error: number, n: number | undefined): Expectation {
  if (n !== undefined) return meanAndDeviation(mean, error * Math.sqrt(n));
  const reach = Math.max(rules.standardDeviations * error, rules.single * Math.abs(mean));
  const text = `${short(mean)} +- ${short(reach)} (mean with SEM ${short(error)})`;
  return { low: mean - reach, high: mean + reach, text };
}

/** What does not change: within the share that counts as a change. */
export function unchanged(value: number): Expectation {
  const reach = rules.change * Math.abs(value);
  return { low: value - reach, high: value + reach, text: `${short(value)} +- 5 %` };
}

/** A single published value without a spread. */
export function about(value: number): Expectation {
  const reach = rules.single * Math.abs(value);
  return { low: value - reach, high: value + reach, text: `${short(value)} +- 25 %` };
}

/** Above the healthy twin. */
export function aboveTwin(twin: number): Expectation {
  const low = twin + rules.change * Math.abs(twin);
  return { low, high: null, text: `up: > ${short(twin)} of the healthy twin by 5 %` };
}

/** Below the healthy twin. */
export function belowTwin(twin: number): Expectation {
  const high = twin - rules.change * Math.abs(twin);
  return { low: null, high, text: `down: < ${short(twin)} of the healthy twin by 5 %` };
}

/** Hardly any of the healthy twin's answer. */
export function absentBeside(twin: number): Expectation {
  return {
    low: null,
    high: rules.absent * twin,
    text: `absent: < 25 % of the healthy twin's ${short(twin)}`,
  };
}

/** Whether a value keeps its limits; what is not a number keeps none. */
export function keeps(value: number, { low, high }: Expectation): boolean {
  return (
    Number.isFinite(value) && (low === null || value >= low) && (high === null || value <= high)
  );
}
