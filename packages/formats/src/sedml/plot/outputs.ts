import { FormatError, type Place } from "../../errors.ts";
import type { XmlNode } from "../../xml/write.ts";
import type { SedmlDocument } from "../document.ts";
import type { SedFigure, SedPlot2D, SedPlot3D } from "../documentOutputs.ts";
import type { NumberArray } from "../run/array.ts";
import type { DrawnCurve } from "./curves.ts";
import { colours, group, margin, picture, plotSize, text } from "./picture.ts";
import { drawPlot2D } from "./plot2d.ts";
import { type DrawnSurface, drawPlot3D } from "./plot3d.ts";
import { resolveStyle } from "./style.ts";

/** A plot or figure of a simulation experiment as an SVG picture. */
export interface Plot {
  /** Location of the SED-ML document. */
  readonly document: string;
  readonly id: string;
  readonly name: string | undefined;
  readonly svg: string;
}

/** The numbers of a data generator. */
export type Numbers = (id: string, place: Place) => Promise<NumberArray>;

/** Draws a plot, or several as a figure. */
export async function drawOutput(
  output: SedPlot2D | SedPlot3D | SedFigure,
  document: SedmlDocument,
  numbers: Numbers,
): Promise<string> {
  const title = output.name ?? output.id;
  if (output.kind === "figure") return drawFigure(output, title, document, numbers);
  const parts = await drawPlot(output, document, numbers);
  return picture(title, plotSize.width, plotSize.height, parts);
}

async function drawFigure(
  figure: SedFigure,
  title: string,
  document: SedmlDocument,
  numbers: Numbers,
): Promise<string> {
  const heading = 40;
  const parts: XmlNode[] = [
    text(title, margin.left, 26, [
      ["font-size", "17"],
      ["font-weight", "600"],
    ]),
  ];
  for (const { plot: id, row, column, rowSpan, columnSpan } of figure.subPlots) {
    const plot = document.outputs.find((candidate) => candidate.id === id);
    if (plot?.kind !== "plot2D" && plot?.kind !== "plot3D") {
      throw new FormatError(`there is no plot "${id}"`, figure.place);
    }
    if (row + rowSpan - 1 > figure.rows || column + columnSpan - 1 > figure.columns) {
      throw new FormatError(
        `the plot "${id}" lies outside ${figure.rows} x ${figure.columns}`,
        figure.place,
      );
    }
    const left = (column - 1) * plotSize.width + ((columnSpan - 1) * plotSize.width) / 2;
    const top = heading + (row - 1) * plotSize.height + ((rowSpan - 1) * plotSize.height) / 2;
    parts.push(group(left, top, await drawPlot(plot, document, numbers)));
  }
  const { rows, columns } = figure;
  return picture(title, columns * plotSize.width, heading + rows * plotSize.height, parts);
}

async function drawPlot(
  plot: SedPlot2D | SedPlot3D,
  document: SedmlDocument,
  numbers: Numbers,
): Promise<XmlNode[]> {
  const nameOf = (id: string): string =>
    document.dataGenerators.find((generator) => generator.id === id)?.name ?? id;
  if (plot.kind === "plot3D") {
    const surfaces: DrawnSurface[] = [];
    for (const surface of plot.surfaces) {
      const { x, y, z, place } = surface;
      surfaces.push({
        surface,
        x: await numbers(x, place),
        y: await numbers(y, place),
        z: await numbers(z, place),
        names: { x: nameOf(x), y: nameOf(y), z: nameOf(z) },
      });
    }
    return drawPlot3D(plot, surfaces);
  }
  const curves: DrawnCurve[] = [];
  for (const [index, curve] of plot.curves.entries()) {
    const value = async (id: string | undefined): Promise<NumberArray | undefined> =>
      id === undefined ? undefined : await numbers(id, curve.place);
    curves.push({
      curve,
      label: curve.name ?? [curve.y, ...(curve.yTo ? [curve.yTo] : [])].map(nameOf).join(" – "),
      x: await numbers(curve.x, curve.place),
      y: await numbers(curve.y, curve.place),
      yTo: await value(curve.yTo),
      errors: {
        xUpper: await value(curve.xErrorUpper),
        xLower: await value(curve.xErrorLower),
        yUpper: await value(curve.yErrorUpper),
        yLower: await value(curve.yErrorLower),
      },
      style: resolveStyle(document.styles, curve.style),
      colour: colours[index % colours.length] as string,
    });
  }
  /** Names of what an axis shows, and the unit where all have the same. */
  const together = (ids: readonly string[], arrays: readonly NumberArray[]): string => {
    const names = [...new Set(ids.map(nameOf))];
    const [unit, ...others] = new Set(arrays.map((array) => array.unit));
    const suffix = unit === undefined || others.length > 0 ? "" : `(${unit})`;
    return [names.length > 3 ? "" : names.join(", "), suffix].join(" ").trim();
  };
  const upright = (shown: readonly DrawnCurve[]): string =>
    together(
      shown.map(({ curve }) => curve.y),
      shown.map(({ y }) => y),
    );
  const left = curves.filter(({ curve }) => !curve.rightAxis);
  const right = curves.filter(({ curve }) => curve.rightAxis);
  return drawPlot2D(plot, curves, {
    x: together(
      curves.map(({ curve }) => curve.x),
      curves.map(({ x }) => x),
    ),
    y: upright(left.length > 0 ? left : right),
    rightY: right.length > 0 ? upright(right) : undefined,
  });
}
