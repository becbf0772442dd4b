import {
  about,
  aboveTwin,
  atLeast,
  atMost,
  belowTwin,
  between,
  type Expectation,
  meanAndDeviation,
  meanAndError,
} from "./expectation.ts";

type Printed = Readonly<Record<string, unknown>>;

function number(printed: Printed, ...keys: readonly string[]): number | undefined {
  return keys.map((key) => printed[key]).find((value) => typeof value === "number");
}

/**
 * Reads a published value: limits where limits are printed, else the mean with its spread, else the
 * single value.
 * @throws RangeError where none of these is printed
 */
export function readValue(printed: Printed): Expectation {
  const low = number(printed, "low", "gt", "ge");
  const high = number(printed, "high", "lt");
  if (low !== undefined && high !== undefined) return between(low, high);
  if (high !== undefined) return atMost(high);
  if (low !== undefined) return atLeast(low);
  const mean = number(printed, "mean");
  const sd = number(printed, "sd");
  const sem = number(printed, "sem");
  if (mean !== undefined && sd !== undefined) return meanAndDeviation(mean, sd);
  if (mean !== undefined && sem !== undefined) {
    return meanAndError(mean, sem, number(printed, "n"));
  }
  const single = mean ?? number(printed, "median", "value");
  if (single !== undefined) return about(single);
  throw new RangeError(`no limits, mean or value in ${JSON.stringify(printed)}`);
}

/** Reads a printed direction against the healthy twin. */
export function readDirection(direction: string | null, twin: number): Expectation {
  if (direction === "up") return aboveTwin(twin);
  if (direction === "down") return belowTwin(twin);
  throw new RangeError(`direction "${direction}" is not up or down`);
}

/** A list of numbers of a series. */
export function numbers(printed: Printed, key: string): readonly number[] {
  const list = printed[key];
  if (Array.isArray(list) && list.every((value) => typeof value === "number")) return list;
  throw new RangeError(`no list of numbers "${key}" in ${JSON.stringify(printed)}`);
}
