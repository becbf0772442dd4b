import { createRandom, type Random } from "@endocrine/engine";
import { FormatError } from "../errors.ts";
import { type SbmlModel, symbolOf } from "../sbml/document.ts";
import { type Network, networkOf } from "./network.ts";
import { type Grid, type MethodName, Runner, timesOf } from "./run.ts";
import type { Observed } from "./writeState.ts";

/** How to simulate; times in the model's unit of time. */
export interface StochasticOptions extends Grid {
  /** Any integer; the same seed gives the same numbers. */
  readonly seed: number;
  /** Left out, the direct method. */
  readonly method?: MethodName | undefined;
  /** Ids of what to write down; left out, all species, and compartments and parameters that vary. */
  readonly variables?: readonly string[] | undefined;
  /** Ids of species to write down as amounts, and as concentrations; others as their symbol means. */
  readonly amounts?: readonly string[] | undefined;
  readonly concentrations?: readonly string[] | undefined;
}

/** One run in columns. */
export interface StochasticRun {
  readonly time: Float64Array;
  /** By id. */
  readonly columns: ReadonlyMap<string, Float64Array>;
}

/**
 * Simulates the reactions of a model one by one: every rate is the chance a unit of time that its
 * reaction fires, and amounts are numbers of molecules. With the same seed it is the first run of an
 * ensemble.
 * @throws FormatError naming what cannot be simulated so
 */
export function simulateStochastic(model: SbmlModel, options: StochasticOptions): StochasticRun {
  const network = networkOf(model);
  const { time, names, width, run } = prepare(network, options);
  const rows = new Float64Array(time.length * width);
  run(createRandom(options.seed).stream(0), rows);
  const columns = names.map((name, k): [string, Float64Array] => [
    name,
    time.map((_, row) => rows[row * width + k] as number),
  ]);
  return { time, columns: new Map(columns) };
}

/** Everything that runs share. */
export interface Prepared {
  readonly time: Float64Array;
  readonly names: readonly string[];
  readonly width: number;
  /** Runs once and writes the rows. */
  readonly run: (random: Random, rows: Float64Array) => void;
}

/** Compiles a network for the quantities that are asked for. */
export function prepare(network: Network, options: StochasticOptions): Prepared {
  const { method = "direct", seed } = options;
  if (!Number.isSafeInteger(seed)) throw new FormatError(`the seed ${seed} is not an integer`);
  if (method !== "direct" && method !== "nextReaction") {
    throw new FormatError(`the method ${method} is neither direct nor nextReaction`);
  }
  const names = options.variables ?? varyingOf(network.formulas.model);
  const observed = names.map((id): Observed => {
    if (options.amounts?.includes(id)) return { name: symbolOf(id), as: "amount" };
    if (options.concentrations?.includes(id)) return { name: symbolOf(id), as: "concentration" };
    return { name: symbolOf(id), as: "symbol" };
  });
  const runner = new Runner(network, observed, method);
  const time = timesOf(options);
  const run: Prepared["run"] = (random, rows) =>
    runner.run(options.initial ?? 0, time, random, rows);
  return { time, names, width: names.length, run };
}

function varyingOf({ species, compartments, parameters }: SbmlModel): string[] {
  const others = [...compartments, ...parameters].filter(({ constant }) => !constant);
  return [...species, ...others].map(({ id }) => id);
}
