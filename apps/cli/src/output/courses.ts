import { quoteCsv } from "./csv.ts";
import { formatUnit, formatValue } from "./numbers.ts";
import { renderTable } from "./table.ts";

/** Courses over time, in any unit of time. */
export interface Courses {
  readonly time: { readonly unit: string; readonly values: Float64Array };
  readonly signals: Readonly<
    Record<string, { readonly unit: string; readonly values: Float64Array }>
  >;
}

/** One row a sample; a header of plain names, as tools of systems biology read it. */
export function coursesCsv({ time, signals }: Courses): string {
  const columns = Object.entries(signals);
  const header = ["time", ...columns.map(([name]) => quoteCsv(name))].join(",");
  const rows = Array.from(time.values, (t, row) =>
    [t, ...columns.map(([, { values }]) => values[row])].join(","),
  );
  return `${[header, ...rows].join("\n")}\n`;
}

/** Start, lowest, highest and end of every signal. */
export function summariseCourses({ time, signals }: Courses, title: string): string {
  const numbers = ["start", "lowest", "highest", "end"];
  const rows = Object.entries(signals).map(([name, { unit, values }]) => {
    const shown = [
      values[0] ?? Number.NaN,
      values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
      values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
      values.at(-1) ?? Number.NaN,
    ];
    return [name, unit === "1" ? "" : formatUnit(unit), ...shown.map(formatValue)];
  });
  const columns = [
    { title: "signal" },
    { title: "unit" },
    ...numbers.map((name) => ({ title: name, align: "right" as const })),
  ];
  const unit = time.unit === "1" ? "" : ` ${formatUnit(time.unit)}`;
  const span = `${time.values[0] ?? 0} to ${time.values.at(-1) ?? 0}${unit}`;
  return `${title} | ${span}, ${time.values.length} samples\n\n${renderTable(columns, rows)}\n`;
}
