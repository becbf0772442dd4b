import { outputsTogether } from "./integrator.ts";

/**
 * Rows of numbers that are gathered before those wanted of them are written out column by column: columns
 * lie far apart in memory, and a number written to each in turn would find none of them in the cache.
 */
export class Block {
  /** Row after row, `width` numbers each. */
  readonly rows: Float64Array;
  /** Numbers of a row. */
  readonly width: number;
  readonly #indices: Int32Array;
  readonly #columns: Int32Array;
  readonly #views: Float64Array[] = [];

  /** Of rows of `width` numbers, those at `indices` go to the columns of these numbers. */
  constructor(width: number, indices: readonly number[], columns: readonly number[]) {
    this.width = width;
    this.rows = new Float64Array(outputsTogether * width);
    this.#indices = Int32Array.from(indices);
    this.#columns = Int32Array.from(columns);
  }

  /** Row `k`, to be read or written. */
  row(k: number): Float64Array {
    this.#views[k] ??= this.rows.subarray(k * this.width, (k + 1) * this.width);
    return this.#views[k];
  }

  /** Writes the first `count` rows to those of `columns` that want them, from `first` on. */
  write(columns: readonly Float64Array[], first: number, count: number): void {
    const { rows, width } = this;
    for (let c = 0; c < this.#indices.length; c++) {
      const column = columns[this.#columns[c]];
      for (let k = 0, from = this.#indices[c]; k < count; k++, from += width) {
        column[first + k] = rows[from];
      }
    }
  }
}
