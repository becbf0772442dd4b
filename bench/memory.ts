import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a year of 300 signals every 5 minutes takes, in bytes of resident memory. */
export interface YearMemory {
  /** Before the run, after compiling and a day's run. */
  readonly before: number;
  readonly peak: number;
  /** Of the result's own arrays. */
  readonly result: number;
  readonly columns: number;
  readonly outputs: number;
}

/** Runs the year in a fresh process. */
export function yearMemory(): YearMemory {
  const script = fileURLToPath(new URL("peers/year.ts", import.meta.url));
  const args = ["--import", "tsx", "--conditions=@endocrine/source", script];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`year: ${stderr}`);
  return JSON.parse(stdout);
}

/** Growth of resident memory at its peak as a multiple of the result's own size. */
export function memoryFactor({ before, peak, result }: YearMemory): number {
  return (peak - before) / result;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = yearMemory();
  process.stdout.write(
    `${found.columns} columns of ${found.outputs}: ${(found.result / 1e6).toFixed(0)} MB, peak ${memoryFactor(found).toFixed(2)} times that over the baseline\n`,
  );
}
