import { randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { StudyRow } from "./studyTable.ts";

/** What stands in the metadata of a shard. */
export interface ShardLabel {
  /** Hash of the plan, the model within. */
  readonly hash: string;
  /** Ids in the order of the values. */
  readonly record: readonly string[];
  readonly units: Readonly<Record<string, string>>;
  /** Seed that the persons were drawn with; null where none was. */
  readonly seed: number | null;
}

/** Writes rows as Parquet: whole or not at all, whenever the machine stops. */
export function writeShard(path: string, label: ShardLabel, rows: readonly StudyRow[]): void {
  const { record } = label;
  const column = (name: string, data: number[]) => ({ name, data, type: "DOUBLE" as const });
  const buffer = parquetWriteBuffer({
    columnData: [
      column(
        "run",
        rows.map(({ run }) => run),
      ),
      column(
        "died",
        rows.map(({ died }) => died ?? Number.NaN),
      ),
      { name: "failure", data: rows.map(({ failure }) => failure ?? ""), type: "STRING" },
      ...record.flatMap((id, k) => [
        column(
          id,
          rows.map(({ values }) => values[k] as number),
        ),
        column(
          `${id} flag`,
          rows.map(({ flags }) => flags[k] as number),
        ),
        column(
          `${id} judged`,
          rows.map(({ judged }) => judged[k] as number),
        ),
      ]),
    ],
    kvMetadata: [{ key: "study", value: JSON.stringify(label) }],
  });
  writeAtomically(path, new Uint8Array(buffer));
}

/** Reads a shard of this plan; undefined where there is none that is whole and of this plan. */
export async function readShard(
  path: string,
  hash: string,
  record: readonly string[],
): Promise<readonly StudyRow[] | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return undefined;
  }
  const file = new Uint8Array(bytes).buffer;
  try {
    const label = parquetMetadata(file).key_value_metadata?.find(({ key }) => key === "study");
    if ((JSON.parse(label?.value ?? "{}") as Partial<ShardLabel>).hash !== hash) return undefined;
    const rows = (await parquetReadObjects({ file })) as Record<string, number | string>[];
    return rows.map((row): StudyRow => {
      const numbers = (suffix: string) => record.map((id) => Number(row[`${id}${suffix}`]));
      const { died, failure } = row;
      return {
        run: Number(row.run),
        values: numbers(""),
        flags: numbers(" flag"),
        judged: numbers(" judged"),
        ...(Number.isNaN(died) ? {} : { died: Number(died) }),
        ...(failure === "" ? {} : { failure: String(failure) }),
      };
    });
  } catch {
    // a file that is no Parquet is as good as none: it is made anew
    return undefined;
  }
}

/** Writes beside the target, to the disk, and renames: a reader never sees half a file. */
export function writeAtomically(path: string, content: Uint8Array | string): void {
  const beside = `${path}.${process.pid}.${randomBytes(4).toString("hex")}.tmp`;
  const file = openSync(beside, "wx");
  try {
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  renameSync(beside, path);
}
