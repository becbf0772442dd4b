/**
 * Adds the first `count` of `columns` to `sum`, each times its share and all times `factor`. Two go in one
 * pass: reading and writing the sum takes longer than multiplying.
 */
export function addCombination(
  sum: Float64Array,
  columns: readonly Float64Array[],
  shares: readonly number[],
  count: number,
  factor: number,
): void {
  const n = sum.length;
  let j = 0;
  for (; j + 1 < count; j += 2) {
    const first = columns[j];
    const second = columns[j + 1];
    const a = factor * shares[j];
    const b = factor * shares[j + 1];
    for (let i = 0; i < n; i++) sum[i] += a * first[i] + b * second[i];
  }
  if (j === count) return;
  const last = columns[j];
  const a = factor * shares[j];
  for (let i = 0; i < n; i++) sum[i] += a * last[i];
}
