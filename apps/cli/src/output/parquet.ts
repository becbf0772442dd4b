import type { PatientRun } from "@endocrine/clinic";
import { parquetWriteBuffer } from "hyparquet-writer";

/**
 * A run as Parquet: a column of doubles for the time and for each signal, under its id; the units of all stand
 * in the file's metadata under `units`, as a JSON object by id.
 */
export function runToParquet(run: PatientRun): Uint8Array {
  const columns = [["time", run.time] as const, ...Object.entries(run.signals)];
  const units = Object.fromEntries(columns.map(([name, { unit }]) => [name, unit]));
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map(([name, { values }]) => ({ name, data: values, type: "DOUBLE" })),
      kvMetadata: [{ key: "units", value: JSON.stringify(units) }],
    }),
  );
}
