/** Time of a run, and the number of runs it comes from. */
export interface Measured {
  readonly seconds: number;
  readonly runs: number;
}

/** Runs the model so many times, one after the other. */
export type Repeat = (count: number) => void | Promise<void>;

/** CPU seconds that have passed. */
export type Clock = () => number | Promise<number>;

/**
 * Runs until `warmUp` seconds have passed, then for `wanted` seconds in batches of 20 ms or one run,
 * whichever is longer; the quickest batch counts. A run of 5 s or more is not repeated, and with
 * `wanted` 0 nothing is.
 */
export async function measure(
  repeat: Repeat,
  clock: Clock,
  warmUp: number,
  wanted: number,
): Promise<Measured> {
  const begin = await clock();
  let [runs, one, passed] = [0, 0, 0];
  do {
    await repeat(1);
    runs += 1;
    passed = (await clock()) - begin;
    one = passed / runs;
  } while (one < 5 && passed < warmUp);
  if (one >= 5 || wanted <= 0) return { seconds: one, runs };
  const batch = 1 + Math.floor(0.02 / Math.max(one, 1e-9));
  let [best, total, batches] = [Number.POSITIVE_INFINITY, 0, 0];
  while (batches < 3 || total < wanted) {
    const before = await clock();
    await repeat(batch);
    const took = (await clock()) - before;
    best = Math.min(best, took / batch);
    total += took;
    batches += 1;
  }
  return { seconds: best, runs: batch * batches };
}
