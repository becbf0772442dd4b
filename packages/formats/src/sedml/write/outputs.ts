import { node, type XmlNode } from "../../xml/write.ts";
import type { SedDataDescription } from "../documentData.ts";
import type {
  SedAxes,
  SedAxis,
  SedCurve,
  SedOutput,
  SedStyle,
  SedSurface,
} from "../documentOutputs.ts";
import { element, list, numeral } from "./elements.ts";

/** Writes a report, plot or figure; what Version 4 brought is left to Version 4. */
export function output(of: SedOutput, version: number): XmlNode {
  const isNew = version >= 4;
  switch (of.kind) {
    case "report":
      return element(
        of.kind,
        of,
        [],
        [
          ...list(
            "listOfDataSets",
            of.dataSets.map((dataSet) =>
              element("dataSet", dataSet, [
                ["label", dataSet.label],
                ["dataReference", dataSet.dataReference],
              ]),
            ),
          ),
        ],
      );
    case "plot2D":
      return element(
        of.kind,
        of,
        [["legend", isNew ? String(of.legend) : undefined]],
        [
          ...(isNew ? axes(of.axes) : []),
          ...list(
            "listOfCurves",
            of.curves.map((one) => curve(one, isNew)),
          ),
        ],
      );
    case "plot3D":
      return element(
        of.kind,
        of,
        [],
        [
          ...(isNew ? axes(of.axes) : []),
          ...list(
            "listOfSurfaces",
            of.surfaces.map((one) => surface(one, isNew)),
          ),
        ],
      );
    case "figure":
      return element(
        of.kind,
        of,
        [
          ["numRows", String(of.rows)],
          ["numCols", String(of.columns)],
        ],
        list(
          "listOfSubPlots",
          of.subPlots.map((subPlot) =>
            node("subPlot", [
              ["plot", subPlot.plot],
              ["row", String(subPlot.row)],
              ["col", String(subPlot.column)],
              ["rowSpan", String(subPlot.rowSpan)],
              ["colSpan", String(subPlot.columnSpan)],
            ]),
          ),
        ),
      );
  }
}

function axes({ x, y, z, rightY }: SedAxes): XmlNode[] {
  return [
    ...axis("xAxis", x),
    ...axis("yAxis", y),
    ...axis("zAxis", z),
    ...axis("rightYAxis", rightY),
  ];
}

function axis(name: string, of: SedAxis | undefined): XmlNode[] {
  if (of === undefined) return [];
  return [
    node(name, [
      ["name", of.name],
      ["type", of.type],
      ["min", numeral(of.min)],
      ["max", numeral(of.max)],
      ["grid", String(of.grid)],
      ["reverse", String(of.reverse)],
    ]),
  ];
}

function curve(of: SedCurve, isNew: boolean): XmlNode {
  const isShade = of.kind === "shadedArea";
  return element(of.kind, of, [
    ["order", isNew ? numeral(of.order) : undefined],
    ["type", isNew && !isShade ? of.type : undefined],
    ["logX", isNew && !of.logX ? undefined : String(of.logX)],
    ["logY", isNew && !of.logY ? undefined : String(of.logY)],
    ["xDataReference", of.x],
    [isShade ? "yDataReferenceFrom" : "yDataReference", of.y],
    ["yDataReferenceTo", of.yTo],
    ["xErrorUpper", of.xErrorUpper],
    ["xErrorLower", of.xErrorLower],
    ["yErrorUpper", of.yErrorUpper],
    ["yErrorLower", of.yErrorLower],
    ["yAxis", of.rightAxis ? "right" : undefined],
    ["style", of.style],
  ]);
}

function surface(of: SedSurface, isNew: boolean): XmlNode {
  return element("surface", of, [
    ["type", isNew ? of.type : undefined],
    ["order", isNew ? numeral(of.order) : undefined],
    ["logX", isNew && !of.logX ? undefined : String(of.logX)],
    ["logY", isNew && !of.logY ? undefined : String(of.logY)],
    ["logZ", isNew && !of.logZ ? undefined : String(of.logZ)],
    ["xDataReference", of.x],
    ["yDataReference", of.y],
    ["zDataReference", of.z],
    ["style", of.style],
  ]);
}

/** Writes a style. */
export function style(of: SedStyle): XmlNode {
  const { line, marker, fill } = of;
  return element(
    "style",
    of,
    [["baseStyle", of.baseStyle]],
    [
      ...(line === undefined
        ? []
        : [
            node("line", [
              ["type", line.type],
              ["color", line.color],
              ["thickness", numeral(line.thickness)],
            ]),
          ]),
      ...(marker === undefined
        ? []
        : [
            node("marker", [
              ["type", marker.type],
              ["size", numeral(marker.size)],
              ["fill", marker.fill],
              ["lineColor", marker.lineColor],
            ]),
          ]),
      ...(fill === undefined ? [] : [node("fill", [["color", fill]])]),
    ],
  );
}

/** Writes a file of data and the columns of it that are used. */
export function dataDescription(of: SedDataDescription): XmlNode {
  const sources = of.dataSources.map((source) =>
    element(
      "dataSource",
      source,
      [["indexSet", source.indexSet]],
      list(
        "listOfSlices",
        source.slices.map((slice) =>
          node("slice", [
            ["reference", slice.reference],
            ["value", slice.value],
            ["startIndex", numeral(slice.startIndex)],
            ["endIndex", numeral(slice.endIndex)],
          ]),
        ),
      ),
    ),
  );
  return element(
    "dataDescription",
    of,
    [
      ["source", of.source],
      ["format", of.format],
    ],
    [
      ...(of.dimensions === undefined ? [] : [of.dimensions]),
      ...list("listOfDataSources", sources),
    ],
  );
}
