import { hormoneNetworks } from "../../../../bench/models/hormoneNetwork.ts";
import { sturis } from "../../../../bench/models/sturis.ts";
import {
  compile,
  type FlatSystem,
  flatten,
  type SimulateOptions,
  simulate,
} from "../../src/index.ts";
import { hormones, substances } from "../endToEnd/hormones.ts";
import { problemsInFormulas } from "../solve/problems/inFormulas.ts";

/** Digest of numbers, bit by bit (FNV-1a, 32 bits). */
export function digest(arrays: Iterable<Float64Array>): string {
  let hash = 0x811c9dc5;
  for (const { buffer, byteOffset, byteLength } of arrays) {
    for (const byte of new Uint8Array(buffer, byteOffset, byteLength)) {
      hash = Math.imul(hash ^ byte, 0x01000193);
    }
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** Digests of whole runs, by model and backend, with the number of steps: the same wherever they are made. */
export function digestsOfRuns(): Record<string, string> {
  const systems = problemsInFormulas.map(([{ name, end, atolPerRtol }, flat]) => {
    const rtol = 1e-6;
    const states = flat.states.map((state) => ({ ...state, atol: atolPerRtol * rtol }));
    const options: SimulateOptions = { start: 0, end, rtol, output: { every: end / 50 } };
    const system: FlatSystem = { ...flat, states };
    return { name, flat: system, options };
  });
  systems.push({
    name: "hormones",
    flat: flatten(hormones, { timeUnit: "h", substances }),
    options: { start: 0, end: 240, output: { every: 1 } },
  });
  // The other models of the benchmark that need no shared data, for a thirtieth of their time.
  for (const { id, modules, timeUnit, end } of [sturis, ...hormoneNetworks]) {
    const options: SimulateOptions = { start: 0, end: end / 30, output: { every: end / 3000 } };
    systems.push({ name: id, flat: flatten(modules(), { timeUnit }), options });
  }
  const found: Record<string, string> = {};
  for (const { name, flat, options } of systems) {
    for (const backend of ["wasm", "javascript"] as const) {
      const { trajectory } = simulate(compile(flat, { backend }), options);
      const columns = [...trajectory.columns.values()].map(({ values }) => values);
      found[`${name}, ${backend}`] = `${digest(columns)} in ${trajectory.statistics.steps} steps`;
    }
  }
  return found;
}
