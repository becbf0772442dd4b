import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { FormatError } from "../../src/errors.ts";
import { runArchive } from "../../src/sedml/runArchive.ts";
import { cpuTime } from "../cpuTime.ts";
import {
  generator,
  generators,
  math,
  type Parts,
  report,
  run,
  sedml,
  targets,
  timeCourse,
} from "./experiment.ts";

/** The one line with which an experiment is refused, within a second. */
async function refusal(parts: Parts | string, files: Record<string, string> = {}): Promise<string> {
  const begun = cpuTime();
  const error = await run(parts, files).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(FormatError);
  expect(cpuTime() - begun).toBeLessThan(1000);
  const { message } = error as FormatError;
  expect(message).not.toMatch(/\n/);
  return message;
}

const asked = { generators: generators("task", { S: targets.S }), outputs: report("S") };
const task = '<task id="task" modelReference="m" simulationReference="sim"/>';
const model = (source: string, changes = "") =>
  `<model id="m" language="urn:sedml:language:sbml" source="${source}"><listOfChanges>${changes}</listOfChanges></model>`;

describe("an experiment is refused by name", () => {
  it("for what is no SED-ML", async () => {
    expect(await refusal("<sbml/>")).toBe(
      "experiment.sedml:1:7: <sbml>: expected the element sedML at the top",
    );
    expect(await refusal('<sedML level="2" version="1"/>')).toContain("Level 2 Version 1");
    expect(await refusal("no xml")).toMatch(/^experiment\.sedml:1/);
    expect(await refusal({ models: '<model id="m"/>' })).toContain('"source" is missing');
    expect(await refusal({ tasks: task + task })).toContain('the id "task" is there twice');
  });

  it("for references that lead nowhere or in a circle", async () => {
    expect(await refusal({ ...asked, models: "" })).toContain('there is no model "m"');
    expect(await refusal({ ...asked, tasks: "" })).toContain('there is no task "task"');
    expect(await refusal({ ...asked, simulations: "" })).toContain('there is no simulation "sim"');
    expect(await refusal({ outputs: report("S") })).toContain('there is no data generator "S"');
    expect(await refusal({ ...asked, models: model("#m") })).toContain("is made of itself");
    const circle =
      '<repeatedTask id="task" range="r" resetModel="true"><listOfRanges><vectorRange id="r"><value>1</value></vectorRange></listOfRanges><listOfSubTasks><subTask task="task" order="1"/></listOfSubTasks></repeatedTask>';
    expect(await refusal({ ...asked, tasks: circle })).toContain("nested deeper than 20");
    const twice = generator("a", 'target="#b"') + generator("b", 'target="#a"');
    expect(await refusal({ generators: twice, outputs: report("a") })).toContain("made of itself");
  });

  it("for sources outside", async () => {
    expect(await refusal({ ...asked, models: model("nothing.xml") })).toContain(
      'the source "nothing.xml" is not in the archive',
    );
    expect(await refusal({ ...asked, models: model("../x.xml") })).toContain("leads out");
    expect(await refusal({ ...asked, models: model("a/../../x.xml") })).toContain("leads out");
    expect(await refusal({ ...asked, models: model("https://example.org/x.xml") })).toBe(
      'experiment.sedml:3:100: <model id="m">: the source "https://example.org/x.xml" is not in the archive, and addresses are not read',
    );
    expect(await refusal({ ...asked, models: model("file:///etc/passwd") })).toContain(
      "addresses are not read",
    );
  });

  it("for languages, algorithms, simulations and tasks that are not known", async () => {
    const xpp = '<model id="m" language="urn:sedml:language:xpp" source="x.ode"/>';
    expect(await refusal({ ...asked, models: xpp })).toContain(
      "models in urn:sedml:language:xpp are not run",
    );
    expect(
      await refusal({ ...asked, simulations: timeCourse.replace("0000019", "0000286") }),
    ).toContain("the algorithm KISAO:0000286 is not to be had here");
    expect(
      await refusal({ ...asked, simulations: timeCourse.replace("0000019", "0000437") }),
    ).toContain("not to be had by flux balance analysis");
    const analysis = '<analysis id="sim"><algorithm kisaoID="KISAO:0000019"/></analysis>';
    expect(await refusal({ ...asked, simulations: analysis })).toContain("analysis are not run");
    const estimation = '<parameterEstimationTask id="task"/>';
    expect(await refusal({ ...asked, tasks: estimation })).toContain(
      "tasks of kind parameterEstimationTask are not run",
    );
  });

  it("for targets of another form, in no model, or without a value", async () => {
    const of = (target: string) =>
      refusal({
        generators: generator("S", `target="${target}" taskReference="task"`),
        outputs: report("S"),
      });
    expect(await of("//sbml:species")).toContain("stands for 2 elements");
    expect(await of("/sbml:sbml/..")).toContain("is not read");
    expect(await of("/sbml:sbml/sbml:model[2]")).toContain("is not in the model");
    expect(await of("/sbml:sbml/sbml:model[last()]")).toContain("has the test [last()], which is");
    expect(await of("//*//*//*//*//*")).toContain("more than 4 steps to any depth");
    expect(await of("/foo:sbml")).toContain("has the prefix foo, which is not bound");
    expect(await of(targets.S.replace("'S'", "'X'"))).toContain("is not in the model");
    expect(await of(targets.S.replace("[@id='S']", ""))).toContain("stands for 2 elements");
    expect(await of("/sbml:sbml/sbml:model")).toContain("it has no value in a run");
    expect(await of(`${targets.S}/@compartment`)).toContain("compartment has no value in a run");
    expect(await of(`${targets.loss}/@flux`)).toContain("flux balance analysis alone");
  });

  it("for changes that cannot be made", async () => {
    const of = (change: string) => refusal({ ...asked, models: model("decay.xml", change) });
    expect(await of(`<changeAttribute target="${targets.S}" newValue="1"/>`)).toContain(
      "names no attribute",
    );
    expect(await of('<removeXML target="/sbml:sbml"/>')).toContain("cannot be replaced");
    expect(await of(`<removeXML target="${targets.S.replace("'S'", "'X'")}"/>`)).toContain(
      "is not in the model",
    );
    expect(await of(`<changeAttribute target="${targets.k}/@value" newValue="x"/>`)).toContain(
      '"x" is not a number',
    );
    expect(await of(`<copyXML target="${targets.S}"/>`)).toContain("kind copyXML is not known");
  });

  it("for values that follow from a formula", async () => {
    const tasks = `${task}<repeatedTask id="again" range="r" resetModel="true"><listOfRanges><vectorRange id="r"><value>1</value></vectorRange></listOfRanges><listOfChanges><setValue modelReference="m" target="${targets.twice}" range="r">${math("<ci>r</ci>")}</setValue></listOfChanges><listOfSubTasks><subTask task="task" order="1"/></listOfSubTasks></repeatedTask>`;
    expect(
      await refusal({ tasks, generators: generators("again", {}), outputs: report("time") }),
    ).toContain('"twice" follows from a formula and cannot be set');
  });

  it("for more than a machine can hold", async () => {
    const long = timeCourse.replace('numberOfPoints="4"', 'numberOfPoints="1000000000000"');
    expect(await refusal({ ...asked, simulations: long })).toContain("more than 20000000 numbers");
    const range = (steps: number) =>
      `${task}<repeatedTask id="again" range="r" resetModel="true"><listOfRanges><uniformRange id="r" start="0" end="1" numberOfPoints="${steps}" type="linear"/></listOfRanges><listOfSubTasks><subTask task="task" order="1"/></listOfSubTasks></repeatedTask>`;
    expect(
      await refusal({
        tasks: range(1e15),
        generators: generators("again", {}),
        outputs: report("time"),
      }),
    ).toContain("at most 1000000 are made");
  });

  it("for formulas that make no sense", async () => {
    const of = (formula: string) =>
      refusal({
        generators: generator("S", `target="${targets.S}" taskReference="task"`, formula),
        outputs: report("S"),
      });
    expect(await of("<ci>nothing</ci>")).toContain('"nothing" in the formula stands for nothing');
    expect(await of("<apply><ci>f</ci></apply>")).toContain("functions are not known here");
    expect(await of('<csymbol definitionURL="x">x</csymbol>')).toContain('"x" is not known');
  });

  it("in an archive without one", async () => {
    const archive = { files: new Map([["a", strToU8("a")]]), entries: [] };
    await expect(runArchive(archive, { file: "x.omex" })).rejects.toThrow(
      "x.omex: there is no SED-ML document in the archive",
    );
    expect(sedml({})).toContain("sedML");
  });
});
