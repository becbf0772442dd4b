import { describe, expect, it } from "vitest";
import { domainOf, scaleOf } from "../../src/sedml/plot/scale.ts";
import type { XmlElement } from "../../src/xml/element.ts";
import { readXml } from "../../src/xml/read.ts";
import { generators, math, type Parts, run, targets } from "./experiment.ts";

const wanted = { S: targets.S, T: targets.T, twice: targets.twice };

async function plots(parts: Parts) {
  const { plots: all } = await run({ generators: generators("task", wanted), ...parts });
  return all.map(({ id, svg }) => ({ id, root: readXml(svg) }));
}

function all(element: XmlElement, name: string): XmlElement[] {
  const inside = element.children.flatMap((child) => all(child, name));
  return element.name === name ? [element, ...inside] : inside;
}

const attribute = (elements: readonly XmlElement[], name: string) =>
  elements.map((element) => element.attributes.get(name));

const texts = (root: XmlElement) => all(root, "text").map(({ content }) => content.join(""));

function plot(curves: string, axes = "", id = "plot"): string {
  return `<plot2D id="${id}" name="A &lt; B">${axes}<listOfCurves>${curves}</listOfCurves></plot2D>`;
}

describe("a scale", () => {
  it("has ticks at round numbers", () => {
    const linear = scaleOf({ low: 0, high: 4.2, log: false }, 0, 420);
    expect(linear.ticks.map(({ label }) => label)).toEqual(["0", "1", "2", "3", "4"]);
    expect(linear.at(2.1)).toBeCloseTo(210);
    const log = scaleOf({ low: 0.01, high: 1e5, log: true }, 100, 0);
    expect(log.ticks.map(({ label }) => label)).toEqual(["0.01", "1", "100", "10000"]);
    expect(log.at(0.01)).toBe(100);
    expect(log.at(-1)).toBeNaN();
  });

  it("spans what is finite, and something where nothing is", () => {
    const columns = [Float64Array.of(Number.NaN, 3, -1), Float64Array.of(Infinity, 2)];
    expect(domainOf(columns, false, undefined, undefined)).toMatchObject({ low: -1, high: 3 });
    expect(domainOf(columns, true, undefined, 10)).toMatchObject({ low: 2, high: 10 });
    expect(domainOf([], false, undefined, undefined)).toMatchObject({ low: 0, high: 1 });
    const flat = domainOf([Float64Array.of(5, 5)], false, undefined, undefined);
    expect(flat.low).toBeLessThan(5);
    expect(flat.high).toBeGreaterThan(5);
  });
});

