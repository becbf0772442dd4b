import type { Reading } from "@endocrine/clinic";
import type { Samples } from "../state/samples.ts";
import { type PlotFile, save, toCsv, toPng, toSvg } from "./exportPlot.ts";
import { colour } from "./options.ts";

/** A plot, its colours apart. */
export interface Plotted {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly timeLabel: string;
  readonly course: Samples;
  readonly ghost: Float64Array | null;
  readonly reading: Reading | null;
  readonly names: { readonly patient: string; readonly compared: string };
}

/** Saves a plot, in the colours of the page, as a file of a kind. */
export async function savePlot(plotted: Plotted, kind: "PNG" | "SVG" | "CSV"): Promise<void> {
  const file = fileOf(plotted);
  const name = `${plotted.id}.${kind.toLowerCase()}`;
  if (kind === "CSV") save(name, new Blob([toCsv(file)], { type: "text/csv" }));
  else if (kind === "SVG") save(name, new Blob([toSvg(file)], { type: "image/svg+xml" }));
  else save(name, await toPng(toSvg(file)));
}

function fileOf({ title, unit, timeLabel, course, ghost, reading, names }: Plotted): PlotFile {
  const compared =
    ghost === null ? [] : [{ name: names.compared, values: ghost, colour: colour("--healthy") }];
  return {
    ...{ title, unit, timeLabel },
    days: course.days,
    lines: [
      ...compared,
      { name: names.patient, values: course.values, colour: colour("--patient") },
    ],
    low: reading?.low ?? null,
    high: reading?.high ?? null,
    colours: {
      ink: colour("--ink"),
      ground: colour("--surface"),
      interval: colour("--interval"),
    },
  };
}
