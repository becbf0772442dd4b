import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError } from "@endocrine/engine";
import { Piscina } from "piscina";
import type { PoolOptions } from "../runEnsemble.ts";
import { readShard, type ShardLabel, writeAtomically, writeShard } from "./shardFile.ts";
import { type StudyPlan, seedOf } from "./studyPlan.ts";
import type { StudyRow } from "./studyTable.ts";
import type { StudyShard } from "./studyWorker.ts";

/** Where and how to run a study. */
export interface StudyOptions extends PoolOptions {
  /** Folder of the study's files; made where there is none. */
  readonly folder: string;
  /** Hears of every shard that is there: persons done, of all. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** What is there at the end. */
export interface StudyResult {
  readonly plan: StudyPlan;
  /** One row a run, in the order of the plan. */
  readonly rows: readonly StudyRow[];
  /** Persons whose results were there already. */
  readonly resumed: number;
}

/** Persons of a shard: a file is lost at most where the process is killed. */
const shardSize = 8;

/**
 * Runs a study on worker threads. Finished shards stay in the folder, one Parquet file each, so that a study
 * that was killed goes on where it stopped; the end is `result.parquet`.
 * @throws InputError where the folder holds another study, or cannot be used
 */
export async function runStudy(plan: StudyPlan, options: StudyOptions): Promise<StudyResult> {
  const { folder, onProgress, threads = availableParallelism(), worker = built } = options;
  if (!(Number.isInteger(threads) && threads >= 1)) {
    throw new InputError(`${threads} threads; allowed is a whole number from 1`);
  }
  open(folder, plan);
  const { record, who } = plan.request;
  const seed = "seed" in who ? (who.seed ?? null) : null;
  const label: ShardLabel = { hash: plan.hash, record, units: plan.units, seed };
  const shards = shardsOf(plan, folder, label);
  const found = await Promise.all(shards.map(({ path }) => readShard(path, plan.hash, record)));
  const missing = shards.filter((_, i) => found[i] === undefined);
  const of = plan.runs.length;
  const resumed = of - missing.reduce((sum, { runs }) => sum + runs.length, 0);
  let done = resumed;
  onProgress?.(done, of);
  if (missing.length > 0) {
    const size = Math.min(threads, missing.length);
    const pool = new Piscina<StudyShard, void>({
      filename: worker.file,
      execArgv: [...worker.execArgv],
      minThreads: size,
      maxThreads: size,
    });
    const stop = (): void => void pool.destroy();
    options.signal?.addEventListener("abort", stop, { once: true });
    try {
      const run = async (shard: StudyShard): Promise<void> => {
        await pool.run(shard);
        done += shard.runs.length;
        onProgress?.(done, of);
      };
      await Promise.all(missing.map(run));
    } finally {
      options.signal?.removeEventListener("abort", stop);
      await pool.destroy();
    }
  }
  const rows: StudyRow[] = [];
  for (const { path } of shards) {
    const part = await readShard(path, plan.hash, record);
    if (part === undefined) throw new Error(`${path} was there and cannot be read any more`);
    rows.push(...part);
  }
  writeShard(join(folder, "result.parquet"), label, rows);
  return { plan, rows, resumed };
}

const built: NonNullable<PoolOptions["worker"]> = {
  file: fileURLToPath(new URL("studyWorker.js", import.meta.url)),
  execArgv: [],
};

/** Makes the folder, or takes up the study that it holds; what a kill left half written goes. */
function open(folder: string, plan: StudyPlan): void {
  const path = join(folder, "plan.json");
  try {
    mkdirSync(folder, { recursive: true });
    if (existsSync(path)) {
      const { hash } = JSON.parse(readFileSync(path, "utf8")) as { hash?: string };
      if (hash !== plan.hash) {
        throw new InputError(
          `${folder} holds another study, or one of another version of the model; name another folder or remove it`,
        );
      }
    } else {
      if (readdirSync(folder).some((name) => !name.endsWith(".tmp"))) {
        throw new InputError(`${folder} is not empty and holds no study; name another folder`);
      }
      const { hash, request, varied, units } = plan;
      const content = { hash, persons: plan.runs.length, request, varied, units, runs: plan.runs };
      writeAtomically(path, `${JSON.stringify(content)}\n`);
    }
    for (const name of readdirSync(folder)) {
      if (isAbandoned(name)) rmSync(join(folder, name), { force: true });
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${folder}: ${(error as Error).message}`);
  }
}

/** Whether a file was being written by a process that is no more. */
function isAbandoned(name: string): boolean {
  const [, pid] = /\.(\d+)\.[0-9a-f]+\.tmp$/.exec(name) ?? [];
  if (pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch {
    return true;
  }
}

function shardsOf({ runs, request }: StudyPlan, folder: string, label: ShardLabel): StudyShard[] {
  const { day, at } = request;
  const time = { ...(day === undefined ? {} : { day }), ...(at === undefined ? {} : { at }) };
  return Array.from({ length: Math.ceil(runs.length / shardSize) }, (_, k) => {
    const first = k * shardSize;
    const path = join(folder, `shard-${String(k).padStart(6, "0")}.parquet`);
    const measured = request.measured ? { sampled: seedOf(request.who) } : {};
    return { path, label, first, runs: runs.slice(first, first + shardSize), time, ...measured };
  });
}
