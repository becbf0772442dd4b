import type { Trajectory } from "../packages/engine/src/index.ts";
import type { Problem } from "./models/problem.ts";

/** The states of a run, one output after the other, as all peers write them. */
export function rowsOf({ columns }: Trajectory, { states, intervals }: Problem): Float64Array {
  const rows = new Float64Array((intervals + 1) * states.length);
  states.forEach((name, i) => {
    const { values } = columns.get(name) as { values: Float64Array };
    for (let k = 0; k <= intervals; k++) rows[k * states.length + i] = values[k] as number;
  });
  return rows;
}

/** Digest of numbers, bit by bit (FNV-1a of the 32-bit words). */
export function digest(values: Float64Array): string {
  let hash = 0x811c9dc5;
  for (const word of new Uint32Array(values.buffer, values.byteOffset, 2 * values.length)) {
    hash = Math.imul(hash ^ word, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
