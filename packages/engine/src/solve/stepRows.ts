/**
 * A step of a one-step method as a polynomial of order 4, in five rows of n numbers: the state at both ends, and
 * three bubbles a, b, c that vanish there. At the share s of the step the solution is
 * (1 - s) y0 + s (y1 + (1 - s) (a + s (b + s c))).
 */
export const rows: number = 5;

/** Numbers that `saveStep` writes for `n` states. */
export function savedSize(n: number): number {
  return rows * n + 2;
}

/** Writes the polynomial of `n` states whose rows begin at `offset`, at the share `s` of the step, from `to` on. */
export function evaluateRows(
  all: Float64Array,
  offset: number,
  n: number,
  s: number,
  y: Float64Array,
  to: number = 0,
): void {
  const r = 1 - s;
  for (let i = 0; i < n; i++) {
    const k = offset + i;
    const inner = all[k + 2 * n] + s * (all[k + 3 * n] + s * all[k + 4 * n]);
    y[to + i] = r * all[k] + s * (all[k + n] + r * inner);
  }
}

/** Copies a step to `target`: its start, its length, its rows. */
export function saveStep(
  target: Float64Array,
  offset: number,
  start: number,
  length: number,
  all: Float64Array,
): void {
  target[offset] = start;
  target[offset + 1] = length;
  target.set(all, offset + 2);
}

/** Writes the solution of a saved step at `t`. */
export function readStep(
  source: Float64Array,
  offset: number,
  n: number,
  t: number,
  y: Float64Array,
): void {
  evaluateRows(source, offset + 2, n, (t - source[offset]) / source[offset + 1], y);
}
