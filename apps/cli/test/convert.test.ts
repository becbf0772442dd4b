import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { patientEquations } from "@endocrine/clinic";
import { compile, flatten, simulate } from "@endocrine/engine";
import {
  readAntimony,
  readSbml,
  type SbmlModel,
  translate,
  writeArchive,
} from "@endocrine/formats";
import { describe, expect, it } from "vitest";
import { endocrine, fileWith, scratch } from "./callMain.ts";

const decay =
  "model *decay()\n  species A in c = 8\n  compartment c = 2\n  J: A => ; k*A*c\n  k = 0.5\nend\n";
const sbml = (edition: string) => `http://www.sbml.org/sbml/${edition}`;

describe("endocrine convert", () => {
  it("turns Antimony into SBML, and back into the same text", async () => {
    const folder = scratch();
    const [xml, ant, again] = ["a.xml", "b.ant", "c.sbml"].map((name) => join(folder, name));
    const first = await endocrine(["convert", fileWith("decay.txt", decay), xml!]);
    expect(first).toMatchObject({ code: 0, stdout: "" });
    expect(first.stderr).toBe(
      `wrote ${xml}: 1 species, 1 parameters, 1 reactions, 0 rules, 0 events\n`,
    );
    expect(readFileSync(xml!, "utf8")).toContain(`xmlns="${sbml("level3/version1/core")}"`);
    expect(await endocrine(["convert", xml!, ant!])).toMatchObject({ code: 0 });
    expect(await endocrine(["convert", ant!, again!])).toMatchObject({ code: 0 });
    expect(readFileSync(again!, "utf8")).toBe(readFileSync(xml!, "utf8"));
  });

  it.each([
    ["2.4", "level2/version4"],
    ["2.5", "level2/version5"],
    ["3.2", "level3/version2/core"],
  ])("writes SBML %s where it is asked for", async (edition, namespace) => {
    const out = join(scratch(), "a.xml");
    expect(
      await endocrine(["convert", fileWith("decay.ant", decay), out, "--sbml", edition]),
    ).toMatchObject({ code: 0 });
    expect(readFileSync(out, "utf8")).toContain(`xmlns="${sbml(namespace)}"`);
  });

  it("reads and writes archives with one model", async () => {
    const folder = scratch();
    const [omex, xml, direct] = ["a.omex", "a.xml", "b.xml"].map((name) => join(folder, name));
    const source = fileWith("decay.ant", decay);
    expect(await endocrine(["convert", source, omex!])).toMatchObject({ code: 0 });
    expect(await endocrine(["convert", omex!, xml!])).toMatchObject({ code: 0 });
    expect(await endocrine(["convert", source, direct!])).toMatchObject({ code: 0 });
    expect(readFileSync(xml!, "utf8")).toBe(readFileSync(direct!, "utf8"));
  });

  it("reads CellML", async () => {
    const variable = (name: string, rest: string) =>
      `<variable name="${name}" units="dimensionless" ${rest}/>`;
    const equation =
      "<apply><eq/><apply><diff/><bvar><ci>t</ci></bvar><ci>x</ci></apply><apply><minus/><ci>x</ci></apply></apply>";
    const cellml = `<model xmlns="http://www.cellml.org/cellml/2.0#" name="m"><component name="a">${variable("t", "")}${variable("x", 'initial_value="2"')}<math xmlns="http://www.w3.org/1998/Math/MathML">${equation}</math></component></model>`;
    const out = join(scratch(), "a.ant");
    expect(await endocrine(["convert", fileWith("m.cellml", cellml), out])).toMatchObject({
      code: 0,
    });
    expect(readFileSync(out, "utf8")).toMatch(/x' = -/);
  });

  it("says what it leaves out", async () => {
    const model = `<sbml xmlns="${sbml("level3/version2/core")}" level="3" version="2"><model id="m"><listOfParameters><parameter id="x" value="1" constant="true"/></listOfParameters><listOfConstraints><constraint/></listOfConstraints></model></sbml>`;
    const out = join(scratch(), "a.ant");
    const { code, stderr } = await endocrine(["convert", fileWith("m.xml", model), out]);
    expect(code).toBe(0);
    expect(stderr).toContain("left out: 1 constraints\n");
  });

  it("draws on files beside the model, and no others", async () => {
    const folder = scratch();
    writeFileSync(join(folder, "part.ant"), "model part() x = 3 end");
    const top = join(folder, "top.ant");
    const out = join(folder, "out.xml");
    writeFileSync(top, 'import "part.ant"\nA: part()');
    expect(await endocrine(["convert", top, out])).toMatchObject({ code: 0 });
    expect(readFileSync(out, "utf8")).toContain('id="A__x"');
    writeFileSync(top, 'import "../part.ant"\nA: part()');
    const refused = await endocrine(["convert", top, out]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('"../part.ant" leads out of the folder of the model');
  });
});

describe("the body of a patient", () => {
  const equations = patientEquations({ patient: "adult-female" });
  const run = { start: 0, end: 48, output: { every: 1 }, rtol: 1e-9 };
  const { parameters, initial, modules, timeUnit } = equations;
  const direct = simulate(compile(flatten(modules, { timeUnit })), { ...run, parameters, initial });

  it.each<[string, (text: string) => SbmlModel]>([
    ["xml", (text) => readSbml(text).model],
    ["ant", (text) => readAntimony(text).model],
  ])("runs from .%s as it runs here", async (extension, read) => {
    const out = join(scratch(), `body.${extension}`);
    expect(await endocrine(["convert", "body:adult-female", out])).toMatchObject({ code: 0 });
    const { system, quantities } = translate(read(readFileSync(out, "utf8")));
    const flat = (name: string): string => quantities.get(name.replace(".", "__"))?.value ?? name;
    const names = [...direct.trajectory.columns.keys()];
    expect(names.length).toBeGreaterThan(40);
    const again = simulate(compile(system), { ...run, signals: names.map(flat) });
    for (const name of names) {
      const expected = direct.trajectory.columns.get(name)?.values ?? [];
      const found = again.trajectory.columns.get(flat(name))?.values ?? [];
      const size = Math.max(...expected.map(Math.abs));
      const worst = Math.max(
        ...Array.from(expected, (value, i) => Math.abs(value - (found[i] ?? Number.NaN))),
      );
      expect(worst, name).toBeLessThanOrEqual(1e-6 * size);
    }
  });
});

describe("bad input", () => {
  const good = fileWith("decay.ant", decay);
  const model = new TextEncoder().encode("<sbml/>");
  const archive = (name: string, count: number): string => {
    const locations = Array.from({ length: count }, (_, i) => `m${i}.xml`);
    const path = join(scratch(), name);
    const format = "http://identifiers.org/combine.specifications/sbml";
    const entries = locations.map((location) => ({ location, format, master: false }));
    writeFileSync(
      path,
      writeArchive({ files: new Map(locations.map((one) => [one, model])), entries }),
    );
    return path;
  };
  const bad: readonly (readonly [what: string, args: readonly string[], says: string])[] = [
    ["no file", ["nowhere.xml", "OUT.xml"], 'there is no file "nowhere.xml"'],
    ["a folder", [scratch(), "OUT.xml"], "is not a file"],
    [
      "an unknown format",
      [good, "OUT.pdf"],
      ".pdf is not written in this version; allowed: .xml, .sbml, .ant, .txt, .omex",
    ],
    ["a folder that is not there", [good, "OUT/nowhere/a.xml"], "there is no folder"],
    [
      "an edition that is none",
      [good, "OUT.xml", "--sbml", "new"],
      '--sbml: "new" is no level and version: 3.1',
    ],
    [
      "an edition that is not written",
      [good, "OUT.xml", "--sbml", "1.2"],
      "SBML Level 1 Version 2 is not written",
    ],
    [
      "an edition of Antimony",
      [good, "OUT.ant", "--sbml", "3.1"],
      'OUT.ant" is an Antimony file'.replace("OUT", ""),
    ],
    [
      "an unknown patient",
      ["body:adult-femal", "OUT.xml"],
      'unknown patient "adult-femal"; did you mean "adult-female"?',
    ],
    ["broken SBML", [fileWith("m.xml", "<sbml><model></sbml>"), "OUT.ant"], "m.xml:1:"],
    ["broken Antimony", [fileWith("m.ant", "a = ("), "OUT.xml"], "m.ant:1:6: expected a value"],
    [
      "what Level 2 cannot say",
      [fileWith("m.ant", "a := max(1, time)"), "OUT.xml", "--sbml", "2.4"],
      '"max" in a formula needs SBML Level 3 Version 2',
    ],
    ["an archive that is none", [fileWith("m.omex", "PK"), "OUT.xml"], "m.omex"],
    [
      "an archive without a model",
      [archive("none.omex", 0), "OUT.xml"],
      "holds no SBML or CellML model",
    ],
    ["an archive with two", [archive("two.omex", 2), "OUT.xml"], "holds 2 models: m0.xml, m1.xml"],
  ];
  it.each(bad)("%s exits with 2, one line, and no file", async (_what, args, says) => {
    const folder = scratch();
    const [source, target, ...options] = args.map((arg) =>
      arg.replace(/^OUT/, join(folder, "out")),
    );
    const { code, stdout, stderr } = await endocrine(["convert", source!, target!, ...options]);
    expect(stderr).toContain(says);
    expect(stderr).toMatch(/^endocrine: [^\n]+\n$/);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(readdirSync(folder)).toEqual([]);
    expect(existsSync(target!)).toBe(false);
  });
});
