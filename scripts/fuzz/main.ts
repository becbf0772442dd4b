// `npm run fuzz -- --inputs 100000 --seed 1`: damages sound files and looks how they are taken. Says a line
// for each kind of finding and keeps the files under .cache/fuzz; fails where there is one.
import { type ChildProcess, fork } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Kind } from "./input.ts";
import type { Finding, Orders, Progress } from "./run.ts";

const { values } = parseArgs({
  options: {
    inputs: { type: "string", default: "100000" },
    seed: { type: "string", default: "1" },
    processes: { type: "string", default: "2" },
  },
});
const processes = Number(values.processes);
const folder = join(import.meta.dirname, "../../.cache/fuzz");
/** A process that is silent for so long hangs: its longest input should take one second. */
const patience = 30_000;
/** A process gets no more than this for its objects; with the rest it stays below 512 MB. */
const heap = 320;

const found = new Map<string, number>();
const totals = { done: 0, accepted: 0, refused: 0, blocks: 0, corpus: 0, slowest: 0, megabytes: 0 };

function note({ kind, message, base64 }: Finding): void {
  // Alike but for numbers and names: one kind of finding.
  const key = `${kind}: ${message.replace(/"[^"]*"/g, '"…"').replace(/\d+/g, "#")}`.slice(0, 160);
  const times = (found.get(key) ?? 0) + 1;
  found.set(key, times);
  if (times > 3) return;
  const file = join(folder, `finding-${found.size}-${times}.${kind}`);
  writeFileSync(file, Buffer.from(base64, "base64"));
  console.log(`${kind}: ${message.slice(0, 300)}\n  ${file}`);
}

/** Runs one share of the inputs; a process that dies or hangs is a finding, and another goes on. */
function share(k: number, seed: number, inputs: number): Promise<void> {
  const current = join(folder, `current-${k}`);
  const orders: Orders = { seed: seed * 1000 + k, inputs, current };
  return new Promise((resolve) => {
    const child: ChildProcess = fork(
      join(import.meta.dirname, "child.ts"),
      [JSON.stringify(orders)],
      {
        execArgv: [...process.execArgv, `--max-old-space-size=${heap}`],
      },
    );
    let last: Progress | undefined;
    let hangs = false;
    const watch = (): NodeJS.Timeout =>
      setTimeout(() => {
        hangs = true;
        child.kill("SIGKILL");
      }, patience);
    let timer = watch();
    child.on("message", (progress: Progress) => {
      clearTimeout(timer);
      timer = watch();
      totals.done += progress.done - (last?.done ?? 0);
      totals.accepted += progress.accepted - (last?.accepted ?? 0);
      totals.refused += progress.refused - (last?.refused ?? 0);
      for (const key of ["blocks", "corpus", "slowest", "megabytes"] as const) {
        totals[key] = Math.max(totals[key], progress[key]);
      }
      progress.findings.forEach(note);
      last = progress;
    });
    child.on("exit", (code) => {
      clearTimeout(timer);
      if (code === 0) return resolve();
      const [kind, ...rest] = readFileSync(current, "latin1").split("\n");
      const base64 = Buffer.from(rest.join("\n"), "latin1").toString("base64");
      note({ kind: kind as Kind, message: hangs ? "hangs" : `ends the process (${code})`, base64 });
      const left = inputs - (last?.done ?? 0) - 1;
      resolve(left > 0 ? share(k, seed + 7919, left) : undefined);
    });
  });
}

mkdirSync(folder, { recursive: true });
const inputs = Number(values.inputs);
const begun = performance.now();
const ticker = setInterval(() => {
  const { done, blocks, corpus } = totals;
  console.log(
    `${done} inputs, ${blocks} blocks, ${corpus} in the corpus, ${found.size} kinds of findings`,
  );
}, 30_000);
await Promise.all(
  Array.from({ length: processes }, (_, k) =>
    share(k, Number(values.seed), Math.ceil(inputs / processes)),
  ),
);
clearInterval(ticker);
const { done, accepted, refused, blocks, corpus, slowest, megabytes } = totals;
console.log(
  `${done} inputs in ${Math.round((performance.now() - begun) / 1000)} s: ${accepted} accepted, ${refused} refused in one line;` +
    ` ${blocks} blocks, ${corpus} in the corpus; slowest ${slowest.toFixed(2)} s, most memory ${Math.round(megabytes)} MB`,
);
for (const [key, times] of [...found].sort(([, a], [, b]) => b - a))
  console.log(`${times} x ${key}`);
console.log(`${found.size} kinds of findings`);
process.exitCode = found.size > 0 ? 1 : 0;
