import { numeric, optional, required, truth } from "../../sbml/read/attributes.ts";
import { child, fault, type XmlElement } from "../../xml/element.ts";
import type {
  SedAxes,
  SedAxis,
  SedCurve,
  SedOutput,
  SedSubPlot,
  SedSurface,
} from "../documentOutputs.ts";
import { listed, readBase, readElement } from "./elements.ts";

/** Reads a report, plot or figure. */
export function readOutput(element: XmlElement): SedOutput {
  const base = readElement(element);
  switch (element.name) {
    case "report":
      return {
        ...base,
        kind: "report",
        dataSets: listed(element, "listOfDataSets").map((dataSet) => ({
          ...readElement(dataSet),
          label: required(dataSet, "label"),
          dataReference: required(dataSet, "dataReference"),
        })),
      };
    case "plot2D":
      return {
        ...base,
        kind: "plot2D",
        axes: readAxes(element),
        curves: listed(element, "listOfCurves").map(readCurve).sort(byOrder),
        legend: truth(element, "legend", true),
      };
    case "plot3D":
      return {
        ...base,
        kind: "plot3D",
        axes: readAxes(element),
        surfaces: listed(element, "listOfSurfaces").map(readSurface).sort(byOrder),
      };
    case "figure":
      return {
        ...base,
        kind: "figure",
        rows: count(element, "numRows", 1),
        columns: count(element, "numCols", 1),
        subPlots: listed(element, "listOfSubPlots").map(readSubPlot),
      };
  }
  throw fault(element, `outputs of kind ${element.name} are not made`);
}

function byOrder(a: { readonly order: number }, b: { readonly order: number }): number {
  return a.order - b.order;
}

function readAxes(element: XmlElement): SedAxes {
  return {
    x: readAxis(child(element, "xAxis")),
    y: readAxis(child(element, "yAxis")),
    z: readAxis(child(element, "zAxis")),
    rightY: readAxis(child(element, "rightYAxis")),
  };
}

function readAxis(element: XmlElement | undefined): SedAxis | undefined {
  if (element === undefined) return undefined;
  const type = optional(element, "type") ?? "linear";
  if (type !== "linear" && type !== "log10")
    throw fault(element, `an axis of type "${type}" is not known`);
  return {
    name: optional(element, "name"),
    type,
    min: numeric(element, "min"),
    max: numeric(element, "max"),
    grid: truth(element, "grid", false),
    reverse: truth(element, "reverse", false),
  };
}

const curveTypes = [
  "points",
  "bar",
  "barStacked",
  "horizontalBar",
  "horizontalBarStacked",
] as const;

function readCurve(element: XmlElement, index: number): SedCurve {
  const { name } = element;
  if (name !== "curve" && name !== "shadedArea") throw fault(element, "expected a curve");
  const given = optional(element, "type") ?? "points";
  const type = curveTypes.find((known) => known === given);
  if (type === undefined) throw fault(element, `a curve of type "${given}" is not known`);
  return {
    ...readBase(element, `curve${index + 1}`),
    kind: name,
    type,
    order: numeric(element, "order") ?? index,
    x: required(element, "xDataReference"),
    y: required(element, name === "curve" ? "yDataReference" : "yDataReferenceFrom"),
    yTo: name === "curve" ? undefined : required(element, "yDataReferenceTo"),
    xErrorUpper: optional(element, "xErrorUpper"),
    xErrorLower: optional(element, "xErrorLower"),
    yErrorUpper: optional(element, "yErrorUpper"),
    yErrorLower: optional(element, "yErrorLower"),
    rightAxis: optional(element, "yAxis") === "right",
    logX: truth(element, "logX", false),
    logY: truth(element, "logY", false),
    style: optional(element, "style"),
  };
}

function readSurface(element: XmlElement, index: number): SedSurface {
  if (element.name !== "surface") throw fault(element, "expected a surface");
  return {
    ...readBase(element, `surface${index + 1}`),
    type: optional(element, "type") ?? "surfaceMesh",
    order: numeric(element, "order") ?? index,
    x: required(element, "xDataReference"),
    y: required(element, "yDataReference"),
    z: required(element, "zDataReference"),
    logX: truth(element, "logX", false),
    logY: truth(element, "logY", false),
    logZ: truth(element, "logZ", false),
    style: optional(element, "style"),
  };
}

function readSubPlot(element: XmlElement): SedSubPlot {
  return {
    plot: required(element, "plot"),
    row: count(element, "row", 1),
    column: count(element, "col", 1),
    rowSpan: count(element, "rowSpan", 1),
    columnSpan: count(element, "colSpan", 1),
  };
}

const mostRows = 100;

function count(element: XmlElement, name: string, otherwise: number): number {
  const value = numeric(element, name) ?? otherwise;
  if (Number.isInteger(value) && value >= 1 && value <= mostRows) return value;
  throw fault(element, `${name}="${value}" is not a whole number from 1 to ${mostRows}`);
}
