import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { endocrine, fileWith, scratch } from "./callMain.ts";

const folder = scratch();

const bad: [command: string, says: string][] = [
  ["lab", "unknown command 'lab' (Did you mean labs?)"],
  ["labs --disordr graves", "unknown option '--disordr' (Did you mean --disorder?)"],
  ["labs --patient adult-femal", 'did you mean "adult-female"?'],
  ["labs --disorder gravs", 'unknown disorder "gravs"; did you mean "graves"?'],
  ["labs --disorder graves:2", "--disorder: severity 2 of graves is not a number from 0 to 1"],
  ["labs --treat methimazole:-3", "--treat: dose -3 of methimazole is not a number of 0 or more"],
  ["labs --disorder graves --disorder graves:1", "--disorder: graves is given twice"],
  ["labs --treat methimazole --treat methimazole:5", "--treat: methimazole is given twice"],
  ["run --out /proc/run.csv", "nothing can be written in /proc"],
  ["labs --disorder", "option '--disorder <id[:severity]>' argument missing"],
  ["labs --treat methimazol", 'did you mean "methimazole"?'],
  ["labs --age old", '--age: "old" is not a number from 0 to 120'],
  ["labs --age 121", '--age: "121" is not a number from 0 to 120'],
  ["labs --seed 1.5", '--seed: "1.5" is not a whole number'],
  ["labs --set week", '--set: "week" is not path=value'],
  ["labs --set week=many", '--set: week: "many" is not a number'],
  ["labs --day -1", '--day: "-1" is not a number from 0'],
  ["labs --at noon", '--at: "noon" is not a clock time'],
  ["labs --units imperial", "allowed: SI, conventional"],
  ["labs --fhir --units conventional", "a bundle is in SI units"],
  ["labs --fhir --date 2026-02-30", '--date: "2026-02-30" is no date; give one as 2000-01-31'],
  ["labs --date 2026-01-31", "only FHIR has dates"],
  ["run --date 2026-01-31", "only FHIR has dates"],
  ["labs --resolution hourli", 'did you mean "hourly"?'],
  ["run --for month", '--for: "month" is not a duration'],
  ["run --for 0d", '--for: "0d" is not longer than nothing'],
  ["run --for 1h --every 1d", "--every 1d is longer than the run"],
  ["run --for 900a --every 1min", "sample less often"],
  ["run --signals TSH,fT5", '--signals: unknown signal "fT5"'],
  ["run --signals ,", "--signals: name at least one signal"],
  [
    `run --out ${folder}/run.xlsx`,
    ".xlsx is not written in this version; allowed: .csv, .json, .svg, .parquet, .ndjson",
  ],
  [`run --out ${folder}/run`, "no extension"],
  [`run --out ${folder}/nowhere/run.csv`, "there is no folder"],
  ["run --plot --json", "give one of them"],
  ["run nowhere.yaml", "cannot read the scenario nowhere.yaml: no such file"],
  ["test", "missing required argument 'id'; `endocrine --help`"],
  ["tset", "unknown command 'tset' (Did you mean test?); `endocrine --help`"],
  ["test trh", 'unknown test "trh"'],
  ["test trh-test --dose much", '--dose: "much" is not a number of 0 or more'],
  ["claims L11", 'unknown claim "L11"; did you mean "L10"?'],
  ["validate --out report.pdf", "allowed: .md, .json"],
  ["list gland", 'did you mean "glands"?'],
  ["list", "missing required argument 'kind'"],
  ["serve --port many", "--port:"],
  ["serve --port 70000", "--port:"],
];

describe("bad input", () => {
  it.each(bad)("endocrine %s is refused in one line", async (command, says) => {
    const { code, stdout, stderr, calls } = await endocrine(command.split(" "));
    expect(stderr).toContain(says);
    expect(stderr).toMatch(/^endocrine: [^\n]+\n$/);
    expect({ code, stdout, calls }).toEqual({ code: 2, stdout: "", calls: [] });
  });

  it("writes no file when any part of the input is bad", async () => {
    const out = join(folder, "run.csv");
    await endocrine(["run", "--out", out, "--signals", "nothing"]);
    await endocrine(["run", "--out", out, "--disorder", "nothing"]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

const files: [text: string, says: string][] = [
  ["patient: adult-femal", 'scenario.yaml line 1, patient: unknown patient "adult-femal"'],
  [
    "seed: 1\ndisoders: [graves]",
    'scenario.yaml line 2, disoders: unknown field; did you mean "disorders"?',
  ],
  ["seed: 1\ndisorders:\n  - graves\n  - gravs", 'line 4, disorders [2]: unknown disorder "gravs"'],
  [
    "disorders:\n  - {id: graves, severity: 3}",
    "line 2, disorders [1] severity: expected a number from 0 to 1",
  ],
  ["disorders: [3]", "line 1, disorders [1]: expected ID, ID:severity or {id, severity}"],
  ["for: 30", "line 1, for: expected a duration such as 30d"],
  ["for: 30 parsecs", 'line 1, for: "30 parsecs" is not a duration'],
  ["set:\n  pregnancy.week: late", "line 2, set pregnancy.week: expected"],
  ["age: 130", "line 1, age: expected a number from 0 to 120"],
  ["signals: [TSH, fT5]", 'line 1, signals: unknown signal "fT5"'],
  ["out: run.xls", 'line 1, out: "run.xls": .xls is not written'],
  ["resolution: fast", "line 1, resolution:"],
  ["seed: 1\nage: [", "scenario.yaml line 2"],
  ["seed: 1\nseed: 2", "scenario.yaml line 2: Map keys must be unique"],
  ["just words", "scenario.yaml: expected fields"],
];

describe("a bad scenario file", () => {
  it.each(files)("%j is refused, naming field and line", async (text, says) => {
    const path = fileWith("scenario.yaml", text);
    const { code, stderr, calls } = await endocrine(["run", path]);
    expect(stderr).toContain(says);
    expect(stderr).toMatch(/^endocrine: [^\n]+\n$/);
    expect({ code, calls }).toEqual({ code: 2, calls: [] });
  });
});
