import type { Elimination } from "../compile/eliminate.ts";
import { type SparseSolver, sparseSolver } from "../compile/sparse.ts";

/**
 * Substitution for many right-hand sides at once: row `i` of a block holds the `width` numbers that belong
 * to state `i`, so that each factor is read once for all of them.
 */
export class BlockSolver {
  /** Values of the Jacobian; to be written before `factor`. */
  readonly jacobian: Float64Array;

  readonly #width: number;
  readonly #factors: Float64Array;
  readonly #solver: SparseSolver;
  readonly #rowOf: Int32Array;
  readonly #pivotOf: Int32Array;
  readonly #first: Int32Array;
  readonly #column: Int32Array;

  constructor(elimination: Elimination, width: number) {
    const { rows, entryCount } = elimination;
    this.#width = width;
    const sources = rows.flatMap(({ lower, diagonal, upper }) => [...lower, diagonal, ...upper]);
    const entries = sources.reduce((most, { source }) => Math.max(most, source + 1), 0);
    this.jacobian = new Float64Array(entries);
    this.#factors = new Float64Array(entryCount);
    this.#solver = sparseSolver(elimination, this.jacobian, this.#factors);
    this.#rowOf = Int32Array.from(rows, ({ row }) => row);
    this.#pivotOf = Int32Array.from(rows, ({ diagonal }) => diagonal.slot);
    this.#first = Int32Array.from([
      ...rows.map(({ lower, diagonal }) => (lower[0] ?? diagonal).slot),
      entryCount,
    ]);
    this.#column = new Int32Array(entryCount);
    for (const { slot, column } of sources) this.#column[slot] = column;
  }

  /** Factorises I - gamma J; false where a pivot vanishes. */
  factor(gamma: number): boolean {
    return this.#solver.factor(gamma);
  }

  /** Solves (I - gamma J) x = b for every column of a block, in place. */
  solve(block: Float64Array): void {
    const size = this.#rowOf.length;
    const width = this.#width;
    const f = this.#factors;
    const column = this.#column;
    for (let k = 0; k < size; k++) {
      const to = this.#rowOf[k] * width;
      for (let e = this.#first[k]; e < this.#pivotOf[k]; e++) {
        subtract(block, to, f[e], column[e] * width, width);
      }
    }
    for (let k = size - 1; k >= 0; k--) {
      const to = this.#rowOf[k] * width;
      const pivot = this.#pivotOf[k];
      for (let e = pivot + 1; e < this.#first[k + 1]; e++) {
        subtract(block, to, f[e], column[e] * width, width);
      }
      const reciprocal = f[pivot];
      for (let i = to; i < to + width; i++) block[i] *= reciprocal;
    }
  }
}

/** Row `to` less `factor` times row `from`. */
function subtract(
  block: Float64Array,
  to: number,
  factor: number,
  from: number,
  width: number,
): void {
  for (let k = 0; k < width; k++) block[to + k] -= factor * block[from + k];
}
