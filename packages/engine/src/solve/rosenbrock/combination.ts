/**
 * Adds the first `count` of `columns` (one after the other, `n` numbers each) to `sum` from `at` on, each times
 * its share and all times `factor`. Two go in one pass: reading and writing the sum takes longer than multiplying.
 */
export function addCombination(
  sum: Float64Array,
  at: number,
  columns: Float64Array,
  n: number,
  shares: readonly number[],
  count: number,
  factor: number,
): void {
  let j = 0;
  for (; j + 1 < count; j += 2) {
    const first = j * n;
    const second = first + n;
    const a = factor * shares[j];
    const b = factor * shares[j + 1];
    for (let i = 0; i < n; i++) sum[at + i] += a * columns[first + i] + b * columns[second + i];
  }
  if (j === count) return;
  const last = j * n;
  const a = factor * shares[j];
  for (let i = 0; i < n; i++) sum[at + i] += a * columns[last + i];
}
