import { node, type XmlNode } from "../../xml/write.ts";
import type { DrawnCurve } from "./curves.ts";
import { inner } from "./frame.ts";
import { text } from "./picture.ts";
import type { Scale } from "./scale.ts";

const mostInLegend = 24;
const rowHeight = 17;
/** Room left above the axis of abscissas. */
const clearOfAxis = 6;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is what, in the corner where the fewest points of the curves would lie under it. */
export function legend(
  curves: readonly DrawnCurve[],
  scalesOf: (curve: DrawnCurve) => readonly [x: Scale, y: Scale],
): XmlNode[] {
  const shown = curves.slice(0, mostInLegend);
  const longest = Math.max(...shown.map(({ label }) => label.length));
  const width = Math.min(inner.width, 34 + 7 * longest);
  const height = 6 + rowHeight * shown.length;
  const corners = [0, inner.height - height - clearOfAxis].flatMap((top) =>
    [inner.width - width, 0].map((left): Box => ({ left, top, width, height })),
  );
  const covered = corners.map((box) =>
    curves.reduce((sum, curve) => sum + pointsUnder(box, curve, scalesOf(curve)), 0),
  );
  const { left, top } = corners[covered.indexOf(Math.min(...covered))] as Box;
  const ground = node("rect", [
    ["x", String(left)],
    ["y", String(top)],
    ["width", String(width)],
    ["height", String(height)],
    ["fill", "#ffffff"],
    ["fill-opacity", "0.8"],
  ]);
  const entries = shown.flatMap(({ label, style, colour }, i) => [
    node("rect", [
      ["x", String(left + 6)],
      ["y", String(top + 8 + rowHeight * i)],
      ["width", "14"],
      ["height", "4"],
      ["fill", style.line?.color ?? style.fill ?? colour],
    ]),
    text(label, left + 26, top + 14 + rowHeight * i, [["font-size", "12"]]),
  ]);
  return [ground, ...entries];
}

function pointsUnder(
  { left, top, width, height }: Box,
  { x, y }: DrawnCurve,
  scales: readonly [Scale, Scale],
): number {
  let count = 0;
  x.values.forEach((value, i) => {
    const across = scales[0].at(value) - left;
    const down = scales[1].at(y.values[i] ?? Number.NaN) - top;
    if (across >= 0 && across <= width && down >= 0 && down <= height) count++;
  });
  return count;
}
