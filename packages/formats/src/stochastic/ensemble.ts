import { createRandom } from "@endocrine/engine";
import { FormatError } from "../errors.ts";
import type { SbmlModel } from "../sbml/document.ts";
import { networkOf } from "./network.ts";
import { prepare, type StochasticOptions } from "./simulate.ts";

/** What to simulate how often. A name `ln(X)` among the variables stands for the logarithm of X. */
export interface EnsembleOptions extends StochasticOptions {
  readonly runs: number;
}

/** Statistics of many runs at each time. */
export interface Ensemble {
  readonly runs: number;
  readonly time: Float64Array;
  /** By variable as asked for. */
  readonly columns: ReadonlyMap<string, EnsembleColumn>;
}

export interface EnsembleColumn {
  readonly mean: Float64Array;
  /** Standard deviation of the sample, with runs - 1 below; 0 for one run. */
  readonly sd: Float64Array;
}

/**
 * Simulates a model many times. Run k draws from stream k of the seed, so that runs are independent and
 * the first of them are the same for any number of runs.
 * @throws FormatError naming what cannot be simulated
 */
export function ensemble(model: SbmlModel, options: EnsembleOptions): Ensemble {
  const { runs } = options;
  if (!(Number.isSafeInteger(runs) && runs >= 1)) {
    throw new FormatError(`${runs} runs: expected a whole number from 1 on`);
  }
  const asked = options.variables?.map(readName);
  const {
    time,
    names,
    width,
    run: once,
  } = prepare(networkOf(model), {
    ...options,
    variables: asked?.map(({ id }) => id),
  });
  const columns = asked ?? names.map(readName);
  const rows = new Float64Array(time.length * width);
  const mean = new Float64Array(rows.length);
  const squares = new Float64Array(rows.length);
  let random = createRandom(options.seed).stream(0);
  for (let run = 1; run <= runs; run++) {
    once(random, rows);
    for (let i = 0; i < rows.length; i++) {
      const value = rows[i] as number;
      const x = columns[i % width]?.isLogarithm ? Math.log(value) : value;
      // Welford's running sums do not lose digits where the spread is small beside the mean; runs that
      // agree leave them alone, the logarithm of 0 included.
      if (run === 1) mean[i] = x;
      if (x === mean[i]) continue;
      const before = x - (mean[i] as number);
      const now = (mean[i] as number) + before / run;
      mean[i] = now;
      squares[i] = (squares[i] as number) + before * (x - now);
    }
    // The next stream is one jump from this one; counted from the seed it would be `run` jumps.
    random = random.stream(0);
  }
  const column = (of: (i: number) => number, k: number): Float64Array =>
    time.map((_, row) => of(row * width + k));
  const result = columns.map(({ name }, k): [string, EnsembleColumn] => [
    name,
    {
      mean: column((i) => mean[i] as number, k),
      sd: column((i) => (runs < 2 ? 0 : Math.sqrt((squares[i] as number) / (runs - 1))), k),
    },
  ]);
  return { runs, time, columns: new Map(result) };
}

function readName(name: string): { name: string; id: string; isLogarithm: boolean } {
  const logarithm = /^ln\((.*)\)$/.exec(name);
  return { name, id: logarithm?.[1] ?? name, isLogarithm: logarithm !== null };
}
