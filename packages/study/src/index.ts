/**
 * Studies on many patients, on the threads of one machine. Node only.
 *
 * @packageDocumentation
 */

export type { PoolOptions, ThreadedEnsembleOptions } from "./runEnsemble.ts";
export { runEnsemble } from "./runEnsemble.ts";
