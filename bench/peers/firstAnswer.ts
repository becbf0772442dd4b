import {
  compile,
  flatten,
  type SimulateOptions,
  simulate,
} from "../../packages/engine/src/index.ts";
import { hormoneNetwork } from "../models/hormoneNetwork.ts";

// The first answer of a fresh process: firstAnswer.ts AXES DAYS; prints wall-clock ms of each part.
const [axes = "", days = ""] = process.argv.slice(2);
const modules = hormoneNetwork({ axes: Number(axes) });
const end = 24 * Number(days);
const options: SimulateOptions = { start: 0, end, output: { every: end / 720 } };
const begin = performance.now();
const system = flatten(modules, { timeUnit: "h" });
const flat = performance.now();
const model = compile(system);
const compiled = performance.now();
simulate(model, options);
const done = performance.now();
const told = {
  flatten: flat - begin,
  compile: compiled - flat,
  run: done - compiled,
  all: done - begin,
};
process.stdout.write(`${JSON.stringify(told)}\n`);
