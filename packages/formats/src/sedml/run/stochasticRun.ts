import { createRandom } from "@endocrine/engine";
import { FormatError } from "../../errors.ts";
import type { ImportedQuantity } from "../../imported.ts";
import { type SbmlModel, symbolOf } from "../../sbml/document.ts";
import { networkOf } from "../../stochastic/network.ts";
import { Runner } from "../../stochastic/run.ts";
import type { Observed } from "../../stochastic/writeState.ts";
import type { EngineRun } from "./engineRun.ts";
import { timeQuantity } from "./model.ts";
import type { SbmlSystem } from "./sbmlSystem.ts";

/** What to run, from where, and what to write down. */
export interface StochasticCourse {
  readonly start: number;
  readonly times: Float64Array;
  readonly seed: number;
  /** Number of the run, from 0: each draws from a stream of its own. */
  readonly index: number;
  /** Flat names of quantities. */
  readonly names: readonly string[];
}

/** Runs a model reaction by reaction from a state, and leaves the state as the run ends. */
export function stochasticRun(
  runnable: SbmlSystem,
  state: EngineRun,
  { start, times, seed, index, names }: StochasticCourse,
): Float64Array[] {
  const { quantities } = runnable.imported;
  const observedByName = observables(quantities);
  const kept = keptNames(quantities, state);
  const wanted = [...new Set([...names, ...kept])].filter((name) => name !== timeQuantity);
  const observed = wanted.map((name) => {
    const found = observedByName.get(name);
    if (found !== undefined) return found;
    throw new FormatError(`"${name}" is not to be had from a stochastic simulation`);
  });
  const rows = new Float64Array(times.length * wanted.length);
  const network = networkOf(modelIn(runnable.parted, quantities, state, start));
  const runner = new Runner(network, observed, "nextReaction");
  runner.run(start, times, createRandom(seed).stream(index), rows);
  const column = (name: string): Float64Array => {
    if (name === timeQuantity) return times.slice();
    const c = wanted.indexOf(name);
    return times.map((_, k) => rows[k * wanted.length + c] as number);
  };
  for (const name of kept) state.set(name, column(name).at(-1) as number);
  state.time = times.at(-1) ?? start;
  return names.map(column);
}

type Quantities = ReadonlyMap<string, ImportedQuantity>;

function observables(quantities: Quantities): Map<string, Observed> {
  const found = new Map<string, Observed>();
  for (const [id, { value, amount, concentration }] of quantities) {
    const name = symbolOf(id);
    if (amount !== undefined) found.set(amount, { name, as: "amount" });
    if (concentration !== undefined) found.set(concentration, { name, as: "concentration" });
    found.set(value, { name, as: "symbol" });
  }
  return found;
}

/** Names of all that a run may change, as the state keeps it. */
function keptNames(quantities: Quantities, state: EngineRun): string[] {
  return [...quantities.values()].flatMap(({ kind, value, amount }) => {
    if (kind === "reaction") return [];
    const name = [amount, value].find((one) => one !== undefined && state.isSettable(one));
    return name === undefined ? [] : [name];
  });
}

/** The model with the values of a state as the values that it begins with. */
function modelIn(
  model: SbmlModel,
  quantities: Quantities,
  state: EngineRun,
  start: number,
): SbmlModel {
  const settled = new Set<string>();
  const now = (id: string, aspect: "amount" | "value"): number | undefined => {
    const name = quantities.get(id)?.[aspect];
    const value = name === undefined ? Number.NaN : state.value(name, start);
    if (Number.isNaN(value)) return undefined;
    settled.add(id);
    return value;
  };
  return {
    ...model,
    compartments: model.compartments.map((one) => ({
      ...one,
      size: now(one.id, "value") ?? one.size,
    })),
    parameters: model.parameters.map((one) => ({
      ...one,
      value: now(one.id, "value") ?? one.value,
    })),
    species: model.species.map((one) => {
      const initialAmount = now(one.id, "amount");
      return initialAmount === undefined
        ? one
        : { ...one, initialAmount, initialConcentration: undefined };
    }),
    initialAssignments: model.initialAssignments.filter(({ symbol }) => !settled.has(symbol)),
  };
}
