import { describe, expect, it } from "vitest";
import { reportToCsv } from "../../src/sedml/report.ts";
import { generator, generators, math, report, run, targets, timeCourse } from "./experiment.ts";

const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 6));

function repeated(attributes: string, ranges: string, changes: string, subTasks: string): string {
  return `<repeatedTask id="again" ${attributes}><listOfRanges>${ranges}</listOfRanges><listOfChanges>${changes}</listOfChanges><listOfSubTasks>${subTasks}</listOfSubTasks></repeatedTask>`;
}

const task = '<task id="task" modelReference="m" simulationReference="sim"/>';
const subTask = '<subTask task="task" order="1"/>';

function set(target: string, range: string): string {
  return `<setValue modelReference="m" target="${target}" range="${range}">${math(`<ci>${range}</ci>`)}</setValue>`;
}

describe("a time course", () => {
  it("gives what symbols mean: concentrations, amounts, rules, rates, local parameters", async () => {
    const wanted = targets;
    const { values, columns, reports } = await run({
      generators: generators("task", wanted),
      outputs: report("time", ...Object.keys(wanted)),
    });
    const times = [0, 1, 2, 3, 4];
    const left = times.map((t) => 5 * Math.exp(-t / 2));
    expect(values("time")).toEqual(times);
    expect(values("S")).toEqual(near(left));
    expect(values("T")).toEqual(near(left.map((s) => 2 * (5 - s))));
    expect(values("twice")).toEqual(near(left.map((s) => 2 * s)));
    expect(values("loss")).toEqual(near(left));
    expect(values("k")).toEqual([0.5, 0.5, 0.5, 0.5, 0.5]);
    expect(values("cell")).toEqual([2, 2, 2, 2, 2]);
    expect(columns.get("S")).toMatchObject({ shape: [5], dimensions: ["task"] });
    const csv = reportToCsv(reports[0]!).split("\n");
    expect(csv[0]).toBe("time,S,T,twice,start,loss,k,cell");
    expect(csv[1]).toBe("0,5,0,10,3,5,0.5,2");
    expect(csv).toHaveLength(7);
  });

  it("begins its output later than the run, from a time of its own", async () => {
    const simulations =
      '<uniformTimeCourse id="sim" initialTime="10" outputStartTime="11" outputEndTime="12" numberOfSteps="2"><algorithm kisaoID="KISAO:0000088"/></uniformTimeCourse>';
    const { values } = await run({
      simulations,
      generators: generators("task", { S: targets.S }),
      outputs: report("time", "S"),
    });
    expect(values("time")).toEqual([11, 11.5, 12]);
    expect(values("S")).toEqual(near([1, 1.5, 2].map((t) => 5 * Math.exp(-t / 2))));
  });

  it("finds targets by metaid and name, and amounts by their KiSAO term", async () => {
    const species = targets.S.replace("[@id='S']", "");
    const { values } = await run({
      generators: [
        generator("a", `target="${species}[@metaid='meta_S']" taskReference="task"`),
        generator("b", `target="${species}[@name='pool']" taskReference="task"`),
        generator("c", `target="${targets.S}" symbol="KISAO:0000836" taskReference="task"`),
      ].join(""),
      outputs: report("a", "b", "c"),
    });
    expect(values("a")).toEqual(values("b"));
    expect(values("c")).toEqual(near(values("a").map((s) => 2 * s)));
  });
});

