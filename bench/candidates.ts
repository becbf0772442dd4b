import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.ts";
import { ChromiumPeer, chromiumMissing } from "./chromium.ts";
import { cHeader } from "./export/c.ts";
import { diffslModel } from "./export/diffsl.ts";
import { pythonModule } from "./export/python.ts";
import type { Problem } from "./models/problem.ts";
import { type Peer, PeerProcess } from "./peerProcess.ts";
import { problemText } from "./problemText.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
/** The interpreter that `bench/setup` fills. */
export const python: string = fileURLToPath(
  new URL("../.cache/bench/venv/bin/python", import.meta.url),
);

/** Somebody who can solve the problems. */
export interface Candidate {
  readonly id: string;
  readonly title: string;
  /**
   * The engine: `same` runs at the tolerance given and must give the bits of the first candidate, `other` is of
   * another method, whose tolerance is matched.
   */
  readonly own?: "same" | "other";
  /** CPU seconds of warm-up before the time that counts. */
  readonly warmUp: number;
  /** Why it cannot take part, and what to install. */
  readonly missing: () => string | undefined;
  /** Makes what it needs in `folder` once, and returns how to start it. */
  readonly prepare: (problem: Problem, folder: string) => Promise<() => Peer>;
}

/** V8 compiles what it finds hot; the others need a run to warm their caches. */
const engineWarmUp = 0.6;
const peerWarmUp = 0.02;

const engine = (id: string, title: string, backend: string, method?: string): Candidate => ({
  id,
  title,
  own: method === undefined ? "same" : "other",
  warmUp: engineWarmUp,
  missing: () => undefined,
  async prepare(problem, folder) {
    const source = join(folder, `${id}.json`);
    writeFileSync(source, problemText(problem));
    const script = join(folder, "engine.mjs");
    writeFileSync(script, await bundle("peers/engine.ts", "es"));
    const args = [script, source, backend, ...(method === undefined ? [] : [method])];
    return () => new PeerProcess(process.execPath, args);
  },
});

const inChromium: Candidate = {
  id: "endocrine-chromium",
  title: "ours in Chromium",
  own: "same",
  warmUp: engineWarmUp,
  missing: chromiumMissing,
  async prepare(problem) {
    const text = problemText(problem);
    return () => new ChromiumPeer(text);
  },
};

const cvode = (kind: "klu" | "dense", title: string): Candidate => ({
  id: `cvode-${kind}`,
  title,
  warmUp: peerWarmUp,
  missing: () =>
    existsSync("/usr/include/cvode/cvode.h") && spawnSync("cc", ["--version"]).status === 0
      ? undefined
      : "apt-get install gcc libsundials-dev libsuitesparse-dev",
  async prepare(problem, folder) {
    writeFileSync(join(folder, "model.h"), cHeader(problem));
    const program = join(folder, kind);
    const klu = kind === "klu" ? ["-DKLU", "-I/usr/include/suitesparse"] : [];
    const libraries = ["-lsundials_cvode", "-lsundials_nvecserial"];
    if (kind === "klu") {
      libraries.push("-lsundials_sunlinsolklu", "-lsundials_sunmatrixsparse", "-lklu");
    }
    const optimised = ["-O3", "-march=native", "-fno-math-errno", "-w"];
    const source = join(here, "peers/cvode.c");
    const args = [...optimised, ...klu, "-I", folder, source, "-o", program, ...libraries, "-lm"];
    const { status, stderr } = spawnSync("cc", args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`cc: ${stderr.split("\n")[0]}`);
    return () => new PeerProcess(program, []);
  },
});

const inPython = (
  id: string,
  title: string,
  module: string,
  write: (problem: Problem, folder: string) => void,
): Candidate => ({
  id,
  title,
  warmUp: peerWarmUp,
  missing: () =>
    spawnSync(python, ["-c", `import importlib.util as u; exit(u.find_spec("${module}") is None)`])
      .status === 0
      ? undefined
      : "bench/setup",
  async prepare(problem, folder) {
    write(problem, folder);
    const script = join(here, `peers/${id.replace(/-.*/, "")}_peer.py`);
    return () => new PeerProcess(python, [script, folder]);
  },
});

function writeSbmlFiles(
  { sbml, selections, scale, end, intervals }: Problem,
  folder: string,
): void {
  writeFileSync(join(folder, "model.xml"), sbml);
  const told = { selections, scale: [...scale], end, intervals };
  writeFileSync(join(folder, "problem.json"), JSON.stringify(told));
}

/** All candidates; the first is the one that the others are compared with. */
export const candidates: readonly Candidate[] = [
  engine("endocrine", "ours", "wasm"),
  inChromium,
  engine("endocrine-javascript", "ours, inner loop in JavaScript", "javascript"),
  engine("endocrine-rodas5p", "ours, Rodas5P", "wasm", "rodas5p"),
  cvode("klu", "CVODE, KLU"),
  cvode("dense", "CVODE, dense"),
  inPython("libroadrunner", "libRoadRunner", "roadrunner", writeSbmlFiles),
  inPython("copasi", "COPASI", "COPASI", writeSbmlFiles),
  inPython("scipy-lsoda", "SciPy LSODA", "scipy", (problem, folder) => {
    writeFileSync(join(folder, "model.py"), pythonModule(problem));
  }),
  inPython("amici", "AMICI", "amici", writeSbmlFiles),
  inPython("diffsol", "diffsol", "pydiffsol", (problem, folder) => {
    writeSbmlFiles(problem, folder);
    writeFileSync(join(folder, "model.diffsl"), diffslModel(problem));
  }),
];

/** The folder in which a problem's files are made. */
export function folderOf(id: string): string {
  const folder = fileURLToPath(new URL(`../.cache/bench/${id}/`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  return folder;
}
