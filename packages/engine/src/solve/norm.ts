/** Writes 1 / (rtol |y| + atol) for each state: what one unit of local error is worth. */
export function setWeights(
  y: Float64Array,
  rtol: number,
  atol: Float64Array,
  weights: Float64Array,
): void {
  for (let i = 0; i < weights.length; i++) weights[i] = 1 / (rtol * Math.abs(y[i]) + atol[i]);
}

/**
 * Root mean square of `v[offset + i] * weights[i]`; 1 is the tolerance. Of no states it is 0. Even and odd
 * elements are added up apart, as WebAssembly does with two at a time.
 */
export function weightedNorm(v: Float64Array, offset: number, weights: Float64Array): number {
  const n = weights.length;
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < n; i += 2) {
    const x = v[offset + i] * weights[i];
    const y = v[offset + i + 1] * weights[i + 1];
    even += x * x;
    odd += y * y;
  }
  let sum = even + odd;
  if (n % 2 === 1) {
    const x = v[offset + n - 1] * weights[n - 1];
    sum += x * x;
  }
  return n === 0 ? 0 : Math.sqrt(sum / n);
}
