import { FormatError } from "../../errors.ts";
import { node, type XmlNode } from "../../xml/write.ts";
import type { SedPlot3D, SedSurface } from "../documentOutputs.ts";
import type { NumberArray } from "../run/array.ts";
import { frame, inner } from "./frame.ts";
import { group, margin, pixel } from "./picture.ts";
import { domainOf, scaleOf } from "./scale.ts";

/** A surface with its numbers. */
export interface DrawnSurface {
  readonly surface: SedSurface;
  readonly x: NumberArray;
  readonly y: NumberArray;
  readonly z: NumberArray;
  readonly names: { readonly x: string; readonly y: string; readonly z: string };
}

/** From low to high: dark blue over green to yellow, even in lightness. */
const ramp = [
  [68, 1, 84],
  [59, 82, 139],
  [33, 145, 140],
  [94, 201, 98],
  [253, 231, 37],
] as const;

/** Points that one picture holds at most. */
const mostCells = 40_000;

/** Draws a surface as seen from above: the height is a colour. Several surfaces cannot be told apart so. */
export function drawPlot3D(plot: SedPlot3D, surfaces: readonly DrawnSurface[]): XmlNode[] {
  const [drawn] = surfaces;
  if (drawn === undefined || surfaces.length > 1) {
    throw new FormatError(`a plot of ${surfaces.length} surfaces is not drawn`, plot.place);
  }
  const { surface, x, y, z, names } = drawn;
  const size = z.values.length;
  if (x.values.length !== size || y.values.length !== size) {
    throw new FormatError("x, y and z of the surface are not as many", surface.place);
  }
  if (size > mostCells) {
    throw new FormatError(
      `a surface of ${size} points is not drawn; at most ${mostCells} are`,
      surface.place,
    );
  }
  const { axes } = plot;
  const log = (axis: "x" | "y" | "z", own: boolean): boolean => own || axes[axis]?.type === "log10";
  const xs = scaleOf(
    domainOf([x.values], log("x", surface.logX), axes.x?.min, axes.x?.max),
    0,
    inner.width - 90,
  );
  const ys = scaleOf(
    domainOf([y.values], log("y", surface.logY), axes.y?.min, axes.y?.max),
    inner.height,
    0,
  );
  const zs = scaleOf(domainOf([z.values], log("z", surface.logZ), axes.z?.min, axes.z?.max), 0, 1);
  const columns = edges([...new Set(x.values)].map(xs.at));
  const rows = edges([...new Set(y.values)].map(ys.at));
  const cells: XmlNode[] = [];
  for (let i = 0; i < size; i++) {
    const across = columns.get(key(xs.at(x.values[i] as number)));
    const down = rows.get(key(ys.at(y.values[i] as number)));
    const height = zs.at(z.values[i] as number);
    if (across === undefined || down === undefined || !Number.isFinite(height)) continue;
    cells.push(rectangle(across, down, colour(height)));
  }
  return [
    group(margin.left, margin.top, [
      ...frame(xs, ys, undefined, {
        title: `${plot.name ?? plot.id}: ${axes.z?.name ?? names.z}`,
        x: axes.x?.name ?? names.x,
        y: axes.y?.name ?? names.y,
      }),
      ...cells,
      ...colourKey(zs),
    ]),
  ];
}

/** By pixel of a value: from where to where its cell goes, half way to its neighbours. */
function edges(places: readonly number[]): Map<string, readonly [number, number]> {
  const sorted = [...new Set(places.filter(Number.isFinite))].sort((a, b) => a - b);
  return new Map(
    sorted.map((at, i) => {
      const before = sorted[i - 1] ?? at - ((sorted[i + 1] ?? at + 20) - at);
      const after = sorted[i + 1] ?? at + (at - before);
      return [key(at), [(before + at) / 2, (at + after) / 2]] as const;
    }),
  );
}

function key(place: number): string {
  return pixel(place);
}

function rectangle(
  [left, right]: readonly [number, number],
  [top, bottom]: readonly [number, number],
  fill: string,
): XmlNode {
  return node("rect", [
    ["x", pixel(left)],
    ["y", pixel(top)],
    ["width", pixel(right - left + 0.3)],
    ["height", pixel(bottom - top + 0.3)],
    ["fill", fill],
  ]);
}

function colour(share: number): string {
  const at = Math.max(0, Math.min(1, share)) * (ramp.length - 1);
  const i = Math.min(ramp.length - 2, Math.floor(at));
  const [from, to] = [ramp[i], ramp[i + 1]] as [readonly number[], readonly number[]];
  const digits = from.map((value, c) => {
    const mixed = Math.round(value + ((to[c] as number) - value) * (at - i));
    return mixed.toString(16).padStart(2, "0");
  });
  return `#${digits.join("")}`;
}

/** Which colour is which height. */
function colourKey(z: ReturnType<typeof scaleOf>): XmlNode[] {
  const left = inner.width - 60;
  const steps = 64;
  const height = inner.height / steps;
  const bar = Array.from({ length: steps }, (_, k) => {
    const top = inner.height - (k + 1) * height;
    return rectangle([left, left + 16], [top, top + height], colour((k + 0.5) / steps));
  });
  const labels = z.ticks.map(({ value, label }) =>
    node(
      "text",
      [
        ["x", String(left + 22)],
        ["y", pixel(inner.height * (1 - z.at(value)) + 4)],
        ["font-size", "12"],
        ["fill", "#333333"],
      ],
      [label],
    ),
  );
  return [...bar, ...labels];
}