describe("a repeated task", () => {
  it("resets the model in each round and applies changes of a vector range", async () => {
    const { values, columns } = await run({
      tasks: `${task}${repeated(
        'range="r" resetModel="true"',
        '<vectorRange id="r"><value>0</value><value>1</value></vectorRange>',
        set(targets.k, "r"),
        subTask,
      )}`,
      generators: generators("again", { S: targets.S, k: targets.k }),
      outputs: report("time", "S", "k"),
    });
    const times = [0, 1, 2, 3, 4];
    expect(columns.get("S")).toMatchObject({
      shape: [2, 1, 5],
      dimensions: ["again", "again:subTasks", "task"],
    });
    expect(values("S")).toEqual(
      near([...times.map(() => 5), ...times.map((t) => 5 * Math.exp(-t))]),
    );
    expect(values("k")).toEqual([...times.map(() => 0), ...times.map(() => 1)]);
  });

  it("goes on from the last state without a reset; species are set as concentrations", async () => {
    const step = '<oneStep id="sim" step="2"><algorithm kisaoID="KISAO:0000019"/></oneStep>';
    const { values } = await run({
      simulations: step,
      tasks: `${task}${repeated(
        'range="r" resetModel="false"',
        '<uniformRange id="r" start="0" end="2" numberOfSteps="2" type="linear"/>',
        "",
        subTask,
      )}`,
      generators: generators("again", { S: targets.S }),
      outputs: report("time", "S"),
    });
    expect(values("time")).toEqual([0, 2, 2, 4, 4, 6]);
    expect(values("S")).toEqual(near([0, 2, 2, 4, 4, 6].map((t) => 5 * Math.exp(-t / 2))));
    const raised = await run({
      simulations: step,
      tasks: `${task}${repeated(
        'range="r" resetModel="false"',
        '<vectorRange id="r"><value>7</value><value>1</value></vectorRange>',
        set(targets.S, "r") + set(targets.T, "r"),
        subTask,
      )}`,
      generators: generators("again", { S: targets.S, T: targets.T }),
      outputs: report("S", "T"),
    });
    const e = Math.exp(-1);
    expect(raised.values("S")).toEqual(near([7, 7 * e, 1, e]));
    expect(raised.values("T")).toEqual(near([7, 7 + 14 * (1 - e), 1, 1 + 2 * (1 - e)]));
  });

  it("makes logarithmic and functional ranges, with variables of the model as it is", async () => {
    const functional = `<functionalRange id="f" range="r"><listOfVariables><variable id="now" modelReference="m" target="${targets.S}"/></listOfVariables><listOfParameters><parameter id="p" value="10"/></listOfParameters>${math(
      "<apply><plus/><apply><times/><ci>p</ci><ci>r</ci></apply><ci>now</ci></apply>",
    )}</functionalRange>`;
    const { values } = await run({
      simulations: '<oneStep id="sim" step="1e-9"><algorithm kisaoID="KISAO:0000019"/></oneStep>',
      tasks: `${task}${repeated(
        'range="r" resetModel="true"',
        `<uniformRange id="r" start="1" end="100" numberOfPoints="2" type="log"/>${functional}`,
        set(targets.start, "f"),
        subTask,
      )}`,
      generators: generators("again", { start: targets.start }),
      outputs: report("start"),
    });
    expect(values("start")).toEqual(near([15, 15, 105, 105, 1005, 1005]));
  });

  it("nests: changes of the tasks around hold again after an inner reset; order decides", async () => {
    const inner = `<repeatedTask id="inner" range="i" resetModel="true"><listOfRanges><vectorRange id="i"><value>1</value><value>2</value></vectorRange></listOfRanges><listOfChanges>${set(targets.k, "i")}</listOfChanges><listOfSubTasks>${subTask}</listOfSubTasks></repeatedTask>`;
    const { values, columns } = await run({
      simulations:
        '<oneStep id="sim" step="1"><algorithm kisaoID="KISAO:0000019"/></oneStep><oneStep id="long" step="10"><algorithm kisaoID="KISAO:0000019"/></oneStep>',
      tasks: `${task}<task id="second" modelReference="m" simulationReference="long"/>${inner}${repeated(
        'range="o" resetModel="true"',
        '<vectorRange id="o"><value>3</value><value>4</value></vectorRange>',
        set(targets.S, "o"),
        '<subTask task="second" order="2"/><subTask task="inner" order="1"/>',
      )}`,
      generators: generators("again", { S: targets.S, k: targets.k }),
      outputs: report("S", "k"),
    });
    expect(columns.get("S")?.shape).toEqual([2, 2, 2, 1, 2]);
    const blocks = [3, 4].flatMap((start) => [
      [start, start * Math.exp(-1)],
      [start, start * Math.exp(-2)],
      // The task of order 2 goes on where the inner one ended; it has no second round.
      [start * Math.exp(-2), start * Math.exp(-22)],
      [Number.NaN, Number.NaN],
    ]);
    const found = values("S");
    blocks.flat().forEach((value, i) => {
      if (Number.isNaN(value)) expect(found[i]).toBeNaN();
      else expect(found[i]).toBeCloseTo(value, 6);
    });
  });

  it("puts the subtasks of a round behind one another if asked", async () => {
    const { values, columns } = await run({
      simulations: '<oneStep id="sim" step="1"><algorithm kisaoID="KISAO:0000019"/></oneStep>',
      tasks: `${task}${repeated(
        'range="r" resetModel="true" concatenate="true"',
        '<vectorRange id="r"><value>1</value></vectorRange>',
        "",
        `${subTask}<subTask task="task" order="2"/>`,
      )}`,
      generators: generators("again", { S: targets.S }),
      outputs: report("time", "S"),
    });
    expect(columns.get("S")?.shape).toEqual([1, 4]);
    expect(values("time")).toEqual([0, 1, 1, 2]);
  });
});

