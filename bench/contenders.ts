import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serialize } from "node:v8";
import type { Backend } from "../packages/engine/src/index.ts";
import { cHeader } from "./export/c.ts";
import { pythonModule } from "./export/python.ts";
import type { Problem } from "./problems.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

/** What one process measured. */
export interface Measurement {
  /** CPU time of each repetition. */
  readonly seconds: readonly number[];
  readonly steps: number;
  readonly rhs: number;
  /** Wall-clock time from the flat system to functions, where the engine measured it. */
  readonly compileSeconds?: number;
  /** Wall-clock time of the first run after that. */
  readonly firstSeconds?: number;
  /** States at every hour, hour by hour. */
  readonly output: Float64Array;
}

/** Somebody who can solve the problem. */
export interface Contender {
  readonly name: string;
  /** Why it cannot take part, and what to install. */
  readonly missing?: string;
  /** Wall-clock time of the C compiler. */
  readonly compileSeconds?: number;
  /** Runs once in a process of its own. */
  readonly run: (rtol: number, repetitions: number) => Measurement;
  /** A run takes seconds: fewer rounds. */
  readonly slow?: boolean;
}

function measured(command: string, args: readonly string[], target: string): Measurement {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? stderr}`);
  const told = JSON.parse(stdout.trim().split("\n").at(-1) as string);
  const bytes = readFileSync(target);
  const output = new Float64Array(bytes.length / 8);
  new Uint8Array(output.buffer).set(bytes);
  return { ...told, output };
}

/** The engine, CVODE and SciPy on `problem`, with its files in `folder`. */
export function contenders(problem: Problem, folder: string): Contender[] {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "problem.bin"), serialize(problem));
  writeFileSync(join(folder, "model.h"), cHeader(problem));
  writeFileSync(join(folder, "model.py"), pythonModule(problem));
  return [
    engine(folder, "wasm", "endocrine"),
    engine(folder, "javascript", "endocrine, inner loop in JavaScript"),
    cvode(folder, "klu", "CVODE, sparse LU (KLU), analytic Jacobian"),
    cvode(folder, "dense", "CVODE, dense LU, analytic Jacobian"),
    scipy(folder, "odeint", "SciPy LSODA (odeint), analytic Jacobian"),
    scipy(folder, "lsoda", "SciPy LSODA (solve_ivp)"),
    scipy(folder, "bdf", "SciPy BDF (solve_ivp), sparse analytic Jacobian"),
  ];
}

function engine(folder: string, backend: Backend, name: string): Contender {
  const target = join(folder, `${backend}.bin`);
  const flags = [
    "--import",
    "tsx",
    "--conditions=@endocrine/source",
    join(here, "peers/engine.ts"),
  ];
  return {
    name,
    run: (rtol, repetitions) =>
      measured(
        process.execPath,
        [...flags, join(folder, "problem.bin"), backend, `${rtol}`, `${repetitions}`, target],
        target,
      ),
  };
}

function cvode(folder: string, kind: "klu" | "dense", name: string): Contender {
  const program = join(folder, kind);
  const target = `${program}.bin`;
  const klu = kind === "klu" ? ["-DKLU", "-I/usr/include/suitesparse"] : [];
  const libraries = ["-lsundials_cvode", "-lsundials_nvecserial"];
  if (kind === "klu") {
    libraries.push("-lsundials_sunlinsolklu", "-lsundials_sunmatrixsparse", "-lklu");
  }
  const optimised = ["-O3", "-march=native", "-fno-math-errno"];
  const source = join(here, "peers/cvode.c");
  const args = [...optimised, ...klu, "-I", folder, source, "-o", program, ...libraries, "-lm"];
  const before = performance.now();
  const { status } = spawnSync("cc", args, { encoding: "utf8" });
  const compileSeconds = (performance.now() - before) / 1000;
  return {
    name,
    compileSeconds,
    ...(status === 0
      ? {}
      : { missing: "not installed: apt-get install gcc libsundials-dev libsuitesparse-dev" }),
    run: (rtol, repetitions) => measured(program, [`${rtol}`, `${repetitions}`, target], target),
  };
}

function scipy(folder: string, method: string, name: string): Contender {
  const target = join(folder, `${method}.bin`);
  const script = join(here, "peers/scipy_peer.py");
  const { status } = spawnSync("python3", ["-c", "import scipy.integrate"]);
  return {
    name,
    slow: true,
    ...(status === 0 ? {} : { missing: "not installed: pip install scipy" }),
    run: (rtol, repetitions) =>
      measured("python3", [script, method, folder, `${rtol}`, `${repetitions}`, target], target),
  };
}
