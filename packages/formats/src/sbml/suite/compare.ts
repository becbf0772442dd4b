import type { SuiteTable } from "./timeCourse.ts";

/** Expected values by column; names without the spaces that some files have around them. */
export function readResults(text: string): ReadonlyMap<string, Float64Array> {
  const [header = "", ...rows] = text.trim().split(/\r?\n/);
  const names = header.split(",").map((name) => name.trim());
  const cells = rows.map((row) => row.split(",").map((cell) => readValue(cell.trim())));
  const columns = names.map(
    (name, c) => [name, Float64Array.from(cells, (row) => row[c] ?? Number.NaN)] as const,
  );
  // A variable may be called time too: only the first column is the clock. Fluxes have none.
  return new Map(/^time$/i.test(names[0] ?? "") ? columns.slice(1) : columns);
}

function readValue(cell: string): number {
  if (/^[+-]?inf(inity)?$/i.test(cell)) return cell.startsWith("-") ? -Infinity : Infinity;
  return /^nan$/i.test(cell) ? Number.NaN : Number(cell);
}

/**
 * What is wrong with a table, in one line; undefined where every value lies within
 * absolute + relative * |expected|. NaN must meet NaN, infinity the same infinity.
 */
export function mismatch(
  expected: ReadonlyMap<string, Float64Array>,
  { time, columns }: SuiteTable,
  { absolute, relative }: { readonly absolute: number; readonly relative: number },
): string | undefined {
  const found = new Map(columns.map(({ name, values }) => [name, values]));
  for (const [name, wanted] of expected) {
    const values = found.get(name);
    if (values === undefined) return `there is no column ${name}`;
    if (values.length < wanted.length) return `${values.length} rows, expected ${wanted.length}`;
    for (let k = 0; k < wanted.length; k++) {
      const c = wanted[k] as number;
      const u = values[k] as number;
      if (Object.is(c, u) || Math.abs(c - u) <= absolute + relative * Math.abs(c)) continue;
      return `${name} is ${u}${time ? ` at ${time[k]}` : ""}, expected ${c}`;
    }
  }
  return undefined;
}
