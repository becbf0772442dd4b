import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { endocrine, fileWith, scratch } from "./callMain.ts";

const mathml = 'xmlns="http://www.w3.org/1998/Math/MathML"';

/** s decays at rate k; [s] = s / 2. */
const decay = `<?xml version="1.0"?>
<sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1">
  <model id="decay" timeUnits="second">
    <listOfCompartments><compartment id="c" spatialDimensions="3" size="2" constant="true"/></listOfCompartments>
    <listOfSpecies><species id="s" compartment="c" initialAmount="8" hasOnlySubstanceUnits="true"
      boundaryCondition="false" constant="false"/></listOfSpecies>
    <listOfParameters><parameter id="k" value="1" constant="true"/></listOfParameters>
    <listOfReactions><reaction id="r" reversible="false" fast="false">
      <listOfReactants><speciesReference species="s" stoichiometry="1" constant="true"/></listOfReactants>
      <kineticLaw><math ${mathml}><apply><times/><ci>k</ci><ci>s</ci></apply></math></kineticLaw>
    </reaction></listOfReactions>
  </model>
</sbml>`;

const settings = `start: 0
duration: 2
steps: 2
variables: s, k
absolute: 1e-6
relative: 1e-6
amount:
concentration: s
`;

/** A folder as the SBML Test Suite has them. */
function suite(results: string): string {
  const folder = scratch();
  mkdirSync(join(folder, "00001"));
  const write = (name: string, text: string) =>
    writeFileSync(join(folder, "00001", `00001-${name}`), text);
  write("sbml-l3v1.xml", decay);
  write("settings.txt", settings);
  write("results.csv", results);
  write("model.m", "componentTags: Reaction, Species\ntestTags: Amount\n");
  return folder;
}

const right = `time,s,k\n0,4,1\n1,${4 * Math.exp(-1)},1\n2,${4 * Math.exp(-2)},1\n`;

describe("simulate", () => {
  test("prints start, lowest, highest and end of all that the file names", async () => {
    const { code, stdout } = await endocrine(["simulate", fileWith("m.xml", decay), "--end", "1"]);
    expect(code).toBe(0);
    expect(stdout).toContain("decay | 0 to 1 s, 101 samples");
    expect(stdout).toMatch(/^s +8\.00 +2\.94 +8\.00 +2\.94$/m);
  });

  test("gives a species as amount or concentration, in JSON or CSV", async () => {
    const file = fileWith("m.xml", decay);
    const flags = ["--end", "2", "--steps", "2", "--signals", "amount(s),[s]"];
    const json = JSON.parse((await endocrine(["simulate", file, ...flags, "--json"])).stdout);
    expect(json.time).toEqual({ unit: "s", values: [0, 1, 2] });
    expect(json.signals["[s]"].values[1]).toBeCloseTo(4 * Math.exp(-1), 6);
    const out = join(scratch(), "a.csv");
    await endocrine(["simulate", file, ...flags, "--out", out]);
    const [header, first] = readFileSync(out, "utf8").split("\n");
    expect([header, first]).toEqual(["time,amount(s),[s]", "0,8,4"]);
  });

  test("draws in the terminal or as SVG, over the model's own time", async () => {
    const file = fileWith("m.xml", decay);
    const flags = ["simulate", file, "--end", "4", "--signals", "s"];
    const { stdout } = await endocrine([...flags, "--plot"]);
    expect(stdout).toContain("s (min 0.147, max 8.00)");
    expect(stdout).toMatch(/0 +1 +2 +3 .*time \(s\)$/m);
    const out = join(scratch(), "a.svg");
    await endocrine([...flags, "--out", out]);
    const svg = readFileSync(out, "utf8");
    expect(svg).toContain("<title>decay</title>");
    expect(svg).toContain(">time (s)</text>");
  });

  test("takes times, variables and tolerances from a suite settings file", async () => {
    const out = join(scratch(), "a.csv");
    const path = fileWith("s.txt", settings);
    const { code } = await endocrine([
      ...["simulate", fileWith("m.xml", decay)],
      ...["--suite-settings", path, "--out", out],
    ]);
    expect(code).toBe(0);
    const rows = readFileSync(out, "utf8").trim().split("\n");
    expect(rows[0]).toBe("time,s,k");
    expect(Number(rows[2]?.split(",")[1])).toBeCloseTo(4 * Math.exp(-1), 8);
  });

  test("warns of what has no value", async () => {
    const unset = decay.replace('value="1"', "");
    const { code, stderr } = await endocrine(["simulate", fileWith("m.xml", unset), "--end", "1"]);
    expect(code).toBe(0);
    expect(stderr).toContain("nothing gives k a value");
  });

  test("fires reactions one by one: one run, or the spread of many, the same for a seed", async () => {
    const path = fileWith("m.xml", decay.replace('initialAmount="8"', 'initialAmount="100"'));
    const flags = ["--stochastic", "--end", "1", "--steps", "1", "--signals", "s", "--json"];
    const signals = async (...more: string[]) =>
      JSON.parse((await endocrine(["simulate", path, ...flags, ...more])).stdout).signals;
    const once = (await signals()).s.values;
    expect(once[0]).toBe(100);
    expect(Number.isInteger(once[1])).toBe(true);
    expect((await signals()).s.values).toEqual(once);
    expect((await signals("--seed", "2")).s.values).not.toEqual(once);
    // 100 molecules that each survive with chance 1/e: mean 36.8, deviation 4.8.
    const many = await signals("--runs", "2000");
    expect(many["s-mean"].values[1]).toBeCloseTo(100 * Math.exp(-1), 0);
    expect(many["s-sd"].values[1]).toBeCloseTo(4.82, 0);
  });

  const file = fileWith("m.xml", decay);
  test.each([
    [["nowhere.xml"], 'there is no file "nowhere.xml"'],
    [[scratch()], "is not a file"],
    [[file, "--end", "soon"], '--end "soon": expected a number'],
    [[file, "--end", "-1"], "--end -1: expected more than the start, 0"],
    [[file, "--steps", "1.5"], '--steps "1.5": expected a whole number from 0 on'],
    [[file, "--signals", "S"], '--signals: "S" is no quantity of the model'],
    [[file, "--stochastic", "fast"], '--stochastic "fast": there are direct, next-reaction'],
    [[file, "--runs", "5"], "--runs is for stochastic runs: give --stochastic"],
    [[file, "--out", "a.doc"], ".doc is not written in this version; allowed: .csv, .json, .svg"],
    [[fileWith("x.xml", "<sbml>")], "unclosed tag: sbml"],
    [
      [fileWith("x.xml", decay.replace("<ci>k</ci>", "<ci>q</ci>"))],
      '"q", used for r, is not defined',
    ],
    [
      [file, "--suite-settings", fileWith("s.txt", "steps: x")],
      '"steps" is "x", expected a number',
    ],
  ])("bad input %#: one line, exit code 2", async (args, problem) => {
    const { code, stdout, stderr } = await endocrine(["simulate", ...args]);
    expect(stderr).toContain(problem);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect([code, stdout]).toEqual([2, ""]);
  });
});

