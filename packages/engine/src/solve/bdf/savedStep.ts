import { columns, evaluate } from "./nordsieck.ts";

/** Numbers that a saved step of `n` states takes: its end, length and order, and the columns. */
export function savedSize(n: number): number {
  return columns * n + 3;
}

/** The numbers of all parts, one after the other. */
export function joined(parts: readonly ArrayLike<number>[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Parts of these lengths, one after the other, of what was joined. */
export function parted(all: Float64Array, lengths: readonly number[]): readonly Float64Array[] {
  let at = 0;
  return lengths.map((length) => {
    at += length;
    return all.subarray(at - length, at);
  });
}

/** Copies a step that ends at `time` to `target` from `offset` on. */
export function saveStep(
  target: Float64Array,
  offset: number,
  time: number,
  h: number,
  order: number,
  z: Float64Array,
): void {
  target[offset] = time;
  target[offset + 1] = h;
  target[offset + 2] = order;
  const count = (order + 1) * (z.length / columns);
  for (let i = 0; i < count; i++) target[offset + 3 + i] = z[i];
}

/** Writes the solution of `n` states at `t` within a saved step to `y`. */
export function readStep(
  source: Float64Array,
  offset: number,
  n: number,
  t: number,
  y: Float64Array,
): void {
  const s = (t - source[offset]) / source[offset + 1];
  evaluate(source, offset + 3, n, source[offset + 2], s, y);
}
