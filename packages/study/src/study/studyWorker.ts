import type { ReportTime, Scenario } from "@endocrine/clinic";
import { runPerson } from "./runPerson.ts";
import { type ShardLabel, writeShard } from "./shardFile.ts";

/** One task of a study: persons that share a file. */
export interface StudyShard {
  readonly path: string;
  readonly label: ShardLabel;
  /** Place of the first in the plan. */
  readonly first: number;
  readonly runs: readonly Scenario[];
  readonly time: ReportTime;
  /** Seed of one laboratory sample of each; left out, levels are recorded. */
  readonly sampled?: number;
}

/** Runs the persons of a shard on a thread of the pool, and writes their file. */
export default function runStudyShard(shard: StudyShard): void {
  const { path, label, first, runs, time, sampled } = shard;
  const rows = runs.map((scenario, i) =>
    runPerson(first + i, scenario, time, label.record, sampled),
  );
  writeShard(path, label, rows);
}
