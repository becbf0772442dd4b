import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "./median.ts";

const script = fileURLToPath(new URL("peers/firstAnswer.ts", import.meta.url));
const flags = ["--import", "tsx", "--conditions=@endocrine/source"];

/** Wall-clock ms of the parts of a first answer, medians of fresh processes. */
export interface FirstAnswer {
  readonly flatten: number;
  readonly compile: number;
  readonly run: number;
  readonly all: number;
}

/** Times fresh processes that make a network of `axes` axes and run it for so many days. */
export function firstAnswer(axes: number, days: number, rounds: number): FirstAnswer {
  const found = Array.from({ length: rounds }, () => once([], axes, days));
  const middle = (part: keyof FirstAnswer): number => median(found.map((one) => one[part]));
  return {
    flatten: middle("flatten"),
    compile: middle("compile"),
    run: middle("run"),
    all: middle("all"),
  };
}

/** The stages of a first answer, by the file in which a stage begins. */
const stages: readonly (readonly [string, RegExp])[] = [
  ["flatten", /compile\/flatten\.ts$/],
  ["simplify", /compile\/simplify\.ts$/],
  ["order", /compile\/order\.ts$/],
  ["Jacobian", /compile\/jacobian\.ts$/],
  ["eliminate", /compile\/eliminate\.ts$/],
  ["generate", /compile\/(generate|subexpressions)\.ts$/],
  ["WebAssembly", /\/wasm\//],
  ["run", /solve\/simulate\.ts$/],
];

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Where the time of a first answer goes: ms a stage, from V8's profile of one fresh process. */
export function stageTimes(axes: number, days: number): Map<string, number> {
  const folder = mkdtempSync(join(tmpdir(), "endocrine-profile-"));
  try {
    once(["--cpu-prof", "--cpu-prof-interval=200", `--cpu-prof-dir=${folder}`], axes, days);
    const [file = ""] = readdirSync(folder);
    return sharesOf(JSON.parse(readFileSync(join(folder, file), "utf8")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sharesOf({ nodes, samples, timeDeltas }: Profile): Map<string, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const stageOf = new Map<number, string | undefined>();
  const visit = (id: number, outer: string | undefined): void => {
    const node = byId.get(id);
    const url = node?.callFrame.url ?? "";
    const stage = outer ?? stages.find(([, pattern]) => pattern.test(url))?.[0];
    stageOf.set(id, stage);
    for (const child of node?.children ?? []) visit(child, stage);
  };
  if (nodes[0] !== undefined) visit(nodes[0].id, undefined);
  const times = new Map(stages.map(([name]) => [name, 0]));
  samples.forEach((id, k) => {
    const stage = stageOf.get(id);
    if (stage === undefined) return;
    times.set(stage, (times.get(stage) ?? 0) + (timeDeltas[k] ?? 0) / 1000);
  });
  return times;
}

function once(extra: readonly string[], axes: number, days: number): FirstAnswer {
  const args = [...flags, ...extra, script, `${axes}`, `${days}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`firstAnswer: ${stderr}`);
  return JSON.parse(stdout);
}
