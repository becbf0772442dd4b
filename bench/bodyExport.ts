/**
 * The whole body as SBML in other programs: a day of a patient of the catalogue as `endocrine convert body:PATIENT`
 * writes it, beside the same day as `endocrine run` gives it.
 * Run: npx tsx --conditions=@endocrine/source bench/bodyExport.ts [--patient adult-female] [--peers copasi]
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bodyModel } from "../apps/cli/src/input/bodyModel.ts";
import { analytes } from "../packages/clinic/src/laboratory/analytes.ts";
import { signs } from "../packages/clinic/src/laboratory/signs.ts";
import { patientEquations } from "../packages/clinic/src/simulation/equations.ts";
import { runPatient } from "../packages/clinic/src/simulation/runPatient.ts";
import { writeSbml } from "../packages/formats/src/index.ts";
import { candidates, folderOf } from "./candidates.ts";
import { median } from "./median.ts";
import { ownProblem } from "./models/ownModel.ts";
import type { Problem } from "./models/problem.ts";

const hours = 24;
const rtol = 1e-8;
/** Share of a column's largest value up to which two programs agree. */
const agreement = 1e-4;
/** Values below it are rounding about 0. */
const nothing = 1e-15;

const { values: flags } = parseArgs({
  options: {
    patient: { type: "string", default: "adult-female" },
    peers: { type: "string", default: "copasi" },
  },
});
const { patient } = flags;
const { modules, timeUnit, parameters, initial } = patientEquations({ patient });
const paths = modules.flatMap(({ id, states = {}, variables = {} }) =>
  Object.keys({ ...states, ...variables }).map((name) => `${id}.${name}`),
);
const { signals } = runPatient({ patient }, { days: hours / 24, every: 1, signals: paths });
const problem = asProblem();
const folder = folderOf(`export-${patient}`);
mkdirSync(folder, { recursive: true });
for (const id of flags.peers.split(",")) {
  const candidate = candidates.find((one) => one.id === id);
  if (candidate === undefined) {
    console.error(`--peers: there is no ${id}; allowed are copasi and libroadrunner`);
    process.exit(2);
  }
  const peer = (await candidate.prepare(problem, folder))();
  try {
    await peer.ready();
    const { output } = await peer.run(rtol, 0, 0, join(folder, `${id}.bin`));
    console.log(`${candidate.title} on ${patient}: ${compared(output)}`);
  } catch (error) {
    console.log(`${candidate.title} on ${patient}: ${(error as Error).message}`);
    process.exitCode = 1;
  } finally {
    peer.close();
  }
}

/** What peers that read SBML are asked for: every state and variable, every hour. */
function asProblem(): Problem {
  const own = ownProblem({
    id: "export",
    title: "",
    run: "",
    modules: () => modules,
    timeUnit,
    end: hours,
    intervals: hours,
    parameters,
    initial,
  });
  const scales = new Map(own.states.map((name, i) => [name, own.scale[i] as number]));
  return {
    ...own,
    sbml: writeSbml(bodyModel(patient)),
    selections: paths.map((path) => ({ id: path.replace(".", "__"), kind: "value" })),
    scale: Float64Array.from(paths, (path) => scales.get(path) ?? 1),
  };
}

/** How far a peer's table, hour by hour, is from ours. */
function compared(output: Float64Array): string {
  const differences = paths.map((path, column) => {
    const ours = signals[path]?.values ?? [];
    let [largest, apart] = [nothing, 0];
    ours.forEach((value, hour) => {
      const theirs = output[hour * paths.length + column] as number;
      largest = Math.max(largest, Math.abs(value), Math.abs(theirs));
      apart = Math.max(apart, Math.abs(value - theirs));
    });
    return { path, share: apart <= nothing ? 0 : apart / largest };
  });
  const named = new Set([...analytes, ...signs].map(({ path }) => path));
  const reported = differences.filter(({ path }) => named.has(path)).map(({ share }) => share);
  const beyond = differences.filter(({ share }) => !(share <= agreement));
  const told = beyond.map(({ path, share }) => `${path} ${share.toExponential(1)}`).join(", ");
  return [
    `${paths.length} quantities at ${hours + 1} hours, largest difference as a share of the largest value`,
    `median ${median(differences.map(({ share }) => share)).toExponential(1)}`,
    `analytes and signs at most ${Math.max(...reported).toExponential(1)}`,
    `beyond ${agreement}: ${told || "none"}`,
  ].join("; ");
}