describe("sbml-suite", () => {
  test("judges a folder and counts by level and by tag", async () => {
    const { code, stdout } = await endocrine(["sbml-suite", suite(right)]);
    expect(code).toBe(0);
    expect(stdout).toContain("1 of 1 cases passed, in 1 of 1 forms.");
    expect(stdout).toMatch(/^l3v1 +1 +1$/m);
    expect(stdout).toMatch(/^Species +1 +1$/m);
  });

  test("finds the cases in the folder of the whole suite", async () => {
    const whole = scratch();
    mkdirSync(join(whole, "cases"));
    renameSync(suite(right), join(whole, "cases", "semantic"));
    const { stdout } = await endocrine(["sbml-suite", whole]);
    expect(stdout).toContain("1 of 1 cases passed");
  });

  test("says what is wrong and ends with 1", async () => {
    const wrong = right.replace(/^2,.*$/m, "2,9,1");
    const { code, stdout } = await endocrine(["sbml-suite", suite(wrong)]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^00001 l3v1: s is 0\.54\d+ at 2, expected 9$/m);
  });

  test("writes one case as the suite's runner asks for it", async () => {
    const out = scratch();
    const { code } = await endocrine(["sbml-suite", suite(right), "00001", out, "3", "1"]);
    expect(code).toBe(0);
    expect(readFileSync(join(out, "00001.csv"), "utf8")).toMatch(/^time,s,k\n0,4,1\n/);
  });

  test("refuses what is not there, and writes nothing", async () => {
    const out = scratch();
    const folder = suite(right);
    for (const args of [
      ["00002", out, "3", "1"],
      ["00001", out, "2", "4"],
      ["00001", out],
    ]) {
      expect((await endocrine(["sbml-suite", folder, ...args])).code).toBe(2);
    }
    expect((await endocrine(["sbml-suite", scratch()])).code).toBe(2);
    expect(existsSync(join(out, "00001.csv"))).toBe(false);
  });
});
