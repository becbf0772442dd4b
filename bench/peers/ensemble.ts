import { fileURLToPath } from "node:url";
import { simulateEnsemble } from "../../packages/engine/src/index.ts";
import { runEnsemble } from "../../packages/study/src/index.ts";
import { population } from "../models/population.ts";

// Many patients in a fresh process: ensemble.ts LANES THREADS PATIENTS; 0 threads: on this one.
const [lanes, threads, patients] = process.argv.slice(2).map(Number) as [1 | 2, number, number];
const { model, options } = population(patients);
const worker = {
  file: fileURLToPath(new URL("../../packages/study/test/sourceWorker.mjs", import.meta.url)),
  execArgv: ["--conditions=@endocrine/source"],
};
const all = { ...options, lanes };

// V8 compiles what it finds hot.
if (threads === 0) simulateEnsemble(model, { ...all, range: [0, Math.min(8, patients)] });
const [before, begin] = [process.cpuUsage(), performance.now()];
const { failures, statistics } =
  threads === 0 ? simulateEnsemble(model, all) : await runEnsemble(model, all, { threads, worker });
const { user, system } = process.cpuUsage(before);
const told = {
  cpuSeconds: (user + system) / 1e6,
  wallSeconds: (performance.now() - begin) / 1000,
  failures: failures.length,
  steps: statistics.steps,
  runs: statistics.runs,
};
process.stdout.write(`${JSON.stringify(told)}\n`);
