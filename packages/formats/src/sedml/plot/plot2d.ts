import { node, type XmlNode } from "../../xml/write.ts";
import type { SedPlot2D } from "../documentOutputs.ts";
import { type DrawnCurve, drawBars, drawCurve } from "./curves.ts";
import { frame, inner } from "./frame.ts";
import { legend } from "./legend.ts";
import { group, margin } from "./picture.ts";
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
  given: readonly DrawnCurve[],
  names: AxisNames,
): XmlNode[] {
  const { axes } = plot;
  const curves = given.map((curve, i) => piledUp(curve, given.slice(0, i)));
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
  // Those piled up share one place: the higher stand behind the lower.
  const slots = bars.map((bar) => (isPiled(bar) ? bars.findIndex(isPiled) : bars.indexOf(bar)));
  const places = [...new Set(slots)];
  const clip = `clip-${plot.id}`;
  const behind = bars.filter(isPiled).reverse();
  const drawn = [...behind, ...curves.filter((curve) => !isPiled(curve))].flatMap((curve) => {
    const own = curve.curve.rightAxis && rightY !== undefined ? rightY : y;
    if (!isBar(curve)) return drawCurve(curve, x, own);
    const slot = places.indexOf(slots[bars.indexOf(curve)] as number);
    return drawBars(curve, x, own, 1 / places.length, slot);
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
      ...(plot.legend && curves.length > 1
        ? legend(curves, (curve) => [x, curve.curve.rightAxis && rightY ? rightY : y])
        : []),
    ]),
  ];
}

function isPiled({ curve }: DrawnCurve): boolean {
  return curve.type.endsWith("Stacked");
}

/** A piled bar stands on those before it. */
function piledUp(drawn: DrawnCurve, before: readonly DrawnCurve[]): DrawnCurve {
  if (!isPiled(drawn)) return drawn;
  const along = drawn.curve.type === "barStacked" ? "y" : "x";
  const { values } = drawn[along];
  const below = before.filter(({ curve }) => curve.type === drawn.curve.type);
  const raised = values.map((value, i) =>
    below.reduce((sum, other) => sum + (other[along].values[i] ?? 0), value),
  );
  return { ...drawn, [along]: { ...drawn[along], values: raised } };
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
