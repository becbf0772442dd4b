import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import {
  AbortError,
  type CompiledModel,
  type EnsembleResult,
  type EnsembleRunOptions,
  ensembleShape,
  shareModel,
} from "@endocrine/engine";
import { Piscina } from "piscina";
import type { Shard, ShardData, ShardReport } from "./shard.ts";

/** Tasks for each thread: so many that none waits long for the others at the end. */
const tasksPerThread = 16;

/** Patients of one model for several threads; `into`, if given, lies in shared memory. */
export type ThreadedEnsembleOptions = Omit<EnsembleRunOptions, "range">;

/** On what to run. */
export interface PoolOptions {
  /** Number of threads, 1 or more; default: what the machine can run at once. */
  readonly threads?: number;
  /** Stops the run at once, wherever it is. */
  readonly signal?: AbortSignal;
  /**
   * The module that the threads load, and the options of Node for them; default: `shardWorker.js` beside this
   * module. Where sources run unbuilt, it is one that loads these.
   */
  readonly worker?: { readonly file: string; readonly execArgv: readonly string[] };
}

/**
 * Runs an ensemble on worker threads, with the bits that `simulateEnsemble` gives on one. The compiled model
 * is shared, so that no thread compiles, and so are the results, which nobody copies. `onProgress` hears of
 * each task that is done.
 * @throws RangeError for options that make no sense
 * @throws AbortError if `onProgress` returns false or `signal` is aborted
 */
export async function runEnsemble(
  model: CompiledModel,
  options: ThreadedEnsembleOptions,
  { threads = availableParallelism(), signal, worker = built }: PoolOptions = {},
): Promise<EnsembleResult> {
  if (!(Number.isInteger(threads) && threads >= 1)) {
    throw new RangeError(`${threads} threads: expected a whole number from 1`);
  }
  if (signal?.aborted) throw new AbortError();
  const { onProgress, ...others } = options;
  const { timeUnit, time, signals, size } = ensembleShape(model, options);
  const values = sharedValues(size, options.into);
  const { patients } = options;
  const data: ShardData = { model: shareModel(model), options: { ...others, into: values } };
  const pool = new Piscina<Shard, ShardReport>({
    filename: worker.file,
    execArgv: [...worker.execArgv],
    workerData: data,
    minThreads: threads,
    maxThreads: threads,
  });
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    // Ends the threads where they are, and with them the tasks that wait.
    void pool.destroy();
  };
  signal?.addEventListener("abort", stop, { once: true });
  try {
    let done = 0;
    const run = async (shard: Shard): Promise<ShardReport> => {
      const report = await pool.run(shard);
      done += shard[1] - shard[0];
      if (onProgress?.(done / patients) === false) stop();
      return report;
    };
    const reports = await Promise.all(shards(patients, threads).map(run));
    if (stopped) throw new AbortError();
    return { timeUnit, time, signals, patients, values, ...joined(reports) };
  } catch (error) {
    if (stopped) throw new AbortError();
    throw error;
  } finally {
    signal?.removeEventListener("abort", stop);
    await pool.destroy();
  }
}

const built: NonNullable<PoolOptions["worker"]> = {
  file: fileURLToPath(new URL("shardWorker.js", import.meta.url)),
  execArgv: [],
};

function sharedValues(size: number, into: Float64Array | undefined): Float64Array {
  if (into === undefined) {
    return new Float64Array(new SharedArrayBuffer(size * Float64Array.BYTES_PER_ELEMENT));
  }
  if (!(into.buffer instanceof SharedArrayBuffer)) {
    throw new RangeError('"into" is not in shared memory, which threads need');
  }
  if (into.length < size) {
    throw new RangeError(`"into" has ${into.length} numbers, expected ${size}`);
  }
  return into;
}

/** Ranges of patients that keep those together who run side by side. */
function shards(patients: number, threads: number): Shard[] {
  const length = 2 * Math.ceil(patients / (2 * threads * tasksPerThread));
  return Array.from({ length: Math.ceil(patients / length) }, (_, k) => [
    k * length,
    Math.min((k + 1) * length, patients),
  ]);
}

/** What the shards report, in the order of the patients. */
function joined(reports: readonly ShardReport[]): ShardReport {
  const [{ statistics: first }, ...others] = reports as [ShardReport, ...ShardReport[]];
  const statistics = { ...first };
  for (const { statistics: more } of others) {
    for (const name of Object.keys(statistics) as (keyof typeof statistics)[]) {
      statistics[name] += more[name];
    }
  }
  return { failures: reports.flatMap(({ failures }) => failures), statistics };
}
