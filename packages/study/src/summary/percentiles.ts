/** Where the values of a population lie. */
export interface Distribution {
  /** Values that are there. */
  readonly n: number;
  readonly mean: number;
  /** Standard deviation of the sample. */
  readonly deviation: number;
  readonly p2_5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p97_5: number;
}

/**
 * Distribution of the finite values; percentiles by linear interpolation at (n + 1)p, as the guideline for
 * reference intervals takes them (CLSI EP28-A3c), within the smallest and largest. NaN where there are none.
 */
export function distribution(values: readonly number[]): Distribution {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const n = sorted.length;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / n;
  const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const at = (share: number): number => {
    const place = Math.max(0, Math.min(n - 1, (n + 1) * share - 1));
    const below = Math.floor(place);
    const low = sorted[below] ?? Number.NaN;
    const high = sorted[Math.min(below + 1, n - 1)] ?? Number.NaN;
    return low + (place - below) * (high - low);
  };
  const deviation = Math.sqrt(squares / (n - 1));
  return {
    ...{ n, mean, deviation, p2_5: at(0.025), p25: at(0.25) },
    ...{ p50: at(0.5), p75: at(0.75), p97_5: at(0.975) },
  };
}