describe("a data generator", () => {
  it("calculates with parameters, aggregates and dimension terms", async () => {
    const max = '<csymbol encoding="text" definitionURL="http://sed-ml.org/#max">max</csymbol>';
    const both = `<dataGenerator id="share"><listOfVariables><variable id="s" target="${targets.S}" taskReference="task"/></listOfVariables><listOfParameters><parameter id="hundred" value="100"/></listOfParameters>${math(
      `<apply><times/><ci>hundred</ci><apply><divide/><ci>s</ci><apply>${max}<ci>s</ci></apply></apply></apply>`,
    )}</dataGenerator>`;
    const { values, columns } = await run({
      generators: [
        both,
        generator(
          "mean",
          `target="${targets.S}" taskReference="task" dimensionTerm="KISAO:0000841"`,
        ),
        generator(
          "least",
          `target="${targets.S}" taskReference="task" dimensionTerm="KISAO:0000829"`,
        ),
      ].join(""),
      outputs: report("share", "mean", "least"),
    });
    const left = [0, 1, 2, 3, 4].map((t) => 5 * Math.exp(-t / 2));
    expect(values("share")).toEqual(near(left.map((s) => 20 * s)));
    expect(values("mean")).toEqual(near([left.reduce((a, b) => a + b) / 5]));
    expect(values("least")).toEqual(near([left[4]!]));
    expect(columns.get("mean")?.shape).toEqual([]);
  });

  it("takes rounds together where a dimension is named", async () => {
    const { values, columns } = await run({
      tasks: `${task}${repeated(
        'range="r" resetModel="true"',
        '<vectorRange id="r"><value>2</value><value>4</value></vectorRange>',
        set(targets.S, "r"),
        subTask,
      )}`,
      generators: `<dataGenerator id="mean"><listOfVariables><variable id="v" target="${targets.S}" taskReference="again" dimensionTerm="KISAO:0000841"><listOfAppliedDimensions><appliedDimension target="again"/></listOfAppliedDimensions></variable></listOfVariables>${math("<ci>v</ci>")}</dataGenerator>`,
      outputs: report("mean"),
    });
    expect(columns.get("mean")?.shape).toEqual([1, 5]);
    expect(values("mean")).toEqual(near([0, 1, 2, 3, 4].map((t) => 3 * Math.exp(-t / 2))));
  });
});

describe("a steady state", () => {
  it("is one value", async () => {
    const { values } = await run({
      simulations: '<steadyState id="sim"><algorithm kisaoID="KISAO:0000282"/></steadyState>',
      generators: generators("task", { S: targets.S, T: targets.T }),
      outputs: report("S", "T"),
    });
    expect(values("S")).toEqual(near([0]));
    expect(values("T")).toEqual(near([10]));
  });
});

describe("what is run in another way", () => {
  it("is said in the log", async () => {
    const { log } = await run({
      simulations: timeCourse.replace(
        '<algorithm kisaoID="KISAO:0000019"/>',
        '<algorithm kisaoID="KISAO:0000030"><listOfAlgorithmParameters><algorithmParameter kisaoID="KISAO:0000483" value="0.1"/><algorithmParameter kisaoID="KISAO:0000209" value="1e-7"/></listOfAlgorithmParameters></algorithm>',
      ),
      generators: generators("task", {}),
      outputs: report("time"),
    });
    expect(log).toEqual([
      'experiment.sedml: simulation "sim": KISAO:0000030 (Euler forward method) is run by backward differentiation formulas',
      'experiment.sedml: simulation "sim": algorithm parameters that have no meaning here are left out: KISAO:0000483=0.1',
    ]);
  });
});
