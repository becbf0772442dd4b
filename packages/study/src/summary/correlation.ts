/** A correlation with the interval of its 95 % confidence. */
export interface Correlation {
  readonly r: number;
  readonly low: number;
  readonly high: number;
  /** Pairs. */
  readonly n: number;
}

/** Pearson's coefficient, interval by Fisher's z; NaN where a column does not vary or there are under four pairs. */
export function correlate(x: readonly number[], y: readonly number[]): Correlation {
  const pairs = x
    .map((value, i) => [value, y[i] as number] as const)
    .filter(([a, b]) => Number.isFinite(a) && Number.isFinite(b));
  const n = pairs.length;
  if (n < 4) return { r: Number.NaN, low: Number.NaN, high: Number.NaN, n };
  const meanX = pairs.reduce((sum, [a]) => sum + a, 0) / n;
  const meanY = pairs.reduce((sum, [, b]) => sum + b, 0) / n;
  let [xx, xy, yy] = [0, 0, 0];
  for (const [a, b] of pairs) {
    xx += (a - meanX) ** 2;
    xy += (a - meanX) * (b - meanY);
    yy += (b - meanY) ** 2;
  }
  const r = xx > 0 && yy > 0 ? Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy))) : Number.NaN;
  const half = 1.959964 / Math.sqrt(n - 3);
  return { r, low: Math.tanh(Math.atanh(r) - half), high: Math.tanh(Math.atanh(r) + half), n };
}

/** Spearman's coefficient: that of the ranks, equal values sharing theirs. */
export function correlateRanks(x: readonly number[], y: readonly number[]): Correlation {
  const both = x.map((_, i) => i).filter((i) => Number.isFinite(x[i]) && Number.isFinite(y[i]));
  return correlate(ranks(both.map((i) => x[i] as number)), ranks(both.map((i) => y[i] as number)));
}

function ranks(values: readonly number[]): readonly number[] {
  const order = values
    .map((_, i) => i)
    .sort((a, b) => (values[a] as number) - (values[b] as number));
  const rank = new Array<number>(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to] as number] === values[order[from] as number]) to++;
    for (let k = from; k < to; k++) rank[order[k] as number] = (from + to - 1) / 2;
    from = to;
  }
  return rank;
}
