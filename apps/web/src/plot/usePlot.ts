import { type RefObject, useEffect, useRef } from "react";
import uPlot from "uplot";
import { type Look, plotHeight, plotOptions } from "./options.ts";

/** What a plot shows, and whom it tells. */
export interface PlotInput {
  readonly data: uPlot.AlignedData;
  readonly unit: string;
  readonly timeLabel: string;
  readonly look: Look;
  /** A point under the pointer, or none. */
  readonly onPoint: (index: number | null) => void;
  /** A click at a moment, in days. */
  readonly onPick: (day: number) => void;
}

/** Keeps a uPlot in an element: made once, fed with new data, fitted to its width and to the colours of the page. */
export function usePlot(host: RefObject<HTMLDivElement | null>, input: PlotInput) {
  const current = useRef(input);
  current.current = input;
  const plot = useRef<uPlot | null>(null);
  const { data, unit, timeLabel, look } = input;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what changes often is fed below, not rebuilt
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const options = plotOptions(
      {
        unit,
        timeLabel: () => timeLabel,
        look: () => current.current.look,
        onPoint: (index) => current.current.onPoint(index),
      },
      element.clientWidth,
    );
    const made = new uPlot(options, current.current.data, element);
    plot.current = made;
    const pick = () => {
      const { left } = made.cursor;
      if (left !== undefined && left >= 0) current.current.onPick(made.posToVal(left, "x"));
    };
    made.over.addEventListener("click", pick);
    const resized = new ResizeObserver(() => {
      made.setSize({ width: element.clientWidth, height: plotHeight });
    });
    resized.observe(element);
    const scheme = matchMedia("(prefers-color-scheme: dark)");
    const recolour = () => made.redraw();
    scheme.addEventListener("change", recolour);
    document.documentElement.addEventListener("themechange", recolour);
    return () => {
      scheme.removeEventListener("change", recolour);
      document.documentElement.removeEventListener("themechange", recolour);
      resized.disconnect();
      made.destroy();
      plot.current = null;
    };
  }, [unit, timeLabel]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the look is read when the plot draws
  useEffect(() => plot.current?.setData(data), [data, look]);
}
