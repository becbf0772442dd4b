import { spawnSync } from "node:child_process";
import { loadavg } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { patientColumn, simulateEnsemble } from "../packages/engine/src/index.ts";
import { candidates, folderOf } from "./candidates.ts";
import { achievedError } from "./errors.ts";
import { median } from "./median.ts";
import { type Population, patientProblem, population } from "./models/population.ts";
import type { Peer } from "./peerProcess.ts";

/** Patients a CPU second of one way to run an ensemble, as `npm run bench -- --json` has rows. */
export interface EnsembleRow {
  readonly model: "population-horm150";
  readonly states: 150;
  readonly candidate: string;
  /** CPU time of a patient. */
  readonly medianMs: number;
  readonly achievedError: number;
  readonly runs: number;
}

/** What a fresh process told of its ensemble; see `peers/ensemble.ts`. */
interface Told {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly steps: number;
  readonly runs: number;
}

/** Patients that CVODE solves, each in a program of its own, and whose errors are looked at. */
const compared = 4;
const patients = 60;
const threadPatients = 200;
const script = fileURLToPath(new URL("peers/ensemble.ts", import.meta.url));
const flags = ["--import", "tsx", "--conditions=@endocrine/source"];

function ours(lanes: number, threads: number, count: number): Told {
  const args = [...flags, script, `${lanes}`, `${threads}`, `${count}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`ensemble: ${stderr}`);
  return JSON.parse(stdout) as Told;
}

/** All states of a patient, output by output. */
function outputOf(of: Population, lanes: 1 | 2, rtol: number): Float64Array[] {
  const result = simulateEnsemble(of.model, { ...of.options, lanes, rtol });
  const size = result.signals.length;
  return Array.from({ length: of.options.patients }, (_, patient) => {
    const output = new Float64Array(size * result.time.length);
    result.signals.forEach(({ name }, i) => {
      patientColumn(result, patient, name).forEach((value, k) => {
        output[k * size + i] = value;
      });
    });
    return output;
  });
}

/** What was measured. */
export interface EnsembleResult {
  readonly rows: readonly EnsembleRow[];
  /** Steps of two patients side by side over those of one alone. */
  readonly stepRatio: number;
  /** Wall-clock time of one thread over that of two. */
  readonly twoThreads: number;
  readonly load: number;
}

/**
 * Measures patients of the 150-state network a CPU second, 30 days each: CVODE with KLU, with every patient's
 * parameters as literals in a program of its own, against ours with one and two lanes, in interleaved rounds.
 */
export async function measureEnsemble(rounds: number): Promise<EnsembleResult> {
  const few = population(compared);
  const reference = outputOf(few, 1, 1e-10);
  const worst = (outputs: readonly Float64Array[]): number =>
    Math.max(...outputs.map((one, k) => achievedError(one, reference[k] as Float64Array, 150)));
  const klu = candidates.find(({ id }) => id === "cvode-klu");
  const peers: { readonly peer: Peer; readonly target: string }[] = [];
  if (klu !== undefined && klu.missing() === undefined) {
    for (let patient = 0; patient < compared; patient++) {
      const folder = folderOf(`population-${patient}`);
      const start = await klu.prepare(patientProblem(few, patient), folder);
      const peer = start();
      await peer.ready();
      peers.push({ peer, target: join(folder, "klu.bin") });
    }
  }
  const times = {
    klu: [] as number[],
    one: [] as number[],
    two: [] as number[],
    threads: [] as number[],
  };
  let outputs: Float64Array[] = [];
  let steps = { one: Number.NaN, two: Number.NaN };
  for (let round = 0; round < rounds; round++) {
    if (peers.length > 0) {
      const told = [];
      for (const { peer, target } of peers) told.push(await peer.run(1e-6, 0.02, 0.2, target));
      outputs = told.map(({ output }) => output);
      times.klu.push(told.reduce((sum, { seconds }) => sum + seconds, 0) / told.length);
    }
    const [one, two] = [ours(1, 0, patients), ours(2, 0, patients)];
    times.one.push(one.cpuSeconds / patients);
    times.two.push(two.cpuSeconds / patients);
    steps = { one: one.steps / one.runs, two: two.steps / two.runs };
    const wall = [1, 2].map((threads) => ours(2, threads, threadPatients).wallSeconds);
    times.threads.push((wall[0] as number) / (wall[1] as number));
  }
  for (const { peer } of peers) peer.close();
  const row = (candidate: string, seconds: readonly number[], error: number): EnsembleRow => ({
    ...{ model: "population-horm150", states: 150, candidate, achievedError: error },
    ...{ medianMs: 1000 * median(seconds), runs: seconds.length },
  });
  return {
    rows: [
      row("endocrine-two-lanes", times.two, worst(outputOf(few, 2, 1e-6))),
      row("endocrine-one-lane", times.one, worst(outputOf(few, 1, 1e-6))),
      ...(peers.length > 0 ? [row("cvode-klu", times.klu, worst(outputs))] : []),
    ],
    stepRatio: steps.two / steps.one,
    twoThreads: median(times.threads),
    load: loadavg()[0] as number,
  };
}

const titles: Readonly<Record<string, string>> = {
  "endocrine-two-lanes": "ours, two lanes",
  "endocrine-one-lane": "ours, one lane",
  "cvode-klu": "CVODE, KLU",
};

/** The part of docs/performance.md on ensembles. */
export function ensembleSection(
  { rows, stepRatio, twoThreads, load }: EnsembleResult,
  rounds: number,
): string {
  const klu = rows.find(({ candidate }) => candidate === "cvode-klu");
  const lines = rows.map(({ candidate, medianMs, achievedError }) => {
    const ratio = klu === undefined ? "" : (klu.medianMs / medianMs).toFixed(2);
    const rate = (1000 / medianMs).toFixed(1);
    return `| ${titles[candidate]} | ${rate} | ${ratio} | ${achievedError.toExponential(1)} |`;
  });
  const [two, one] = rows as [EnsembleRow, EnsembleRow];
  return `## Ensembles

Patients of the 150-state network, all 925 parameters within 10 %, 30 days, rtol 1e-6, hourly output of all
states, one thread; medians of ${rounds} interleaved rounds, CPU time. CVODE has each patient's parameters as
literals in a program of its own. Errors are the largest of ${compared} patients against rtol 1e-10.

| | patients a CPU second | times CVODE-KLU | error |
|---|---:|---:|---:|
${lines.join("\n")}

Two lanes give ${(one.medianMs / two.medianMs).toFixed(2)} times the patients of one; their steps are
${stepRatio.toFixed(2)} times those of a patient alone. Two threads take 1/${twoThreads.toFixed(2)} of the time of one
(wall clock, ${threadPatients} patients, start of the threads included, load ${load.toFixed(1)} on two cores).
`;
}
