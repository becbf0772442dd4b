import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mismatch, readResults, readSettings, type SuiteTable } from "@endocrine/formats";
import { readModel } from "../input/modelFile.ts";
import { suiteColumns } from "../output/suiteResult.ts";
import type { SuiteCase } from "./cases.ts";

/** How one form of a case came out. */
export interface Verdict {
  readonly id: string;
  readonly edition: string;
  readonly tags: readonly string[];
  /** What is wrong, in a line; undefined where every value is right. */
  readonly problem: string | undefined;
}

/** Judges every form of a case by the suite's own rule. */
export async function judgeCase(one: SuiteCase): Promise<Verdict[]> {
  const read = (name: string) => readFileSync(join(one.folder, `${one.id}-${name}`), "utf8");
  const settings = readSettings(read("settings.txt"), `${one.id}-settings.txt`);
  const expected = existsSync(join(one.folder, `${one.id}-results.csv`))
    ? readResults(read("results.csv"))
    : undefined;
  const verdicts: Verdict[] = [];
  const memory = new Map<string, SuiteTable>();
  for (const { edition, path } of one.forms) {
    let problem: string | undefined;
    try {
      const table: SuiteTable = await suiteColumns(readModel(path), settings, { seed: 1, memory });
      problem = expected ? mismatch(expected, table, settings) : "there are no expected results";
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
    }
    verdicts.push({ id: one.id, edition, tags: one.tags, problem });
  }
  return verdicts;
}

/** Passed and judged, by tag and by edition; a case counts as passed where all its forms are. */
export function countVerdicts(verdicts: readonly Verdict[]): {
  readonly cases: Count;
  readonly forms: Count;
  readonly editions: ReadonlyMap<string, Count>;
  readonly tags: ReadonlyMap<string, Count>;
} {
  const byCase = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    byCase.set(verdict.id, [...(byCase.get(verdict.id) ?? []), verdict]);
  }
  const whole = [...byCase.values()].map((forms) => ({
    tags: forms[0]?.tags ?? [],
    passed: forms.every(({ problem }) => problem === undefined),
  }));
  const tags = new Map<string, Count>();
  for (const { tags: own, passed } of whole) for (const tag of own) add(tags, tag, passed);
  const editions = new Map<string, Count>();
  for (const { edition, problem } of verdicts) add(editions, edition, problem === undefined);
  return {
    cases: { passed: whole.filter(({ passed }) => passed).length, judged: whole.length },
    forms: {
      passed: verdicts.filter(({ problem }) => problem === undefined).length,
      judged: verdicts.length,
    },
    editions: sorted(editions),
    tags: sorted(tags),
  };
}

export interface Count {
  readonly passed: number;
  readonly judged: number;
}

function add(counts: Map<string, Count>, key: string, passed: boolean): void {
  const before = counts.get(key) ?? { passed: 0, judged: 0 };
  counts.set(key, { passed: before.passed + (passed ? 1 : 0), judged: before.judged + 1 });
}

function sorted(counts: ReadonlyMap<string, Count>): Map<string, Count> {
  return new Map([...counts].sort(([a], [b]) => a.localeCompare(b)));
}
