import type { Elimination } from "./eliminate.ts";

/** Factorisation and substitution on the arrays of an instance. */
export interface SparseSolver {
  factor(gamma: number): boolean;
  solve(b: Float64Array): void;
}

/**
 * The factorisation as loops over index arrays, for systems whose straight-line code would be too
 * long. It keeps the same numbers in the same slots as the generated code; each row's slots follow
 * one another: lower, pivot, upper.
 */
export function sparseSolver(
  { rows, entryCount }: Elimination,
  j: Float64Array,
  f: Float64Array,
): SparseSolver {
  const size = rows.length;
  const rowOf = Int32Array.from(rows, ({ row }) => row);
  const pivotOf = new Int32Array(size);
  const first = new Int32Array(size + 1);
  const column = new Int32Array(entryCount);
  const source = new Int32Array(entryCount);
  const place = new Int32Array(size);
  rows.forEach(({ row, lower, diagonal, upper }, k) => {
    place[row] = k;
    pivotOf[k] = diagonal.slot;
    first[k + 1] = first[k] + lower.length + 1 + upper.length;
    for (const entry of [...lower, diagonal, ...upper]) {
      column[entry.slot] = entry.column;
      source[entry.slot] = entry.source;
    }
  });
  const work = new Float64Array(size);

  const factor = (gamma: number): boolean => {
    for (let k = 0; k < size; k++) {
      const pivot = pivotOf[k];
      for (let e = first[k]; e < first[k + 1]; e++) {
        work[column[e]] = source[e] < 0 ? 0 : -gamma * j[source[e]];
      }
      work[rowOf[k]] += 1;
      for (let e = first[k]; e < pivot; e++) {
        const above = place[column[e]];
        const l = work[column[e]] * f[pivotOf[above]];
        f[e] = l;
        for (let u = pivotOf[above] + 1; u < first[above + 1]; u++) work[column[u]] -= l * f[u];
      }
      const reciprocal = 1 / work[rowOf[k]];
      if (!(reciprocal - reciprocal === 0) || reciprocal === 0) return false;
      f[pivot] = reciprocal;
      for (let e = pivot + 1; e < first[k + 1]; e++) f[e] = work[column[e]];
    }
    return true;
  };

  const solve = (b: Float64Array): void => {
    for (let k = 0; k < size; k++) {
      let sum = b[rowOf[k]];
      for (let e = first[k]; e < pivotOf[k]; e++) sum -= f[e] * b[column[e]];
      b[rowOf[k]] = sum;
    }
    for (let k = size - 1; k >= 0; k--) {
      let sum = b[rowOf[k]];
      for (let e = pivotOf[k] + 1; e < first[k + 1]; e++) sum -= f[e] * b[column[e]];
      b[rowOf[k]] = sum * f[pivotOf[k]];
    }
  };
  return { factor, solve };
}
