import { describe, expect, it } from "vitest";
import { generator, generators, math, report, run, targets } from "./experiment.ts";

const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 6));
const parameters = "/sbml:sbml/sbml:model/sbml:listOfParameters";
const left = (start: number, k: number): number[] =>
  [0, 1, 2, 3, 4].map((t) => start * Math.exp(-k * t));

/** A model of these changes; others may be built upon it. */
function model(changes: string, id = "m", source = "decay.xml"): string {
  return `<model id="${id}" language="urn:sedml:language:sbml" source="${source}"><listOfChanges>${changes}</listOfChanges></model>`;
}

function changeAttribute(target: string, value: string): string {
  return `<changeAttribute target="${target}" newValue="${value}"/>`;
}

async function changed(models: string, wanted: Record<string, string> = { S: targets.S }) {
  return run({
    models,
    generators: generators("task", wanted),
    outputs: report(...Object.keys(wanted)),
  });
}

describe("a change of a model", () => {
  it("sets attributes, of local parameters too", async () => {
    const { values } = await changed(
      model(
        changeAttribute(`${targets.S}/@initialConcentration`, "8") +
          changeAttribute(`${targets.k}/@value`, "0.25"),
      ),
    );
    expect(values("S")).toEqual(near(left(8, 0.25)));
  });

  it("finds its element at any depth, by place and by several attributes", async () => {
    for (const target of [
      "//sbml:species[@id='S']",
      "/sbml:sbml/sbml:model/descendant::*[@id='S']",
      "/sbml:sbml/*/sbml:listOfSpecies/sbml:species[1]",
      "//sbml:species[@id='S' and @compartment='cell']",
      "/sbml:sbml[1]/sbml:model[1]/sbml:listOfSpecies/sbml:species[@compartment='cell'][position()=1]",
    ]) {
      const { values } = await changed(
        model(changeAttribute(`${target}/@initialConcentration`, "8")),
        { S: target },
      );
      expect(values("S")).toEqual(near(left(8, 0.5)));
    }
  });

  it("adds, replaces and removes elements, whatever namespace they are written in", async () => {
    const added =
      '<newXML><parameter xmlns="http://www.sbml.org/sbml/level3/version1/core" id="extra" value="7" constant="true"/></newXML>';
    const bare = '<newXML><parameter id="start" value="9" constant="true"/></newXML>';
    const { values } = await changed(
      model(
        `<addXML target="${parameters}">${added}</addXML><changeXML target="${targets.start}">${bare}</changeXML><removeXML target="/sbml:sbml/sbml:model/sbml:listOfReactions"/>`,
      ),
      { S: targets.S, start: targets.start, extra: `${parameters}/sbml:parameter[@id='extra']` },
    );
    expect(values("S")).toEqual([5, 5, 5, 5, 5]);
    expect(values("start")[0]).toBe(9);
    expect(values("extra")[4]).toBe(7);
  });

  it("computes values from those of this and other models, as changed so far", async () => {
    const compute = `<computeChange target="${targets.S}"><listOfVariables><variable id="a" modelReference="m" target="${targets.start}"/><variable id="b" modelReference="other" target="${targets.start}/@value"/></listOfVariables><listOfParameters><parameter id="c" value="2"/></listOfParameters>${math(
      "<apply><plus/><apply><times/><ci>a</ci><ci>c</ci></apply><ci>b</ci></apply>",
    )}</computeChange>`;
    const { values } = await changed(
      model(changeAttribute(`${targets.start}/@value`, "10") + compute) + model("", "other"),
    );
    expect(values("S")).toEqual(near(left(23, 0.5)));
  });

  it("builds on another model, with and without the number sign", async () => {
    for (const source of ["#base", "base"]) {
      const { values } = await changed(
        model(changeAttribute(`${targets.k}/@value`, "1"), "m", source) +
          model(changeAttribute(`${targets.S}/@initialConcentration`, "3"), "base"),
      );
      expect(values("S")).toEqual(near(left(3, 1)));
    }
  });

  it("reads models from folders, and addresses where someone does", async () => {
    const parts = {
      models: model("", "m", "./models/../models/a%20b.xml"),
      generators: generator("S", `target="${targets.S}" taskReference="task"`),
      outputs: report("S"),
    };
    const { decay } = await import("./experiment.ts");
    const { values } = await run(parts, { "models/a b.xml": decay });
    expect(values("S")).toEqual(near(left(5, 0.5)));
    const address = await run(
      { ...parts, models: model("", "m", "urn:miriam:biomodels.db:X") },
      {},
      { readAddress: async (given) => (given.endsWith("X") ? decay : undefined) },
    );
    expect(address.values("S")).toEqual(values("S"));
  });
});
