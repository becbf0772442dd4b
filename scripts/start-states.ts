/**
 * Finds the settled start state of every patient and keeps it, so that a run need not.
 * Run: npx tsx --conditions=@endocrine/source scripts/start-states.ts
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { patients } from "../packages/clinic/src/patients/patients.ts";
import { openCase } from "../packages/clinic/src/simulation/case.ts";
import { startOfPatient } from "../packages/clinic/src/simulation/course.ts";
import { contentHash } from "../packages/clinic/src/simulation/modelHash.ts";
import { stateNames } from "../packages/clinic/src/simulation/shippedStart.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const path = join(root, "packages/clinic/src/patients/startStates.ts");

/** More than the settling promises. */
const digits = 7;

const entries = patients.map((patient) => {
  const states = startOfPatient(openCase({ patient: patient.id }));
  const values = stateNames(patient).map((name) =>
    Number((states[name] as number).toPrecision(digits)),
  );
  return `${JSON.stringify(patient.id)}: { model: "${contentHash(patient)}", values: [${values}] }`;
});

writeFileSync(
  path,
  `/** Made by \`npx tsx --conditions=@endocrine/source scripts/start-states.ts\`; not edited by hand. */
export const startStates: Readonly<
  Record<string, { readonly model: string; readonly values: readonly number[] }>
> = {${entries.join(",")}};
`,
);
execFileSync("npx", ["biome", "format", "--write", path], { cwd: root, stdio: "inherit" });
