import { writeFileSync } from "node:fs";
import { clinicHash } from "../packages/clinic/src/simulation/clinicHash.ts";

/**
 * Writes what was found with the model, with the hash by which a test sees whether the model has changed since:
 * `{"model", [name]: [...]}`, a result a line, so that a change shows where it is.
 */
export function writeResults(path: string, name: string, results: readonly object[]): void {
  const lines = results.map((result) => JSON.stringify(result)).join(",\n");
  writeFileSync(path, `{"model":"${clinicHash()}","${name}":[\n${lines}\n]}\n`);
}
