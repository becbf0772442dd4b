// Small helpers of the scripts in this folder: where things are, and how to run them.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const cache = join(root, ".cache");

/** True when the file was started by `node FILE`, and not imported. */
export function isMain(url) {
  return process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(url);
}

/**
 * Runs a command and resolves with its exit code and all that it printed.
 * Options: `env` adds to the environment (undefined removes), `cwd` defaults to the root, `show`
 * hands the output to this terminal instead of keeping it.
 */
export function run(command, args, { env = {}, cwd = root, show = false } = {}) {
  // On Windows npm and npx are .cmd files, which only a shell can start.
  const shell = process.platform === "win32" && command !== process.execPath;
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      shell,
      env: { ...process.env, ...env },
      stdio: show ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout?.setEncoding("utf8").on("data", keep);
    child.stderr?.setEncoding("utf8").on("data", keep);
    child.on("error", (error) => done({ code: 127, output: `${command}: ${error.message}\n` }));
    child.on("close", (code, signal) =>
      done({ code: code ?? 1, output: signal ? `${output}ended by ${signal}\n` : output }),
    );
  });
}

/** Runs a tool of the root's devDependencies with a Node of choice, on every platform alike. */
export function runTool(name, args, { node = process.execPath, from = root, ...options } = {}) {
  return run(node, [toolPath(name, from), ...args], options);
}

function toolPath(name, from) {
  for (let folder = from; ; folder = dirname(folder)) {
    const home = join(folder, "node_modules", ...packageOf(name).split("/"));
    if (existsSync(join(home, "package.json"))) {
      const { bin } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
      return join(home, typeof bin === "string" ? bin : bin[name]);
    }
    if (folder === dirname(folder)) throw new Error(`${name} is not installed`);
  }
}

function packageOf(tool) {
  const packages = {
    tsc: "@typescript/native",
    biome: "@biomejs/biome",
    depcruise: "dependency-cruiser",
  };
  return packages[tool] ?? tool;
}

/** Begins works in order, as many at a time as there are cores; a promise for each, of what it comes to. */
export function sideBySide(works) {
  const lanes = Array.from({ length: availableParallelism() }, () => Promise.resolve());
  const firstFree = () => Promise.race(lanes.map((lane, i) => lane.then(() => i)));
  let turn = Promise.resolve();
  return works.map((work) => {
    const begun = turn.then(firstFree).then((lane) => {
      lanes[lane] = work();
      return { done: lanes[lane] };
    });
    turn = begun;
    return begun.then(({ done }) => done);
  });
}

/** Seconds since `start` (of performance.now()), for a person. */
export function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
