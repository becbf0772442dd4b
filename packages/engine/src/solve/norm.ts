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
 * elements are added up apart, as WebAssembly does with two at a time. With two `lanes`, elements of which
 * lie side by side, it is that of the lane where it is greater.
 */
export function weightedNorm(
  v: Float64Array,
  offset: number,
  weights: Float64Array,
  lanes: 1 | 2 = 1,
): number {
  return lanes === 1
    ? normOf(v, offset, weights, 0, 1)
    : largestOfLanes(lanes, (lane) => normOf(v, offset, weights, lane, lanes));
}

/** The greatest of what `norm` gives for each lane; NaN if any is. */
export function largestOfLanes(
  lanes: 1 | 2 = 1,
  norm: (lane: number, lanes: number) => number,
): number {
  const first = norm(0, lanes);
  return lanes === 1 ? first : Math.max(first, norm(1, lanes));
}

/** The norm of every `stride`-th element from the `first`. */
function normOf(
  v: Float64Array,
  offset: number,
  weights: Float64Array,
  first: number,
  stride: number,
): number {
  const n = weights.length;
  let even = 0;
  let odd = 0;
  let i = first;
  for (; i + stride < n; i += 2 * stride) {
    const x = v[offset + i] * weights[i];
    const y = v[offset + i + stride] * weights[i + stride];
    even += x * x;
    odd += y * y;
  }
  let sum = even + odd;
  if (i < n) {
    const x = v[offset + i] * weights[i];
    sum += x * x;
  }
  return n === 0 ? 0 : Math.sqrt(sum / (n / stride));
}
