/** Value at `t` of samples (time, values), linear between them; the first and last value beyond them. */
export function interpolate(time: Float64Array, values: Float64Array, t: number): number {
  const last = time.length - 1;
  if (last < 0) return Number.NaN;
  if (t <= time[0]) return values[0];
  if (t >= time[last]) return values[last];
  const k = lastAtOrBefore(time, t);
  const span = time[k + 1] - time[k];
  return values[k] + ((t - time[k]) / span) * (values[k + 1] - values[k]);
}

/** Index of the last time at or before `t`; -1 where `t` lies before all. */
export function lastAtOrBefore(time: Float64Array, t: number): number {
  let low = 0;
  let high = time.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (time[middle] <= t) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The column at other times, linear between samples. */
export function resample(
  time: Float64Array,
  values: Float64Array,
  at: ArrayLike<number>,
): Float64Array {
  return Float64Array.from(at, (t) => interpolate(time, values, t));
}

/** Integral of the piecewise linear column from `from` to `to`, which lie within its samples. */
export function integral(
  time: Float64Array,
  values: Float64Array,
  from: number,
  to: number,
): number {
  let sum = 0;
  let t = from;
  let value = interpolate(time, values, from);
  for (let k = lastAtOrBefore(time, from) + 1; t < to; k++) {
    const next = k < time.length ? Math.min(time[k], to) : to;
    const nextValue = interpolate(time, values, next);
    sum += ((value + nextValue) / 2) * (next - t);
    t = next;
    value = nextValue;
  }
  return sum;
}

/**
 * Means over successive windows of `period` from `start` on, as far as whole windows are sampled:
 * day means with the length of a day in the run's time unit.
 */
export function periodMeans(
  time: Float64Array,
  values: Float64Array,
  period: number,
  start: number = time[0],
): Float64Array {
  const end = time[time.length - 1];
  const count = Math.max(0, Math.floor((end - start) / period + 1e-9));
  return Float64Array.from({ length: count }, (_, k) => {
    const from = start + k * period;
    return integral(time, values, from, Math.min(from + period, end)) / period;
  });
}
