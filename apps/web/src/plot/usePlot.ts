import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import uPlot from "uplot";
import { inTurn } from "./inTurn.ts";
import { type Look, plotHeight, plotOptions } from "./options.ts";
import { panned, type Range, zoomed } from "./zoom.ts";

/** What a plot shows, and whom it tells. */
export interface PlotInput {
  readonly data: uPlot.AlignedData;
  readonly unit: string;
  readonly timeLabel: string;
  /** Writes a number beside an axis. */
  readonly tick: (value: number) => string;
  readonly look: Look;
  /** All the time that can be shown, in days. */
  readonly whole: Range;
  /** The part of it that is; null for all. */
  readonly range: Range | null;
  /** A point under the pointer, or none. */
  readonly onPoint: (index: number | null) => void;
  /** A click at a moment, in days. */
  readonly onPick: (day: number) => void;
  readonly onRange: (range: Range | null) => void;
}

/** Factor by which one step of wheel or key zooms. */
const zoomStep = 0.7;

/**
 * Keeps a uPlot in an element: made once, fed with new data, fitted to its width and to the colours of the page.
 * Dragging, the wheel (with Ctrl, or once the plot has the focus) and + − zoom, Shift with arrows moves along, Escape, 0
 * and a double click show all again; arrows move the cursor, Enter picks its day.
 */
export function usePlot(host: RefObject<HTMLDivElement | null>, input: PlotInput): void {
  const current = useRef(input);
  current.current = input;
  const plot = useRef<uPlot | null>(null);
  const isMade = useRef(false);
  const { data, unit, timeLabel, look, range, whole } = input;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what changes often is fed below, not rebuilt
  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return;
    let remove = () => {};
    const make = () => {
      remove = makePlot(element, current, plot);
    };
    // Plots that come together are made one by one; one that is made anew leaves no gap.
    const takeBack = isMade.current ? make() : inTurn(make);
    isMade.current = true;
    return () => {
      takeBack?.();
      remove();
    };
  }, [unit, timeLabel]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: look and range are read when the plot draws
  useEffect(() => plot.current?.setData(data), [data, look, range, whole.from, whole.to]);
}

/** Makes the plot of what is current; returns what takes it away again. */
function makePlot(
  element: HTMLElement,
  current: RefObject<PlotInput>,
  plot: RefObject<uPlot | null>,
): () => void {
  const { unit, timeLabel } = current.current;
  const options = plotOptions(
    {
      unit,
      timeLabel: () => timeLabel,
      tick: (value) => current.current.tick(value),
      look: () => current.current.look,
      range: () => current.current.range ?? current.current.whole,
      onPoint: (index) => current.current.onPoint(index),
      onSelect: ({ from, to }) =>
        current.current.onRange(zoomed(current.current.whole, { from, to }, (from + to) / 2, 1)),
    },
    element.clientWidth,
  );
  const made = new uPlot(options, current.current.data, element);
  plot.current = made;
  const forget = listen(made, element, current);
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
    forget();
    made.destroy();
    plot.current = null;
  };
}

function listen(made: uPlot, element: HTMLElement, current: RefObject<PlotInput>): () => void {
  let dragged = false;
  const zoom = (about: number, factor: number) => {
    const { whole, range, onRange } = current.current;
    onRange(zoomed(whole, range, about, factor));
  };
  const pick = () => {
    const { left } = made.cursor;
    if (!dragged && left !== undefined && left >= 0)
      current.current.onPick(made.posToVal(left, "x"));
  };
  const onDown = ({ clientX }: MouseEvent) => {
    dragged = false;
    const up = (event: MouseEvent) => {
      dragged = Math.abs(event.clientX - clientX) > 5;
    };
    addEventListener("mouseup", up, { once: true, capture: true });
    element.focus({ preventScroll: true });
  };
  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey && document.activeElement !== element) return;
    event.preventDefault();
    const { left } = made.over.getBoundingClientRect();
    const factor = event.deltaY < 0 ? zoomStep : 1 / zoomStep;
    zoom(made.posToVal(event.clientX - left, "x"), factor);
  };
  const reset = () => current.current.onRange(null);
  const onKey = (event: KeyboardEvent) => {
    if (!act(event)) return;
    event.preventDefault();
  };
  const act = ({ key, shiftKey }: KeyboardEvent): boolean => {
    const { whole, range, onRange, onPick } = current.current;
    const days = made.data[0];
    const index = made.cursor.idx ?? null;
    const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
    if (step !== undefined && shiftKey) onRange(panned(whole, range, step * 0.25));
    else if (step !== undefined) moveCursor(made, (index ?? 0) + step * strideOf(made));
    else if (key === "Home") moveCursor(made, 0);
    else if (key === "End") moveCursor(made, days.length - 1);
    else if (key === "+" || key === "=") zoom(centre(made), zoomStep);
    else if (key === "-") zoom(centre(made), 1 / zoomStep);
    else if (key === "0" || key === "Escape") reset();
    else if (key === "Enter" && index !== null) onPick(days[index] as number);
    else return false;
    return true;
  };
  made.over.addEventListener("mousedown", onDown);
  made.over.addEventListener("click", pick);
  made.over.addEventListener("dblclick", reset);
  element.addEventListener("wheel", onWheel, { passive: false });
  element.addEventListener("keydown", onKey);
  return () => {
    element.removeEventListener("wheel", onWheel);
    element.removeEventListener("keydown", onKey);
  };
}

/** Moment in the middle of the plot, or under its cursor. */
function centre(plot: uPlot): number {
  const { left = -1 } = plot.cursor;
  return plot.posToVal(left >= 0 ? left : plot.over.clientWidth / 2, "x");
}

/** Points that one press of an arrow moves by: a hundred presses cross the plot. */
function strideOf({ data, scales }: uPlot): number {
  const days = data[0];
  const shown = days.filter(
    (day) => day >= (scales.x?.min ?? -Infinity) && day <= (scales.x?.max ?? Infinity),
  );
  return Math.max(1, Math.round(shown.length / 100));
}

function moveCursor(plot: uPlot, index: number) {
  const days = plot.data[0];
  const day = days[Math.min(Math.max(index, 0), days.length - 1)];
  if (day === undefined) return;
  plot.setCursor({ left: plot.valToPos(day, "x"), top: plot.over.clientHeight / 2 });
}
