import { node, type XmlNode } from "../../xml/write.ts";
import type { SedPlot2D } from "../documentOutputs.ts";
import { type DrawnCurve, drawBars, drawCurve } from "./curves.ts";
import { frame, inner } from "./frame.ts";
import { group, margin, text } from "./picture.ts";
import { type Domain, domainOf, type Scale, scaleOf } from "./scale.ts";

/** The names of the axes of a plot. */
export interface AxisNames {
  readonly x: string;
  readonly y: string;
  readonly rightY: string | undefined;
}

/** Draws curves with axes, names and a legend. */
export function drawPlot2D(
  plot: SedPlot2D,
  curves: readonly DrawnCurve[],
  names: AxisNames,
): XmlNode[] {
  const { axes } = plot;
  const left = curves.filter(({ curve }) => !curve.rightAxis);
  const right = curves.filter(({ curve }) => curve.rightAxis);
  const logX = axes.x?.type === "log10" || curves.some(({ curve }) => curve.logX);
  const xDomain = withZero(
    domainOf(
      curves.map(({ x }) => x.values),
      logX,
      axes.x?.min,
      axes.x?.max,
    ),
    curves.some(({ curve }) => curve.type.startsWith("horizontal")),
  );
  const x = scaleOf(xDomain, axes.x?.reverse ? inner.width : 0, axes.x?.reverse ? 0 : inner.width);
  const y = yScale(left.length > 0 ? left : right, axes.y);
  const rightY = right.length > 0 && left.length > 0 ? yScale(right, axes.rightY) : undefined;
  const bars = curves.filter(isBar);
  const clip = `clip-${plot.id}`;
  const drawn = curves.flatMap((curve) => {
    const own = curve.curve.rightAxis && rightY !== undefined ? rightY : y;
    if (!isBar(curve)) return drawCurve(curve, x, own);
    return drawBars(curve, x, own, 1 / bars.length, bars.indexOf(curve));
  });
  return [
    node(
      "clipPath",
      [["id", clip]],
      [
        node("rect", [
          ["x", "-4"],
          ["y", "-4"],
          ["width", String(inner.width + 8)],
          ["height", String(inner.height + 8)],
        ]),
      ],
    ),
    group(margin.left, margin.top, [
      ...frame(x, y, rightY, {
        title: plot.name ?? plot.id,
        x: axes.x?.name ?? names.x,
        y: axes.y?.name ?? names.y,
        rightY: rightY === undefined ? undefined : (axes.rightY?.name ?? names.rightY),
      }),
      node("g", [["clip-path", `url(#${clip})`]], drawn),
      ...(plot.legend && curves.length > 1 ? legend(curves) : []),
    ]),
  ];
}

function isBar({ curve }: DrawnCurve): boolean {
  return curve.type !== "points";
}

function yScale(curves: readonly DrawnCurve[], axis: SedPlot2D["axes"]["y"]): Scale {
  const log = axis?.type === "log10" || curves.some(({ curve }) => curve.logY);
  const columns = curves.flatMap(({ y, yTo }) =>
    yTo === undefined ? [y.values] : [y.values, yTo.values],
  );
  const isUpright = curves.some(({ curve }) => /^bar/.test(curve.type));
  const domain = withZero(domainOf(columns, log, axis?.min, axis?.max), isUpright);
  return axis?.reverse ? scaleOf(domain, 0, inner.height) : scaleOf(domain, inner.height, 0);
}

/** Bars begin at zero. */
function withZero(domain: Domain, needed: boolean): Domain {
  if (!needed || domain.log) return domain;
  return { ...domain, low: Math.min(0, domain.low), high: Math.max(0, domain.high) };
}

const mostInLegend = 24;

/** What is what, at the right edge. */
function legend(curves: readonly DrawnCurve[]): XmlNode[] {
  return curves.slice(0, mostInLegend).flatMap(({ label, style, colour }, i) => [
    node("rect", [
      ["x", String(inner.width - 16)],
      ["y", String(6 + 17 * i)],
      ["width", "12"],
      ["height", "4"],
      ["fill", style.line?.color ?? style.fill ?? colour],
    ]),
    text(label, inner.width - 22, 12 + 17 * i, [
      ["text-anchor", "end"],
      ["font-size", "12"],
    ]),
  ]);
}
