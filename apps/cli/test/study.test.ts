import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as clinic from "@endocrine/clinic";
import { describe, expect, it } from "vitest";
import { endocrine, fileWith } from "./callMain.ts";

const studyWorker = {
  file: fileURLToPath(
    new URL("../../../packages/study/test/sourceStudyWorker.mjs", import.meta.url),
  ),
  execArgv: ["--conditions=@endocrine/source"],
};
const parts = { clinic, studyWorker };

describe("endocrine study", () => {
  it("runs a population, goes on, and prints one JSON document", async () => {
    const path = fileWith(
      "small.yaml",
      "population: {size: 3, seed: 2}\nresolution: daily\nrecord: [TSH, fT4]\n",
    );
    const first = await endocrine(["study", path, "--threads", "1"], parts);
    expect(first.code, first.stderr).toBe(0);
    expect(first.stdout).toMatch(/^3 persons, 0 could not be run, 0 died\n/);
    expect(first.stdout).toMatch(/TSH +mIU\/L/);
    const folder = join(dirname(path), "small.study");
    expect(readdirSync(folder).sort()).toEqual([
      ...["plan.json", "result.parquet", "shard-000000.parquet"],
    ]);
    const again = await endocrine(["study", path, "--json"], parts);
    expect(again.stderr).toContain("3 of 3 persons were there already\n");
    const found = JSON.parse(again.stdout);
    expect(found).toMatchObject({ folder, persons: 3, failures: { count: 0 } });
    expect(found.quantities.TSH.n).toBe(3);
  });

  it("tells how parameters move quantities", async () => {
    const path = fileWith(
      "local.json",
      JSON.stringify({
        sensitivity: { patient: "adult-male", parameters: { "PTH.normal": [0.9, 1.1] } },
        ...{ resolution: "daily", record: ["PTH"] },
      }),
    );
    const { code, stdout } = await endocrine(["study", path, "--threads", "1"], parts);
    expect(code).toBe(0);
    expect(stdout).toMatch(/PTH\.normal +PTH +elasticity +\d/);
  });

  it.each([
    ["record: [TSH]", /^endocrine: s\.yaml: expected one of the fields population, patients and/],
    ["population: {size: 3}", /s\.yaml.*record.*expected a list of signals/],
    ["population: {size: 3}\nrecord: [TSHH]", /s\.yaml: unknown signal "TSHH"; did you mean "TSH"/],
    ["population: {size: 0}\nrecord: [TSH]", /s\.yaml: size is 0; allowed is 1 to 1000000/],
    ["populaton: {size: 3}\nrecord: [TSH]", /line 1, populaton: unknown field.*population/],
    ["patients: [nobody]\nrecord: [TSH]", /line 1, patients \[1\]: unknown patient "nobody"/],
    ["patients: [adult-male]\nresolution: weekly\nrecord: [TSH]", /line 2, resolution: "weekly"/],
    ["patients: [adult-male]\nat: late\nrecord: [TSH]", /line 2, at: /],
    [
      "patients: [adult-male]\ndisorders: [grave]\nrecord: [TSH]",
      /line 2, disorders \[1\]: unknown/,
    ],
  ])("refuses %j with one line", async (text, message) => {
    const path = fileWith("s.yaml", text);
    const { code, stdout, stderr } = await endocrine(["study", path], parts);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain("\n");
    expect(existsSync(join(dirname(path), "s.study"))).toBe(false);
  });
});
