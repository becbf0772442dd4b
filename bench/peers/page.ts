import { compile, simulate, type Trajectory } from "../../packages/engine/src/index.ts";
import { type Problem, runOptions } from "../models/problem.ts";
import { rowsOf } from "../output.ts";
import { readProblem } from "../problemText.ts";

/** The engine as a peer inside a page; `chromium.ts` calls it. */
export interface BenchPage {
  load(text: string): void;
  repeat(rtol: number, count: number): void;
  /** Output of the last run, its bytes in base 64. */
  output(): string;
}

let problem: Problem;
let model: ReturnType<typeof compile>;
let last: Trajectory;

const page: BenchPage = {
  load(text) {
    problem = readProblem(text);
    model = compile(problem.system);
  },
  repeat(rtol, count) {
    const options = runOptions(problem, rtol);
    for (let k = 0; k < count; k++) last = simulate(model, options).trajectory;
  },
  output() {
    const bytes = new Uint8Array(rowsOf(last, problem).buffer);
    const parts: string[] = [];
    for (let at = 0; at < bytes.length; at += 0x3000) {
      parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 0x3000))));
    }
    return parts.join("");
  },
};

(globalThis as unknown as { benchPage: BenchPage }).benchPage = page;
