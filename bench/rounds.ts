import type { Contender, Measurement } from "./contenders.ts";
import { type Achieved, achieved } from "./errors.ts";

/** A contender at a tolerance. */
export interface Entry {
  readonly contender: Contender;
  readonly rtol: number;
}

/** What the rounds gave for an entry. */
export interface Row {
  readonly name: string;
  readonly rtol: number;
  readonly missing?: string;
  /** Median over the rounds of the quickest repetition, CPU ms. */
  readonly milliseconds: number;
  /** Median over the rounds of the time over that of the first entry in the same round. */
  readonly ratio: number;
  readonly rounds: number;
  readonly steps: number;
  readonly rhs: number;
  readonly error: Achieved;
}

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Lets all entries run in turn, `rounds` times (the slow ones `slowRounds` times). */
export function race(
  entries: readonly Entry[],
  reference: Float64Array,
  size: number,
  { rounds, slowRounds }: { readonly rounds: number; readonly slowRounds: number },
): Row[] {
  const times = entries.map((): number[] => []);
  const last: (Measurement | undefined)[] = entries.map(() => undefined);
  for (let round = 0; round < rounds; round++) {
    entries.forEach(({ contender, rtol }, i) => {
      if (contender.missing !== undefined || (contender.slow && round >= slowRounds)) return;
      const measurement = contender.run(rtol, contender.slow ? 1 : 5);
      times[i].push(Math.min(...measurement.seconds) * 1000);
      last[i] = measurement;
    });
    process.stderr.write(`  round ${round + 1} of ${rounds}\n`);
  }
  return entries.map(({ contender: { name, missing }, rtol }, i) => ({
    name,
    rtol,
    ...(missing === undefined ? {} : { missing }),
    milliseconds: median(times[i]),
    ratio: median(times[i].map((time, round) => time / times[0][round])),
    rounds: times[i].length,
    steps: last[i]?.steps ?? 0,
    rhs: last[i]?.rhs ?? 0,
    error:
      last[i] === undefined
        ? { worst: Number.NaN, median: Number.NaN }
        : achieved((last[i] as Measurement).output, reference, size),
  }));
}

/** The tolerance at which a contender's worst error is within a factor 2 of `target`. */
export function matched(
  contender: Contender,
  target: number,
  reference: Float64Array,
  size: number,
  from: number,
): number | undefined {
  let rtol = from;
  for (let attempt = 0; attempt < 6; attempt++) {
    const { worst } = achieved(contender.run(rtol, 1).output, reference, size);
    if (worst < 2 * target && worst > target / 2) return rtol;
    rtol = Number((rtol * (target / worst) ** 0.9).toPrecision(2));
    if (!(rtol > 1e-12 && rtol < 1e-2)) return undefined;
  }
  return undefined;
}
