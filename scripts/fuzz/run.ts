import { writeFileSync } from "node:fs";
import { Coverage } from "./coverage.ts";
import { Dice } from "./dice.ts";
import type { Input, Kind } from "./input.ts";
import { judge, type Verdict } from "./judge.ts";
import { mutate } from "./mutate.ts";
import { seeds } from "./seeds.ts";
import type { Reach } from "./targets.ts";

/** What one process is to do. */
export interface Orders {
  readonly seed: number;
  readonly inputs: number;
  /** File that holds the input at hand, so that it is known if the process dies of it. */
  readonly current: string;
}

/** What it says now and then, and at the end. */
export interface Progress {
  readonly done: number;
  readonly accepted: number;
  readonly refused: number;
  readonly blocks: number;
  readonly corpus: number;
  readonly slowest: number;
  readonly megabytes: number;
  readonly findings: readonly Finding[];
}

/** An input that was taken otherwise than it should be. */
export interface Finding {
  readonly kind: Kind;
  readonly message: string;
  readonly base64: string;
}

/** Inputs tried between two looks at the coverage. */
const batch = 100;
const reaches: readonly Reach[] = ["translate", "compile", "compile", "simulate"];
const mostMegabytes = 512;

/** Tries inputs until there were enough; `report` is called about once a second. */
export async function run(orders: Orders, report: (progress: Progress) => void): Promise<void> {
  const dice = new Dice(orders.seed);
  const corpus = new Map<Kind, Input[]>();
  const keep = (input: Input): void => {
    corpus.set(input.kind, [...(corpus.get(input.kind) ?? []), input]);
  };
  const counts = { accepted: 0, refused: 0, finding: 0 };
  let findings: Finding[] = [];
  let slowest = 0;
  const attempt = async (input: Input, reach: Reach): Promise<Verdict> => {
    writeFileSync(orders.current, `${input.kind}\n`);
    writeFileSync(orders.current, input.bytes, { flag: "a" });
    const verdict = await judge(input, reach);
    slowest = Math.max(slowest, verdict.seconds);
    if (verdict.outcome === "finding") findings.push(finding(input, verdict.message));
    return verdict;
  };
  const coverage = new Coverage();
  for (const input of seeds(dice)) {
    await attempt(input, "simulate");
    keep(input);
  }
  coverage.news();
  slowest = 0;
  let told = 0;
  const tell = (done: number): void => {
    const megabytes = process.memoryUsage.rss() / 1e6;
    const { blocks } = coverage;
    const size = [...corpus.values()].reduce((sum, list) => sum + list.length, 0);
    const { accepted, refused } = counts;
    report({ done, accepted, refused, blocks, corpus: size, slowest, megabytes, findings });
    findings = [];
    told = performance.now();
  };
  const kinds = [...corpus.keys()].flatMap((kind) => Array<Kind>(weights[kind]).fill(kind));
  for (let done = 0; done < orders.inputs; ) {
    const tried: [Input, Reach][] = [];
    for (let k = 0; k < batch && done < orders.inputs; k++, done++) {
      const pool = corpus.get(dice.pick(kinds)) as Input[];
      const input = mutate(dice.pick(pool), dice.pick(pool), dice);
      const reach = dice.pick(reaches);
      tried.push([input, reach]);
      counts[(await attempt(input, reach)).outcome]++;
      const megabytes = process.memoryUsage.rss() / 1e6;
      if (megabytes > mostMegabytes) findings.push(finding(input, `takes ${megabytes} MB`));
      if (performance.now() - told > 1000) tell(done);
    }
    // Which of the batch reached something new is seen by trying them again, one by one.
    const fresh = coverage.news();
    for (const [input, reach] of fresh.size > 0 ? tried : []) {
      await judge(input, reach);
      const its = [...coverage.look()].filter((block) => fresh.delete(block));
      if (its.length > 0) keep(input);
    }
  }
  tell(orders.inputs);
}

const weights: Readonly<Record<Kind, number>> = {
  sbml: 8,
  cellml: 3,
  antimony: 3,
  sedml: 2,
  omex: 3,
  settings: 1,
  results: 1,
};

function finding({ kind, bytes }: Input, message: string): Finding {
  return { kind, message, base64: Buffer.from(bytes).toString("base64") };
}
