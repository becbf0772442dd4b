import { FormatError } from "../../errors.ts";
import type { SedDataSource, SedSlice } from "../documentData.ts";

/** Numbers along named dimensions, one entry a number. */
export interface DataTable {
  /** Names by which each dimension may be called, the outermost first. */
  readonly dimensions: readonly (readonly string[])[];
  readonly cells: readonly DataCell[];
}

export interface DataCell {
  /** Index along each dimension, as written. */
  readonly indices: readonly string[];
  readonly value: number;
}

/**
 * The numbers of a data source: those left by its slices, or the index values of a dimension.
 * @throws FormatError where a slice names no dimension or leaves nothing
 */
export function selectData(table: DataTable, source: SedDataSource): Float64Array {
  let cells = table.cells;
  for (const slice of source.slices) cells = sliced(table, cells, slice, source);
  if (cells.length === 0) {
    throw new FormatError(`no data are left for "${source.id}"`, source.place);
  }
  if (source.indexSet === undefined) return Float64Array.from(cells, ({ value }) => value);
  const dimension = dimensionOf(table, source.indexSet, source);
  const seen = new Set(cells.map(({ indices }) => indices[dimension] as string));
  return Float64Array.from(seen, (text) => {
    const value = Number(text);
    if (text !== "" && !Number.isNaN(value)) return value;
    throw new FormatError(`the index "${text}" of "${source.indexSet}" is no number`, source.place);
  });
}

function sliced(
  table: DataTable,
  cells: readonly DataCell[],
  { reference, value, startIndex, endIndex }: SedSlice,
  source: SedDataSource,
): readonly DataCell[] {
  const dimension = dimensionOf(table, reference, source);
  const wanted = cells.filter(
    ({ indices }) => value === undefined || sameIndex(indices[dimension] as string, value),
  );
  if (startIndex === undefined && endIndex === undefined) return wanted;
  const order = [...new Set(wanted.map(({ indices }) => indices[dimension] as string))];
  const kept = new Set(
    order.slice(startIndex ?? 0, endIndex === undefined ? undefined : endIndex + 1),
  );
  return wanted.filter(({ indices }) => kept.has(indices[dimension] as string));
}

function dimensionOf(table: DataTable, name: string, { id, place }: SedDataSource): number {
  const found = table.dimensions.findIndex((names) => names.includes(name));
  if (found >= 0) return found;
  const known = table.dimensions.map((names) => names[0]).join(", ");
  throw new FormatError(`"${id}" asks for the dimension "${name}"; there are ${known}`, place);
}

function sameIndex(index: string, wanted: string): boolean {
  return index === wanted || (index !== "" && wanted !== "" && Number(index) === Number(wanted));
}
