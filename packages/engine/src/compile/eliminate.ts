import { ModelError } from "../language/errors.ts";
import { mostFillSteps } from "./limits.ts";

/** One entry of L or U and how it comes about. */
export interface FactorEntry {
  readonly column: number;
  /** Where the factor array keeps it. */
  readonly slot: number;
  /** Index of the Jacobian's entry at this place, or -1 for fill-in (and for a bare diagonal). */
  readonly source: number;
  /** Pairs of slots (of L, of U) whose products are subtracted. */
  readonly terms: readonly (readonly [number, number])[];
}

/** A row of the factors: `lower` and `upper` in order of elimination. */
export interface FactorRow {
  readonly row: number;
  readonly lower: readonly FactorEntry[];
  /** The pivot; its slot holds the reciprocal. */
  readonly diagonal: FactorEntry;
  readonly upper: readonly FactorEntry[];
}

/** The symbolic LU factorisation of a pattern. */
export interface Elimination {
  /** In order of elimination. */
  readonly rows: readonly FactorRow[];
  /** Entries of L and U together, the diagonal once. */
  readonly entryCount: number;
  /** Multiply-subtract operations of one factorisation. */
  readonly operationCount: number;
  /** Few enough operations to write each one out; if not, `terms` are left empty. */
  readonly straightLine: boolean;
}

/** More operations than this would be megabytes of source; loops over index arrays take over. */
const longestStraightLine = 60_000;

/**
 * Orders the pivots on the diagonal by Markowitz' rule (least (rows - 1)(columns - 1), ties to the
 * lower index) and writes the fill-in into `rows`, the columns of each row.
 *
 * @see Markowitz 1957, Management Science 3:255, doi:10.1287/mnsc.3.3.255
 */
function markowitz(rows: readonly Set<number>[]): number[] {
  const size = rows.length;
  const columns = rows.map(() => new Set<number>());
  for (let i = 0; i < size; i++) for (const j of rows[i]) columns[j].add(i);
  // Counts of what is left: rows[i] and columns[j] keep the eliminated parts for the factors.
  const restOfRow = rows.map((row) => new Set(row));
  const left = new Set(rows.keys());
  let steps = 0;
  const order: number[] = [];
  while (left.size > 0) {
    let pivot = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const k of left) {
      const cost = (restOfRow[k].size - 1) * (columns[k].size - 1);
      if (cost < least) {
        least = cost;
        pivot = k;
      }
      steps++;
      if (cost === 0) break;
    }
    left.delete(pivot);
    order.push(pivot);
    const pivotRow = [...restOfRow[pivot]].filter((j) => j !== pivot);
    steps += columns[pivot].size * pivotRow.length;
    if (steps > mostFillSteps) {
      throw new ModelError(`the ${size} states depend on one another too densely to be solved for`);
    }
    for (const i of columns[pivot]) {
      if (i === pivot) continue;
      restOfRow[i].delete(pivot);
      for (const j of pivotRow) {
        rows[i].add(j);
        restOfRow[i].add(j);
        columns[j].add(i);
      }
    }
    for (const j of pivotRow) columns[j].delete(pivot);
  }
  return order;
}

/**
 * Plans the factorisation of I - gamma J from the places of J's entries. There is no pivoting: for
 * the small gamma of a step the diagonal dominates, and a vanishing pivot is reported at run time.
 */
export function eliminate(
  size: number,
  entries: readonly { readonly row: number; readonly column: number }[],
): Elimination {
  const sources = new Map(entries.map(({ row, column }, k) => [row * size + column, k]));
  const pattern = Array.from({ length: size }, (_, i) => new Set([i]));
  for (const { row, column } of entries) pattern[row].add(column);
  const order = markowitz(pattern);
  const position = new Int32Array(size);
  for (let k = 0; k < size; k++) position[order[k]] = k;

  const after = (row: number): number[] =>
    [...pattern[row]].filter((column) => position[column] > position[row]);
  const upperCount = pattern.map((_, row) => after(row).length);
  let operationCount = 0;
  for (const row of order) {
    for (const column of pattern[row]) {
      if (position[column] < position[row]) operationCount += upperCount[column];
    }
  }
  const straightLine = operationCount <= longestStraightLine;

  const slots = new Map<number, number>();
  const upperOf: number[][] = Array.from({ length: size }, () => []);
  const rows: FactorRow[] = [];
  for (const row of order) {
    const columns = [...pattern[row]].sort((a, b) => position[a] - position[b]);
    for (const column of columns) slots.set(row * size + column, slots.size);
    const terms = new Map<number, [number, number][]>(columns.map((column) => [column, []]));
    const lowerColumns = columns.filter((column) => position[column] < position[row]);
    for (const k of straightLine ? lowerColumns : []) {
      const l = slots.get(row * size + k) as number;
      for (const j of upperOf[k]) {
        (terms.get(j) as [number, number][]).push([l, slots.get(k * size + j) as number]);
      }
    }
    const made = columns.map((column) => ({
      column,
      slot: slots.get(row * size + column) as number,
      source: sources.get(row * size + column) ?? -1,
      terms: terms.get(column) as [number, number][],
    }));
    upperOf[row] = columns.slice(lowerColumns.length + 1);
    rows.push({
      row,
      lower: made.slice(0, lowerColumns.length),
      diagonal: made[lowerColumns.length],
      upper: made.slice(lowerColumns.length + 1),
    });
  }
  return { rows, entryCount: slots.size, operationCount, straightLine };
}
