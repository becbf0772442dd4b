import { readFileSync, writeFileSync } from "node:fs";
import { deserialize } from "node:v8";
import {
  type Backend,
  compile,
  simulate,
  type Trajectory,
} from "../../packages/engine/src/index.ts";
import { options, type Problem } from "../problems.ts";

// The engine as a peer: engine.ts PROBLEM_FILE BACKEND RTOL REPETITIONS OUTPUT_FILE.
const [source = "", backend = "", rtol = "", repetitions = "", target = ""] = process.argv.slice(2);
const problem = deserialize(readFileSync(source)) as Problem;
const beforeCompile = performance.now();
const model = compile(problem.system, { backend: backend as Backend });
const compileSeconds = (performance.now() - beforeCompile) / 1000;
const run = (): Trajectory => simulate(model, options(problem, Number(rtol))).trajectory;

/** Runs before the times that count: V8 compiles what it finds hot. */
const warmUp = Number(repetitions) > 1 ? 8 : 0;
const seconds: number[] = [];
const beforeFirst = performance.now();
let last = run();
const firstSeconds = (performance.now() - beforeFirst) / 1000;
for (let k = 0; k < warmUp + Number(repetitions); k++) {
  const before = process.cpuUsage();
  last = run();
  const { user, system } = process.cpuUsage(before);
  if (k >= warmUp) seconds.push((user + system) / 1e6);
}
const columns = [...last.columns.values()];
const output = new Float64Array(last.time.length * columns.length);
columns.forEach(({ values }, i) => {
  for (let k = 0; k < values.length; k++) output[k * columns.length + i] = values[k];
});
writeFileSync(target, output);
const { steps, rhs } = last.statistics;
const told = { seconds, steps, rhs, compileSeconds, firstSeconds };
process.stdout.write(`${JSON.stringify(told)}\n`);
