import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeArchive } from "@endocrine/formats";
import { expect, test } from "vitest";
import { endocrine, fileWith, scratch } from "./callMain.ts";

const mathml = 'xmlns="http://www.w3.org/1998/Math/MathML"';

const model = `<sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1"><model id="m">
  <listOfParameters><parameter id="p" value="8" constant="false"/></listOfParameters>
  <listOfRules><rateRule variable="p"><math ${mathml}><apply><minus/><ci>p</ci></apply></math></rateRule></listOfRules>
</model></sbml>`;

function experiment(source = "model.xml"): string {
  const target = "/sbml:sbml/sbml:model/sbml:listOfParameters/sbml:parameter[@id='p']";
  return `<sedML xmlns="http://sed-ml.org/sed-ml/level1/version3" xmlns:sbml="http://www.sbml.org/sbml/level3/version1/core" level="1" version="3">
  <listOfSimulations><uniformTimeCourse id="s" initialTime="0" outputStartTime="0" outputEndTime="2" numberOfPoints="2">
    <algorithm kisaoID="KISAO:0000019"/></uniformTimeCourse></listOfSimulations>
  <listOfModels><model id="m" language="urn:sedml:language:sbml" source="${source}"/></listOfModels>
  <listOfTasks><task id="t" modelReference="m" simulationReference="s"/></listOfTasks>
  <listOfDataGenerators>
    <dataGenerator id="x"><listOfVariables><variable id="v" taskReference="t" symbol="urn:sedml:symbol:time"/></listOfVariables>
      <math ${mathml}><ci>v</ci></math></dataGenerator>
    <dataGenerator id="y"><listOfVariables><variable id="w" taskReference="t" target="${target}"/></listOfVariables>
      <math ${mathml}><ci>w</ci></math></dataGenerator>
  </listOfDataGenerators>
  <listOfOutputs>
    <report id="values"><listOfDataSets><dataSet id="a" label="time" dataReference="x"/><dataSet id="b" label="p" dataReference="y"/></listOfDataSets></report>
    <plot2D id="figure"><listOfCurves><curve id="c" logX="false" logY="false" xDataReference="x" yDataReference="y"/></listOfCurves></plot2D>
  </listOfOutputs></sedML>`;
}

function archive(): string {
  const path = join(scratch(), "e.omex");
  const bytes = (text: string) => new TextEncoder().encode(text);
  const packed = writeArchive({
    files: new Map([
      ["sim.sedml", bytes(experiment())],
      ["model.xml", bytes(model)],
    ]),
    entries: [
      {
        location: "sim.sedml",
        format: "http://identifiers.org/combine.specifications/sed-ml",
        master: true,
      },
      {
        location: "model.xml",
        format: "http://identifiers.org/combine.specifications/sbml",
        master: false,
      },
    ],
  });
  writeFileSync(path, packed);
  return path;
}

test("an archive's reports and plots go to a folder of the document's name", async () => {
  const folder = join(scratch(), "results");
  const { code, stderr } = await endocrine(["simulate", archive(), "--out", folder]);
  expect([code, stderr]).toEqual([0, `wrote 2 files to ${folder}\n`]);
  expect(readdirSync(join(folder, "sim.sedml")).sort()).toEqual(["figure.svg", "values.csv"]);
  const [header, first, second] = readFileSync(
    join(folder, "sim.sedml", "values.csv"),
    "utf8",
  ).split("\n");
  expect([header, first]).toEqual(["time,p", "0,8"]);
  expect(Number(second?.split(",")[1])).toBeCloseTo(8 * Math.exp(-1), 4);
});

test("a SED-ML document finds its model beside itself", async () => {
  const path = fileWith("sim.sedml", experiment());
  writeFileSync(join(dirname(path), "model.xml"), model);
  const { code, stdout } = await endocrine(["simulate", path, "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout).reports[0].columns[1].values[0]).toBe(8);
  expect((await endocrine(["simulate", path])).stdout).toMatch(/values +report +2 +3/);
});

test.each([
  [
    "a model outside the document's folder",
    fileWith("s.sedml", experiment("../model.xml")),
    [],
    "leads out of the archive",
  ],
  ["a model that is not there", fileWith("s.sedml", experiment()), [], "model.xml"],
  ["no archive at all", fileWith("a.omex", "PK, or not"), [], "a.omex"],
  [
    "a flag that the experiment decides",
    archive(),
    ["--end", "9"],
    "--end: the experiment itself says that",
  ],
  ["a file as folder", archive(), ["--out", fileWith("x", "")], "is a file"],
])("%s: one line, exit code 2, nothing written", async (_, path, flags, problem) => {
  const { code, stdout, stderr } = await endocrine(["simulate", path, ...flags]);
  expect(stderr).toContain(problem);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect([code, stdout]).toEqual([2, ""]);
  expect(existsSync(join(dirname(path), "results"))).toBe(false);
});
