import { describe, expect, it } from "vitest";
import { readCsv } from "../../src/sedml/data/csv.ts";
import { readNuml } from "../../src/sedml/data/numl.ts";
import { generator, math, report, run, targets } from "./experiment.ts";

const description =
  '<dimensionDescription><compositeDescription indexType="integer" name="Row"><compositeDescription indexType="string" name="Column"><atomicDescription valueType="double" name="Values"/></compositeDescription></compositeDescription></dimensionDescription>';

function data(source: string, format: string, sources: string): string {
  return `<dataDescription id="data" source="${source}" format="urn:sedml:format:${format}">${description}<listOfDataSources>${sources}</listOfDataSources></dataDescription>`;
}

const slice = (id: string, reference: string, value: string, more = "") =>
  `<dataSource id="${id}"><listOfSlices><slice reference="${reference}" value="${value}"/>${more}</listOfSlices></dataSource>`;

const csv = '# comment\n\ntime,"S, measured",T\r\n0,5,0\n1,3.1,\n2,1.8,nan\n';

const numl = `<numl xmlns="http://www.numl.org/numl/level1/version1"><resultComponent id="r">
  <dimensionDescription><compositeDescription indexType="double" id="time" name="time"><compositeDescription indexType="string" id="species"><atomicDescription valueType="double"/></compositeDescription></compositeDescription></dimensionDescription>
  <dimension>${[0, 0.5, 1]
    .map(
      (t) =>
        `<compositeValue indexValue="${t}"><compositeValue indexValue="A"><atomicValue>${10 * t}</atomicValue></compositeValue><compositeValue indexValue="B"><atomicValue>${-t}</atomicValue></compositeValue></compositeValue>`,
    )
    .join("")}</dimension></resultComponent></numl>`;

describe("data beside a document", () => {
  it("are read from CSV by column, and cut to rows", async () => {
    const { values } = await run(
      {
        data: data(
          "x.csv",
          "csv",
          slice("s", "Column", "S, measured") +
            slice(
              "part",
              "Column",
              "time",
              '<slice reference="Row" startIndex="1" endIndex="2"/>',
            ) +
            slice("t", "ColumnIds", "T"),
        ),
        generators:
          generator("s2", 'target="#s"', "<apply><times/><cn>2</cn><ci>v_s2</ci></apply>") +
          generator("part2", 'target="#part"') +
          generator("t2", 'target="#t"'),
        outputs: report("s2", "part2", "t2"),
      },
      { "x.csv": csv },
    );
    expect(values("s2")).toEqual([10, 6.2, 3.6]);
    expect(values("part2")).toEqual([1, 2]);
    expect(values("t2")).toEqual([0, Number.NaN, Number.NaN]);
  });

  it("are read from NuML by index, and as indices; a range may run along them", async () => {
    const { values } = await run(
      {
        data: data(
          "x.numl",
          "numl",
          `${slice("a", "species", "A")}<dataSource id="times" indexSet="time"/>`,
        ),
        simulations: '<oneStep id="sim" step="1e-9"><algorithm kisaoID="KISAO:0000019"/></oneStep>',
        tasks: `<task id="task" modelReference="m" simulationReference="sim"/><repeatedTask id="again" range="r" resetModel="true"><listOfRanges><dataRange id="r" sourceReference="#a"/></listOfRanges><listOfChanges><setValue modelReference="m" target="${targets.start}" range="r">${math("<ci>r</ci>")}</setValue></listOfChanges><listOfSubTasks><subTask task="task" order="1"/></listOfSubTasks></repeatedTask>`,
        generators:
          generator("a2", 'target="#a"') +
          generator("times2", 'target="#times"') +
          generator("start", `target="${targets.start}" taskReference="again"`),
        outputs: report("a2", "times2", "start"),
      },
      { "x.numl": numl },
    );
    expect(values("a2")).toEqual([0, 5, 10]);
    expect(values("times2")).toEqual([0, 0.5, 1]);
    expect(values("start")).toEqual([0, 0, 5, 5, 10, 10]);
  });

  it("are refused where they are broken", async () => {
    expect(() => readCsv("a,b\n1\n", "x.csv", undefined)).toThrow("x.csv:2: 1 cells under 2 names");
    expect(() => readCsv("a,b\n1,x\n", "x.csv", undefined)).toThrow('x.csv:2: "x" is not a number');
    expect(() => readCsv("# nothing\n", "x.csv", undefined)).toThrow("the table is empty");
    expect(() =>
      readNuml(
        numl.replace("<atomicValue>0<", "<tuple>0<").replace("0</atomicValue>", "0</tuple>"),
        "x.numl",
      ),
    ).toThrow("tuple is not read");
    const missing = run(
      {
        data: data("x.csv", "csv", slice("s", "Column", "U")),
        generators: generator("s2", 'target="#s"'),
        outputs: report("s2"),
      },
      { "x.csv": csv },
    );
    await expect(missing).rejects.toThrow('no data are left for "s"');
    const format = run(
      {
        data: data("x.csv", "hdf5", slice("s", "Column", "T")),
        generators: generator("s2", 'target="#s"'),
        outputs: report("s2"),
      },
      { "x.csv": csv },
    );
    await expect(format).rejects.toThrow('data of format "urn:sedml:format:hdf5" are not read');
  });
});
