import type { EnsembleResult, EnsembleRunOptions, SharedModel } from "@endocrine/engine";

/** What every thread is given once. */
export interface ShardData {
  readonly model: SharedModel;
  /** Whose `into` is in shared memory. */
  readonly options: EnsembleRunOptions;
}

/** The patients of one task: from the first one to before the last. */
export type Shard = readonly [first: number, end: number];

/** What a thread says of its patients; their values are in shared memory. */
export type ShardReport = Pick<EnsembleResult, "failures" | "statistics">;
