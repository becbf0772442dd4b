import { FormatError } from "../../errors.ts";
import { node, type XmlNode } from "../../xml/write.ts";
import type { SedCurve } from "../documentOutputs.ts";
import type { NumberArray } from "../run/array.ts";
import { inner } from "./frame.ts";
import { pixel } from "./picture.ts";
import type { Scale } from "./scale.ts";
import { dashes, type ResolvedStyle } from "./style.ts";

/** A curve with its numbers. */
export interface DrawnCurve {
  readonly curve: SedCurve;
  readonly label: string;
  readonly x: NumberArray;
  readonly y: NumberArray;
  readonly yTo: NumberArray | undefined;
  readonly errors: CurveErrors;
  readonly style: ResolvedStyle;
  readonly colour: string;
}

/** Lengths of error bars. */
export interface CurveErrors {
  readonly xUpper: NumberArray | undefined;
  readonly xLower: NumberArray | undefined;
  readonly yUpper: NumberArray | undefined;
  readonly yLower: NumberArray | undefined;
}

/** A row of points: one round of a repeated task, where there are several. */
interface Row {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Points beyond the plot by this much are drawn at this distance: SVG readers choke on large numbers. */
const beyond = 5000;

/** The rows of a curve. One row of abscissas serves for all rows of ordinates. */
export function rowsOf({ curve, x, y }: DrawnCurve): Row[] {
  // Rounds of one point each make a row together.
  const length = y.shape.findLast((extent) => extent > 1) ?? 1;
  const same = x.values.length === y.values.length;
  if (!same && x.values.length !== length) {
    const sizes = `${x.shape.join(" x ")} and ${y.shape.join(" x ")}`;
    throw new FormatError(`abscissas and ordinates are numbers ${sizes}`, curve.place);
  }
  const rows: Row[] = [];
  for (let from = 0; from < y.values.length; from += length) {
    const start = same ? from : 0;
    rows.push({
      x: x.values.subarray(start, start + length),
      y: y.values.subarray(from, from + length),
    });
  }
  return rows;
}

/** The lines, markers and error bars of a curve. */
export function drawCurve(drawn: DrawnCurve, x: Scale, y: Scale): XmlNode[] {
  const { style, colour, curve } = drawn;
  const rows = rowsOf(drawn);
  if (curve.kind === "shadedArea") return [shade(drawn, x, y)];
  const parts: XmlNode[] = errorBars(drawn, x, y);
  const lineType = style.line?.type ?? "solid";
  if (lineType !== "none") {
    const path = rows.map((row) => polyline(thinned(row, x, y))).join("");
    parts.push(
      node("path", [
        ["d", path],
        ["fill", "none"],
        ["stroke", style.line?.color ?? colour],
        ["stroke-width", String(style.line?.thickness ?? 1.8)],
        ["stroke-linejoin", "round"],
        ["stroke-dasharray", dashes[lineType]],
      ]),
    );
  }
  const marker = style.marker;
  const isSingle = drawn.y.values.length === 1;
  if ((marker !== undefined && marker.type !== "none") || isSingle) {
    for (const row of rows) {
      for (const [px, py] of points(row, x, y)) {
        parts.push(
          node("circle", [
            ["cx", pixel(px)],
            ["cy", pixel(py)],
            ["r", pixel((marker?.size ?? 6) / 2)],
            ["fill", marker?.fill ?? style.line?.color ?? colour],
            ["stroke", marker?.lineColor],
          ]),
        );
      }
    }
  }
  return parts;
}

/** Bars from zero, one a point: each curve has a `share` of the room of a point, the `slot`-th. */
export function drawBars(
  drawn: DrawnCurve,
  x: Scale,
  y: Scale,
  share: number,
  slot: number,
): XmlNode[] {
  const isHorizontal = drawn.curve.type.startsWith("horizontal");
  const base = isHorizontal ? x.at(0) : y.at(0);
  const limit = isHorizontal ? 0 : inner.height;
  const foot = Number.isFinite(base) ? base : limit;
  const bars: XmlNode[] = [];
  for (const row of rowsOf(drawn)) {
    const all = [...points(row, x, y)];
    const room = (isHorizontal ? inner.height : inner.width) / Math.max(1, all.length);
    const width = Math.min(40, 0.8 * room) * share;
    for (const [px, py] of all) {
      const across = (isHorizontal ? py : px) + (slot - (1 / share - 1) / 2 - 0.5) * width;
      const along = isHorizontal ? px : py;
      const start = Math.min(foot, along);
      const size = Math.abs(foot - along);
      bars.push(
        node("rect", [
          ["x", pixel(isHorizontal ? start : across)],
          ["y", pixel(isHorizontal ? across : start)],
          ["width", pixel(isHorizontal ? size : width)],
          ["height", pixel(isHorizontal ? width : size)],
          ["fill", drawn.style.fill ?? drawn.colour],
        ]),
      );
    }
  }
  return bars;
}

function shade(drawn: DrawnCurve, x: Scale, y: Scale): XmlNode {
  const upper = rowsOf({ ...drawn, y: drawn.yTo as NumberArray });
  const path = rowsOf(drawn).map((row, i) => {
    const there = [...points(row, x, y)];
    const back = [...points(upper[i] ?? row, x, y)].reverse();
    return `${polyline([...there, ...back])}Z`;
  });
  return node("path", [
    ["d", path.join("")],
    ["fill", drawn.style.fill ?? drawn.colour],
    ["fill-opacity", "0.25"],
  ]);
}

function errorBars({ x: xs, y: ys, errors, colour }: DrawnCurve, x: Scale, y: Scale): XmlNode[] {
  const { xUpper, xLower, yUpper, yLower } = errors;
  if ([xUpper, xLower, yUpper, yLower].every((one) => one === undefined)) return [];
  const off = (errorsOf: NumberArray | undefined, i: number): number => errorsOf?.values[i] ?? 0;
  let path = "";
  for (let i = 0; i < ys.values.length; i++) {
    const px = xs.values[i % xs.values.length] as number;
    const py = ys.values[i] as number;
    const left = x.at(px - off(xLower, i));
    const low = y.at(py - off(yLower, i));
    if (![left, low, x.at(px), y.at(py)].every(Number.isFinite)) continue;
    path += `M${pixel(left)},${pixel(y.at(py))}H${pixel(x.at(px + off(xUpper, i)))}`;
    path += `M${pixel(x.at(px))},${pixel(low)}V${pixel(y.at(py + off(yUpper, i)))}`;
  }
  return [
    node("path", [
      ["d", path],
      ["stroke", colour],
      ["fill", "none"],
    ]),
  ];
}

function* points(row: Row, x: Scale, y: Scale): Generator<readonly [number, number]> {
  for (let i = 0; i < row.y.length; i++) {
    const px = x.at(row.x[i] as number);
    const py = y.at(row.y[i] as number);
    if (Number.isFinite(px) && Number.isFinite(py)) yield [clamp(px), clamp(py)];
  }
}

function clamp(value: number): number {
  return Math.max(-beyond, Math.min(beyond, value));
}

/** Of many points in one column of pixels the first, lowest, highest and last are drawn. */
function thinned(row: Row, x: Scale, y: Scale): (readonly [number, number])[] {
  const all = [...points(row, x, y)];
  const rises = all.every(
    ([px], i) => i === 0 || px >= (all[i - 1] as readonly [number, number])[0],
  );
  const size = Math.ceil(all.length / inner.width);
  if (size <= 4 || !rises) return all;
  const kept: (readonly [number, number])[] = [];
  for (let from = 0; from < all.length; from += size) {
    const bucket = all.slice(from, from + size);
    const sorted = [...bucket].sort((a, b) => a[1] - b[1]);
    const seen = new Set([bucket[0], sorted[0], sorted.at(-1), bucket.at(-1)]);
    kept.push(...bucket.filter((point) => seen.has(point)));
  }
  return kept;
}

function polyline(all: readonly (readonly [number, number])[]): string {
  return all.map(([px, py], i) => `${i === 0 ? "M" : "L"}${pixel(px)},${pixel(py)}`).join("");
}
