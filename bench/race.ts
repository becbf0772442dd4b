import { join } from "node:path";
import { type Candidate, folderOf } from "./candidates.ts";
import { achievedError } from "./errors.ts";
import { match } from "./matching.ts";
import { median } from "./median.ts";
import type { BenchmarkModel } from "./models/problem.ts";
import { digest } from "./output.ts";
import type { Peer } from "./peerProcess.ts";

/** What the rounds gave for a candidate on a model. */
export interface Row {
  readonly candidate: string;
  readonly rtol: number;
  readonly error: number;
  /** Median over the rounds, CPU ms. */
  readonly milliseconds: number;
  /** Median over the rounds of our time over the candidate's in the same round. */
  readonly ratio: number;
  readonly rounds: number;
  /** Runs that were timed. */
  readonly runs: number;
}

/** How everybody did on a model. */
export interface Race {
  readonly id: string;
  readonly title: string;
  readonly run: string;
  readonly states: number;
  /** Largest error of CVODE's tight solution against ours. */
  readonly agreement: number | undefined;
  readonly rows: readonly Row[];
  /** Whether the engine gave the same bits everywhere it ran. */
  readonly sameBits: boolean;
  /** Candidates that could not solve it, and why. */
  readonly failures: readonly { readonly candidate: string; readonly why: string }[];
}

/** Tolerance at which the engine sets the error that peers are to reach. */
const rtol = 1e-6;
const tight = 1e-11;
/** CPU seconds for which runs are timed in a round, at least. */
const shortest = 0.12;

interface Entry {
  readonly candidate: Candidate;
  readonly peer: Peer;
  readonly file: string;
  rtol: number;
  error: number;
  /** Digest of the output. */
  bits: string;
  readonly seconds: number[];
  runs: number;
  /** Rounds it takes part in: fewer where a run is long. */
  rounds: number;
}

/** Lets the candidates run a model in turn; the first of them is ours. */
export async function race(
  model: BenchmarkModel,
  candidates: readonly Candidate[],
  rounds: number,
  say: (text: string) => void,
): Promise<Race> {
  const problem = model.make();
  const size = problem.states.length;
  const failures: { candidate: string; why: string }[] = [];
  const entries: Entry[] = [];
  let reference: Float64Array | undefined;
  let agreement: number | undefined;
  const refuse = (candidate: string, error: unknown): void => {
    const why = (error as Error).message.split("\n")[0] as string;
    say(`  ${candidate}: ${why}`);
    failures.push({ candidate, why });
  };
  for (const candidate of candidates) {
    let peer: Peer | undefined;
    try {
      const folder = folderOf(problem.id);
      const start = await candidate.prepare(problem, folder);
      peer = start();
      await peer.ready();
      const file = join(folder, `${candidate.id}.bin`);
      reference ??= (await peer.run(tight, 0, 0, file)).output;
      const [ours] = entries;
      if (candidate.id === "cvode-klu") {
        agreement = await tightError(start(), reference, size, file);
        say(`  CVODE at ${tight} is ${agreement?.toExponential(1)} from the reference`);
      }
      const found =
        ours === undefined || candidate.own === "same"
          ? await at(peer, reference, size, file)
          : await match(peer, rtol, ours.error, reference, size, file);
      const wanted = found.seconds > 20 ? 1 : found.seconds > 5 ? Math.min(2, rounds) : rounds;
      const timed = { bits: "", seconds: [], runs: 0, rounds: wanted };
      entries.push({ ...found, ...timed, candidate, peer, file });
    } catch (error) {
      peer?.close();
      refuse(candidate.id, error);
    }
  }
  if (entries[0]?.candidate !== candidates[0]) throw new Error("ours did not solve it");
  for (let round = 0; round < rounds; round++) {
    for (const entry of entries) if (round < entry.rounds) await measureOnce(entry, round);
  }
  for (const { peer } of entries) peer.close();
  const rows = entries.map((entry) => rowOf(entry, entries[0] as Entry));
  for (const row of rows) say(`  ${lineOf(row)}`);
  const digests = new Set(
    entries.filter(({ candidate }) => candidate.own === "same").map(({ bits }) => bits),
  );
  const sameBits = digests.size === 1;
  say(`  ${sameBits ? "same bits" : "DIFFERENT BITS"} from all of ours`);
  const { id, title, run } = model;
  return { id, title, run, states: size, agreement, rows, sameBits, failures };
}

/** Error of another's tight solution; in a process of its own, for it may never come to an end. */
async function tightError(
  peer: Peer,
  reference: Float64Array,
  size: number,
  file: string,
): Promise<number | undefined> {
  try {
    await peer.ready();
    return achievedError((await peer.run(tight, 0, 0, file)).output, reference, size);
  } catch {
    return undefined;
  } finally {
    peer.close();
  }
}

async function at(peer: Peer, reference: Float64Array, size: number, file: string) {
  const { seconds, output } = await peer.run(rtol, 0, 0, file);
  return { rtol, error: achievedError(output, reference, size), seconds };
}

async function measureOnce(entry: Entry, round: number): Promise<void> {
  const { peer, candidate, file, rtol } = entry;
  const warmUp = round === 0 ? candidate.warmUp : 0;
  const { seconds, runs, output } = await peer.run(rtol, warmUp, shortest, file);
  entry.bits = digest(output);
  entry.seconds.push(seconds);
  entry.runs += runs;
}

function rowOf({ candidate, rtol, error, seconds, runs, rounds }: Entry, ours: Entry): Row {
  return {
    candidate: candidate.id,
    rtol,
    error,
    milliseconds: 1000 * median(seconds),
    ratio: median(seconds.map((one, round) => (ours.seconds[round] as number) / one)),
    rounds,
    runs,
  };
}

function lineOf({ candidate, milliseconds, ratio, error, rtol }: Row): string {
  return `${candidate.padEnd(22)}${milliseconds.toPrecision(3).padStart(10)} ms  ours/it ${ratio.toFixed(3)}  error ${error.toExponential(1)} at rtol ${rtol}`;
}
