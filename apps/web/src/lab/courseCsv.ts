import type { PatientRun } from "@endocrine/clinic";

/** One column of numbers with what it is. */
export interface CsvColumn {
  readonly name: string;
  readonly values: ArrayLike<number>;
}

/** Columns as comma-separated values, RFC 4180, one row a point; what is no number is empty. */
export function csvOf(columns: readonly CsvColumn[]): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const cell = (value: number | undefined) =>
    value === undefined || Number.isNaN(value) ? "" : String(value);
  const count = columns[0]?.values.length ?? 0;
  const rows = Array.from({ length: count }, (_, row) =>
    columns.map(({ values }) => cell(values[row])).join(","),
  );
  return `${[columns.map(({ name }) => quoted(name)).join(","), ...rows].join("\r\n")}\r\n`;
}

/** The columns of runs of the same patient over the same hours, each with the name of the body. */
export function courseColumns(
  runs: readonly { readonly name: string; readonly run: PatientRun }[],
): readonly CsvColumn[] {
  const [first] = runs;
  if (first === undefined) return [];
  return [
    { name: "time, h", values: first.run.time.values },
    ...Object.keys(first.run.signals).flatMap((id) =>
      runs.flatMap(({ name, run }) => {
        const signal = run.signals[id];
        return signal === undefined
          ? []
          : [{ name: `${id}, ${signal.unit}, ${name}`, values: signal.values }];
      }),
    ),
  ];
}
