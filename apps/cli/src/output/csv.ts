import type { PatientRun } from "@endocrine/clinic";

/**
 * A run as CSV: one row a sample; the header names each column with its UCUM unit, as in
 * `time[h],TSH[m[IU]/L],fT4[pmol/L]`. Numbers keep every digit; what is not a number is left empty.
 */
export function runToCsv(run: PatientRun): string {
  const columns = [["time", run.time] as const, ...Object.entries(run.signals)];
  const header = columns.map(([id, column]) => quoteCsv(`${id}[${column.unit}]`)).join(",");
  const rows = Array.from(run.time.values, (_, row) =>
    columns.map(([, column]) => cell(column.values[row])).join(","),
  );
  return `${[header, ...rows].join("\n")}\n`;
}

function cell(value: number | undefined): string {
  return value === undefined || !Number.isFinite(value) ? "" : String(value);
}

/** A cell of CSV, in quotes where it needs them. */
export function quoteCsv(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
