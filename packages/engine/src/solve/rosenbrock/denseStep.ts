import { addCombination } from "./combination.ts";
import { bubbles } from "./tableau.ts";

const rows = 2 + bubbles.length;

/** The last step as a polynomial of order 4: both ends and three bubbles that vanish there. */
export class DenseStep {
  /** Numbers that `save` writes: start, length and the rows. */
  readonly size: number;
  start = 0;

  readonly #n: number;
  readonly #rows: Float64Array;
  readonly #bubbles: readonly Float64Array[];
  #length = 1;
  #end = 0;

  constructor(dimension: number) {
    this.#n = dimension;
    const all = new Float64Array(rows * dimension);
    this.#rows = all;
    this.#bubbles = bubbles.map((_, row) => {
      const offset = (2 + row) * dimension;
      return all.subarray(offset, offset + dimension);
    });
    this.size = rows * dimension + 2;
  }

  /** Stands still at (t, y), before the first step. */
  rest(t: number, y: Float64Array): void {
    this.start = t;
    this.#end = t;
    this.#length = 1;
    this.#rows.fill(0);
    this.#rows.set(y);
    this.#rows.set(y, this.#n);
  }

  /** Takes over a step from `before` to `after` with its increments. */
  set(
    start: number,
    length: number,
    end: number,
    before: Float64Array,
    after: Float64Array,
    increments: readonly Float64Array[],
  ): void {
    const n = this.#n;
    const all = this.#rows;
    this.start = start;
    this.#length = length;
    this.#end = end;
    all.fill(0);
    all.set(before);
    all.set(after, n);
    for (let row = 0; row < bubbles.length; row++) {
      addCombination(this.#bubbles[row], increments, bubbles[row], increments.length, 1);
    }
  }

  /** Writes the solution at `t`. */
  evaluate(t: number, y: Float64Array): void {
    const s = (t - this.start) / this.#length;
    polynomial(this.#rows, 0, this.#n, t === this.#end ? 1 : s, y);
  }

  /** Writes the slope of the polynomial at `t`, or at the end of the step where `t` is not within it. */
  slope(t: number, slope: Float64Array): void {
    const n = this.#n;
    const all = this.#rows;
    const s = t >= this.start && t < this.#end ? (t - this.start) / this.#length : 1;
    const r = 1 - s;
    for (let i = 0; i < n; i++) {
      const b = all[2 * n + i];
      const c = all[3 * n + i];
      const d = all[4 * n + i];
      const inner = b + s * (c + s * d);
      const bend = (r - s) * inner + s * r * (c + 2 * s * d);
      slope[i] = (all[n + i] - all[i] + bend) / this.#length;
    }
  }

  /** Copies the step to `target`; its start comes first. */
  save(target: Float64Array, offset: number): void {
    target[offset] = this.start;
    target[offset + 1] = this.#length;
    target.set(this.#rows, offset + 2);
  }

  /** Writes the solution at `t` of a saved step. */
  read(source: Float64Array, offset: number, t: number, y: Float64Array): void {
    polynomial(source, offset + 2, this.#n, (t - source[offset]) / source[offset + 1], y);
  }
}

function polynomial(
  all: Float64Array,
  offset: number,
  n: number,
  s: number,
  y: Float64Array,
): void {
  const r = 1 - s;
  for (let i = 0; i < n; i++) {
    const k = offset + i;
    const inner = all[k + 2 * n] + s * (all[k + 3 * n] + s * all[k + 4 * n]);
    y[i] = r * all[k] + s * (all[k + n] + r * inner);
  }
}
