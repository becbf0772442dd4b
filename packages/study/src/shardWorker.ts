import { workerData } from "node:worker_threads";
import { type CompiledModel, receiveModel, simulateEnsemble } from "@endocrine/engine";
import type { Shard, ShardData, ShardReport } from "./shard.ts";

const data = workerData as ShardData;
let model: CompiledModel | undefined;

/** Runs the patients of a shard on a thread of the pool. */
export default function runShard(range: Shard): ShardReport {
  model ??= receiveModel(data.model);
  const { failures, statistics } = simulateEnsemble(model, { ...data.options, range });
  return { failures, statistics };
}
