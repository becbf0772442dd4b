import { integral, interpolate, lastAtOrBefore } from "./sample.ts";

/** What a column does in a window of time. */
export interface Summary {
  readonly minimum: number;
  readonly maximum: number;
  /** Mean over time (not over samples). */
  readonly mean: number;
  /** First times at which the extremes are reached. */
  readonly minimumTime: number;
  readonly maximumTime: number;
}

/** Summarises a column, linear between samples, from `from` to `to` (default: all of it). */
export function summarise(
  time: Float64Array,
  values: Float64Array,
  from: number = time[0],
  to: number = time[time.length - 1],
): Summary {
  if (!(from >= time[0] && to <= time[time.length - 1] && from <= to)) {
    throw new RangeError(
      `window ${from} to ${to}: expected within ${time[0]} to ${time[time.length - 1]}`,
    );
  }
  const first = interpolate(time, values, from);
  let minimum = first;
  let maximum = first;
  let minimumTime = from;
  let maximumTime = from;
  const consider = (t: number, value: number) => {
    if (value < minimum) {
      minimum = value;
      minimumTime = t;
    }
    if (value > maximum) {
      maximum = value;
      maximumTime = t;
    }
  };
  for (let k = lastAtOrBefore(time, from) + 1; k < time.length && time[k] < to; k++) {
    consider(time[k], values[k]);
  }
  consider(to, interpolate(time, values, to));
  const mean = to > from ? integral(time, values, from, to) / (to - from) : first;
  return { minimum, maximum, mean, minimumTime, maximumTime };
}
