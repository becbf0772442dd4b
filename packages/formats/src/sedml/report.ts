import type { NumberArray } from "./run/array.ts";

/** A report of a simulation experiment: columns of numbers. */
export interface Report {
  /** Location of the SED-ML document. */
  readonly document: string;
  readonly id: string;
  readonly name: string | undefined;
  readonly columns: readonly ReportColumn[];
}

export interface ReportColumn extends NumberArray {
  /** Id of the data set. */
  readonly id: string;
  readonly label: string;
}

/**
 * Writes a report as CSV: labels in the first line, then the numbers row by row, those of repeated tasks
 * one round after the other. Shorter columns end in empty cells; what is no number is an empty cell too.
 */
export function reportToCsv({ columns }: Report): string {
  const length = columns.reduce((most, { values }) => Math.max(most, values.length), 0);
  const lines = [columns.map(({ label }) => quoted(label)).join(",")];
  for (let row = 0; row < length; row++) {
    lines.push(columns.map(({ values }) => cell(values[row])).join(","));
  }
  return `${lines.join("\n")}\n`;
}

function cell(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return "";
  return Number.isFinite(value) ? String(value) : value > 0 ? "inf" : "-inf";
}

function quoted(label: string): string {
  return /[",\r\n]/.test(label) ? `"${label.replaceAll('"', '""')}"` : label;
}
