import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { planStudy, runStudy, type StudyRequest, summariseStudy } from "../src/index.ts";
import { measure } from "../src/measurement/singleSample.ts";
import { runPerson } from "../src/study/runPerson.ts";

const worker = {
  file: fileURLToPath(new URL("sourceStudyWorker.mjs", import.meta.url)),
  execArgv: ["--conditions=@endocrine/source"],
};
const folder = () => join(mkdtempSync(join(tmpdir(), "study-")), "results");
const population: StudyRequest = {
  ...{ who: { size: 10, seed: 5 }, resolution: "daily", record: ["TSH", "fT4", "person.age"] },
};

describe("a study", () => {
  it("goes on where it was killed, with the same results", async () => {
    const plan = planStudy(population);
    const at = folder();
    const heard: number[] = [];
    const whole = await runStudy(plan, {
      ...{ folder: at, threads: 1, worker, onProgress: (done) => void heard.push(done) },
    });
    expect(whole.rows.map(({ run }) => run)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(whole.rows.every(({ failure }) => failure === undefined)).toBe(true);
    expect(heard[0]).toBe(0);
    expect(heard.at(-1)).toBe(10);

    // killed before the second shard, in the middle of writing the end
    const [first, second] = ["shard-000000.parquet", "shard-000001.parquet"].map((n) =>
      join(at, n),
    );
    const kept = statSync(first!).mtimeMs;
    rmSync(join(at, "result.parquet"));
    writeFileSync(second!, "half a file");
    writeFileSync(join(at, "result.parquet.999999999.00000000.tmp"), "half");
    const again = await runStudy(plan, { folder: at, threads: 1, worker });
    expect(again.resumed).toBe(8);
    expect(again.rows).toEqual(whole.rows);
    expect(statSync(first!).mtimeMs).toBe(kept);
    expect(readdirSync(at).filter((name) => name.endsWith(".tmp"))).toEqual([]);

    const summary = summariseStudy(again);
    expect(summary).toMatchObject({ persons: 10, died: 0, failures: { count: 0 } });
    expect(summary.quantities.TSH).toMatchObject({ n: 10, unit: "mIU/L" });
    expect(summary.correlations.map(({ a, b }) => `${a} ${b}`)).toContain("TSH fT4");

    const other = planStudy({ ...population, who: { size: 10, seed: 6 } });
    await expect(runStudy(other, { folder: at, worker })).rejects.toThrow(/holds another study/);
  });

  it("takes one sample of each person where it is asked to measure", () => {
    const plan = planStudy({ ...population, measured: true });
    expect(plan.hash).not.toBe(planStudy(population).hash);
    const run = (record: readonly string[], seed?: number) =>
      runPerson(3, plan.runs[3]!, { day: 0 }, record, seed);
    const level = run(["TSH", "person.age"]);
    const sample = run(["person.age", "TSH"], 5);
    expect(sample.values).toEqual([level.values[1], measure("TSH", level.values[0]!, 5, 3)]);
    expect(sample.judged).toEqual([0, 1]);
  });

  it("says how far a parameter moves a quantity", async () => {
    const parameters = { "tshReceptor.normalTSH": [0.8, 1.2] as const };
    const plan = planStudy({
      ...{ who: { patient: "adult-male", method: "local", parameters } },
      ...{ resolution: "daily", record: ["TSH", "fT4"] },
    });
    const result = await runStudy(plan, { folder: folder(), threads: 1, worker });
    const { sensitivities } = summariseStudy(result);
    expect(sensitivities[0]).toMatchObject({ quantity: "TSH", measure: "elasticity" });
    expect(sensitivities[0]!.value).toBeGreaterThan(0.3);
  });

  it("samples each parameter once in each stratum", () => {
    const parameters = { "PTH.normal": [0.5, 1.5] as const, "renin.normal": [1, 2] as const };
    const plan = planStudy({
      who: { patient: "adult-male", method: "sampled", samples: 20, parameters },
      ...{ resolution: "daily", record: ["PTH"] },
    });
    const strata = plan.runs.map(({ set }) => Math.floor((set!["renin.normal"]! / 15 - 1) * 20));
    expect([...strata].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i));
  });

  it("changes its mark with what is asked", () => {
    const { hash } = planStudy(population);
    expect(planStudy(population).hash).toBe(hash);
    expect(planStudy({ ...population, day: 3 }).hash).not.toBe(hash);
  });

  it.each<[Partial<StudyRequest>, RegExp]>([
    [{ record: [] }, /nothing is recorded/],
    [{ record: ["TSH", "TSH"] }, /"TSH" is recorded twice/],
    [{ record: ["TSHH"] }, /unknown signal "TSHH"/],
    [{ disorders: [{ id: "graves", severity: 7 }] }, /severity of graves is 7/],
    [{ set: { "no.such": 1 } }, /unknown parameter "no.such"/],
    [{ who: { patients: [] } }, /0 runs/],
    [{ who: { patients: ["nobody"] } }, /unknown patient "nobody"/],
    [{ who: { patient: "adult-male", method: "local", parameters: {} } }, /no parameter is moved/],
    [{ day: -1 }, /day is -1/],
    [{ day: 1e6 }, /day is 1000000/],
    [{ at: "25:00" }, /25:00/],
  ])("refuses %o before any work", (bad, message) => {
    expect(() => planStudy({ ...population, ...bad })).toThrow(message);
  });

  it("leaves a folder alone that holds something else", async () => {
    const at = mkdtempSync(join(tmpdir(), "study-"));
    writeFileSync(join(at, "diary.txt"), "mine");
    await expect(runStudy(planStudy(population), { folder: at, worker })).rejects.toThrow(
      /not empty and holds no study/,
    );
  });
});
