import { InputError } from "@endocrine/engine";
import { ensemble, type MethodName, type SbmlModel, simulateStochastic } from "@endocrine/formats";
import { readCount } from "../input/number.ts";
import type { Courses } from "../output/courses.ts";
import type { Grid } from "./grid.ts";

/** Flags of a stochastic run, as given. */
export interface ChanceFlags {
  readonly stochastic?: string | boolean;
  readonly runs?: string;
}

/** How to run a model reaction by reaction, and how often. */
export interface Chance {
  readonly method: MethodName;
  readonly runs: number;
}

const methods: Readonly<Record<string, MethodName>> = {
  direct: "direct",
  "next-reaction": "nextReaction",
};

/** Reads the flags; undefined where no stochastic run is asked for. */
export function readChance({ stochastic, runs }: ChanceFlags): Chance | undefined {
  if (stochastic === undefined) {
    if (runs !== undefined)
      throw new InputError("--runs is for stochastic runs: give --stochastic");
    return undefined;
  }
  const method = methods[stochastic === true ? "direct" : String(stochastic)];
  if (method === undefined) {
    const known = Object.keys(methods).join(", ");
    throw new InputError(`--stochastic "${stochastic}": there are ${known}`);
  }
  const count = readCount("--runs", runs, 1);
  if (count < 1) throw new InputError("--runs 0: expected 1 or more");
  return { method, runs: count };
}

/** One run, or the means and standard deviations of many. */
export function stochasticCourses(
  model: SbmlModel,
  grid: Grid,
  signals: string | undefined,
  { method, runs, seed }: Chance & { readonly seed: number },
): Courses {
  const variables = signals?.split(",").map((name) => name.trim());
  const options = { ...grid, seed, method, ...(variables && { variables }) };
  const plain = (values: Float64Array) => ({ unit: "1", values });
  if (runs === 1) {
    const { time, columns } = simulateStochastic(model, options);
    const named = [...columns].map(([name, values]) => [name, plain(values)] as const);
    return { time: plain(time), signals: Object.fromEntries(named) };
  }
  const { time, columns } = ensemble(model, { ...options, runs });
  const named = [...columns].flatMap(([name, { mean, sd }]) => [
    [`${name}-mean`, plain(mean)] as const,
    [`${name}-sd`, plain(sd)] as const,
  ]);
  return { time: plain(time), signals: Object.fromEntries(named) };
}
