/** Writes 1 / (rtol |y| + atol) for each state: what one unit of local error is worth. */
export function setWeights(
  y: Float64Array,
  rtol: number,
  atol: Float64Array,
  weights: Float64Array,
): void {
  for (let i = 0; i < weights.length; i++) weights[i] = 1 / (rtol * Math.abs(y[i]) + atol[i]);
}

/** Root mean square of `v[offset + i] * weights[i]`; 1 is the tolerance. Of no states it is 0. */
export function weightedNorm(v: Float64Array, offset: number, weights: Float64Array): number {
  const n = weights.length;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const x = v[offset + i] * weights[i];
    sum += x * x;
  }
  return n === 0 ? 0 : Math.sqrt(sum / n);
}
