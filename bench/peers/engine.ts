import { readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import {
  type Backend,
  compile,
  type SimulateOptions,
  simulate,
  type Trajectory,
} from "../../packages/engine/src/index.ts";
import { runOptions } from "../models/problem.ts";
import { rowsOf } from "../output.ts";
import { readProblem } from "../problemText.ts";
import { measure } from "./measure.ts";

// The engine as a peer: engine.ts PROBLEM_FILE BACKEND [METHOD]; requests as the other peers get them.
const [source = "", backend = "", method] = process.argv.slice(2);
const problem = readProblem(readFileSync(source, "utf8"));
const model = compile(problem.system, { backend: backend as Backend });
const say = (told: unknown): boolean => process.stdout.write(`${JSON.stringify(told)}\n`);
const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

say({ ready: true });
for await (const line of createInterface({ input: process.stdin })) {
  const [rtol = "", warmUp = "", wanted = "", target = ""] = line.split(" ");
  const options: SimulateOptions = {
    ...runOptions(problem, Number(rtol)),
    ...(method === undefined ? {} : { method: method as "rodas5p" }),
  };
  let last: Trajectory | undefined;
  const repeat = (count: number): void => {
    for (let k = 0; k < count; k++) last = simulate(model, options).trajectory;
  };
  try {
    const told = await measure(repeat, cpuSeconds, Number(warmUp), Number(wanted));
    writeFileSync(target, rowsOf(last as Trajectory, problem));
    say(told);
  } catch (error) {
    say({ error: (error as Error).message });
  }
}
