import { node, type XmlNode } from "../../xml/write.ts";
import { margin, pixel, plotSize, text } from "./picture.ts";
import type { Scale } from "./scale.ts";

/** The inner size of a plot. */
export const inner: { readonly width: number; readonly height: number } = {
  width: plotSize.width - margin.left - margin.right,
  height: plotSize.height - margin.top - margin.bottom,
};

/** What is written around a plot. */
export interface FrameLabels {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly rightY?: string | undefined;
}

/** Axes with ticks, grid and names around the inner part of a plot. */
export function frame(
  x: Scale,
  y: Scale,
  rightY: Scale | undefined,
  labels: FrameLabels,
): XmlNode[] {
  const { width, height } = inner;
  return [
    text(labels.title, 0, -22, [
      ["font-size", "15"],
      ["font-weight", "600"],
    ]),
    ...x.ticks.flatMap(({ value, label }) => {
      const at = x.at(value);
      return [line(`M${pixel(at)},0V${height}`, "#eeeeee"), text(label, at, height + 18, middle)];
    }),
    ...y.ticks.flatMap(({ value, label }) => {
      const at = y.at(value);
      return [line(`M0,${pixel(at)}H${width}`, "#eeeeee"), text(label, -8, at + 4, end)];
    }),
    ...(rightY?.ticks ?? []).map(({ value, label }) =>
      text(label, width + 8, rightY!.at(value) + 4),
    ),
    line(`M0,0V${height}H${width}${rightY === undefined ? "" : "V0"}`, "#888888"),
    text(labels.x, width / 2, height + 42, middle),
    text(labels.y, 0, 0, [...middle, ["transform", `translate(-66,${height / 2}) rotate(-90)`]]),
    ...(labels.rightY === undefined
      ? []
      : [
          text(labels.rightY, 0, 0, [
            ...middle,
            ["transform", `translate(${width + 50},${height / 2}) rotate(90)`],
          ]),
        ]),
  ];
}

const middle = [["text-anchor", "middle"]] as const;
const end = [["text-anchor", "end"]] as const;

function line(path: string, stroke: string): XmlNode {
  return node("path", [
    ["d", path],
    ["fill", "none"],
    ["stroke", stroke],
  ]);
}