describe("a plot", () => {
  it("has curves with names, axes with names, and a legend", async () => {
    const [first] = await plots({
      outputs: plot(
        '<curve id="c1" name="pool" xDataReference="time" yDataReference="S"/><curve id="c2" xDataReference="time" yDataReference="T" yAxis="right"/>',
        '<xAxis name="time / s" type="linear"/><yAxis type="log10" min="0.5" max="5"/>',
      ),
    });
    const root = first!.root;
    expect(texts(root)).toEqual(
      expect.arrayContaining(["A < B", "time / s", "S (mol/L)", "pool", "T (mol)"]),
    );
    const lines = all(root, "path").filter((path) => path.attributes.get("stroke-width") === "1.8");
    expect(lines).toHaveLength(2);
    // On a logarithmic axis the decay is a straight line.
    const points = [...(lines[0]!.attributes.get("d") ?? "").matchAll(/([\d.-]+),([\d.-]+)/g)];
    const steps = points.slice(1).map((point, i) => Number(point[2]) - Number(points[i]![2]));
    expect(points).toHaveLength(5);
    for (const step of steps) expect(step).toBeCloseTo(steps[0]!, 1);
  });

  it("draws each round of a repeated task as a line of its own, single points as one", async () => {
    const tasks = (steps: number) =>
      `<task id="task" modelReference="m" simulationReference="sim"/><repeatedTask id="again" range="r" resetModel="true"><listOfRanges><uniformRange id="r" start="1" end="3" numberOfSteps="${steps}" type="linear"/></listOfRanges><listOfChanges><setValue modelReference="m" target="${targets.start}" range="r">${math("<ci>r</ci>")}</setValue></listOfChanges><listOfSubTasks><subTask task="task" order="1"/></listOfSubTasks></repeatedTask>`;
    const [rounds] = await plots({
      tasks: tasks(2),
      generators: generators("again", wanted),
      outputs: plot('<curve id="c" xDataReference="time" yDataReference="S"/>'),
    });
    const curve = (root: XmlElement) =>
      all(root, "path").find((path) => path.attributes.get("stroke-width") === "1.8");
    expect(curve(rounds!.root)?.attributes.get("d")?.match(/M/g)).toHaveLength(3);
    const [scan] = await plots({
      simulations: '<steadyState id="sim"><algorithm kisaoID="KISAO:0000282"/></steadyState>',
      tasks: tasks(4),
      generators: generators("again", { start: targets.start, S: targets.S }),
      outputs: plot('<curve id="c" xDataReference="start" yDataReference="S"/>'),
    });
    const path = curve(scan!.root)?.attributes.get("d") ?? "";
    expect([path.match(/M/g)?.length, path.match(/L/g)?.length]).toEqual([1, 4]);
  });

  it("takes styles with what they are based on", async () => {
    const [first] = await plots({
      styles:
        '<style id="base"><line type="dash" color="ff0000" thickness="3"/></style><style id="own" baseStyle="base"><line color="#0000FF"/><marker type="circle" size="8" fill="#00ff00"/></style>',
      outputs: plot('<curve id="c" style="own" xDataReference="time" yDataReference="S"/>'),
    });
    const line = all(first!.root, "path").find((path) => path.attributes.has("stroke-dasharray"));
    expect(line?.attributes.get("stroke")).toBe("#0000ff");
    expect(line?.attributes.get("stroke-width")).toBe("3");
    const marks = all(first!.root, "circle");
    expect(marks).toHaveLength(5);
    expect(attribute(marks, "fill")[0]).toBe("#00ff00");
    expect(attribute(marks, "r")[0]).toBe("4");
    await expect(
      plots({
        styles: '<style id="a" baseStyle="b"/><style id="b" baseStyle="a"/>',
        outputs: plot('<curve id="c" style="a" xDataReference="time" yDataReference="S"/>'),
      }),
    ).rejects.toThrow("based on itself");
  });

  it("has bars from zero, piled up where asked, areas and error bars", async () => {
    const [bars] = await plots({
      outputs: plot(
        '<curve id="b1" type="barStacked" xDataReference="time" yDataReference="S"/><curve id="b2" type="barStacked" xDataReference="time" yDataReference="T"/>',
      ),
    });
    const rectangles = all(bars!.root, "rect").filter(({ attributes }) =>
      /^#(0b6e99|b3471d)$/.test(attributes.get("fill") ?? ""),
    );
    const ofColour = (fill: string) =>
      rectangles
        .filter(
          (one) => one.attributes.get("fill") === fill && one.attributes.get("width") !== "14",
        )
        .map((one) => Number(one.attributes.get("height")));
    const [lower, upper] = [ofColour("#0b6e99"), ofColour("#b3471d")];
    // S + T at the last of the times, in terms of S + T = 5 at the first.
    expect(upper[0]! / lower[0]!).toBeCloseTo(1, 2);
    const last = 5 * Math.exp(-2);
    expect(upper[4]! / lower[4]!).toBeCloseTo((last + 2 * (5 - last)) / last, 1);
    const [area] = await plots({
      outputs: plot(
        '<shadedArea id="a" xDataReference="time" yDataReferenceFrom="S" yDataReferenceTo="twice"/><curve id="c" xDataReference="time" yDataReference="S" yErrorUpper="S" yErrorLower="S"/>',
      ),
    });
    const paths = attribute(all(area!.root, "path"), "d");
    expect(paths.filter((d) => d?.endsWith("Z"))).toHaveLength(1);
    expect(texts(area!.root)).toContain("S – twice");
  });

  it("stands beside others in a figure", async () => {
    const curve = '<curve id="c" xDataReference="time" yDataReference="S"/>';
    const outputs = (row: number) =>
      `${plot(curve, "", "p")}${plot(curve, "", "q")}<figure id="f" numRows="2" numCols="1"><listOfSubPlots><subPlot plot="p" row="1" col="1"/><subPlot plot="q" row="${row}" col="1"/></listOfSubPlots></figure>`;
    const [, , figure] = await plots({ outputs: outputs(2) });
    expect(texts(figure!.root).filter((text) => text === "A < B")).toHaveLength(2);
    await expect(plots({ outputs: outputs(3) })).rejects.toThrow('the plot "q" lies outside 2 x 1');
  });

  it("of a surface shows the height as a colour, in cells", async () => {
    const surface = (z: string) =>
      `<plot3D id="p"><listOfSurfaces><surface id="s" logX="false" logY="false" logZ="false" xDataReference="time" yDataReference="T" zDataReference="${z}"/></listOfSurfaces></plot3D>`;
    const [first] = await plots({ outputs: surface("S") });
    const cells = all(first!.root, "rect").filter(
      ({ attributes }) => attributes.get("x") !== "462",
    );
    expect(new Set(attribute(cells, "fill")).size).toBeGreaterThan(4);
    await expect(plots({ outputs: surface("nothing") })).rejects.toThrow("no data generator");
  });

  it("without fitting numbers is refused", async () => {
    const tasks =
      '<task id="task" modelReference="m" simulationReference="sim"/><task id="short" modelReference="m" simulationReference="step"/>';
    const both =
      generators("task", { S: targets.S }) +
      generators("short", { T: targets.T }).replace('id="time"', 'id="t2"');
    const refused = plots({
      simulations:
        '<uniformTimeCourse id="sim" initialTime="0" outputStartTime="0" outputEndTime="4" numberOfSteps="4"><algorithm kisaoID="KISAO:0000019"/></uniformTimeCourse><oneStep id="step" step="1"><algorithm kisaoID="KISAO:0000019"/></oneStep>',
      tasks,
      generators: both,
      outputs: plot('<curve id="c" xDataReference="time" yDataReference="T"/>'),
    });
    await expect(refused).rejects.toThrow("abscissas and ordinates are numbers 5 and 2");
  });
});
