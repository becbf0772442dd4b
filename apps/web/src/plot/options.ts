import type uPlot from "uplot";
import type { Range } from "./zoom.ts";

/** What a plot draws beside its lines. */
export interface Look {
  /** Limits of the reference interval. */
  readonly low: number | null;
  readonly high: number | null;
  /** Moment of the report, in days. */
  readonly moment: number;
  /** Value at that moment. */
  readonly value: number | null;
}

/** What a plot needs to know beside its data. */
export interface PlotContext {
  readonly unit: string;
  readonly timeLabel: () => string;
  /** Writes a number beside an axis. */
  readonly tick: (value: number) => string;
  readonly look: () => Look;
  /** The stretch of time that is shown. */
  readonly range: () => Range;
  readonly onPoint: (index: number | null) => void;
  /** A stretch is drawn with the pointer. */
  readonly onSelect: (range: Range) => void;
}

/** Height of every plot, in CSS pixels. */
export const plotHeight = 200;

const font = "12px system-ui, sans-serif";

/** Options of a plot of one signal: the healthy course below, the patient's above, the interval behind. */
export function plotOptions(context: PlotContext, width: number): uPlot.Options {
  const axis = {
    stroke: () => colour("--ink-soft"),
    grid: { stroke: () => colour("--grid"), width: 1 },
    ticks: { stroke: () => colour("--grid"), width: 1, size: 4 },
    font,
    labelFont: font,
    labelSize: 18,
    values: (_plot: uPlot, splits: number[]) => splits.map(context.tick),
  };
  return {
    width,
    height: plotHeight,
    padding: [8, 10, 0, 0],
    legend: { show: false },
    cursor: {
      sync: { key: "course" },
      drag: { x: true, y: false, setScale: false, dist: 6 },
      y: false,
      points: { size: 7, fill: () => colour("--patient"), show: true },
    },
    scales: {
      x: {
        time: false,
        range: () => {
          const { from, to } = context.range();
          return [from, to];
        },
      },
      y: { range: (_plot, _min, max) => [0, top(max, context.look())] },
    },
    axes: [
      { ...axis, size: 26, label: context.timeLabel() },
      { ...axis, size: 44, label: context.unit },
    ],
    series: [
      {},
      {
        label: "compared",
        stroke: () => colour("--healthy"),
        width: 1.5,
        points: { show: false },
      },
      {
        label: "patient",
        stroke: () => colour("--patient"),
        width: 2.25,
        points: { show: false },
      },
    ],
    hooks: {
      drawClear: [(plot) => drawInterval(plot, context.look())],
      draw: [(plot) => drawMoment(plot, context.look())],
      setCursor: [(plot) => context.onPoint(plot.cursor.idx ?? null)],
      setSelect: [
        (plot) => {
          const { left, width } = plot.select;
          if (width < 6) return;
          context.onSelect({
            from: plot.posToVal(left, "x"),
            to: plot.posToVal(left + width, "x"),
          });
          plot.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
        },
      ],
    },
  };
}

/** Room for the highest value and for the interval, so that "normal" is always in sight. */
function top(max: number, { low, high }: Look): number {
  const highest = Math.max(Number.isFinite(max) ? max : 0, high ?? 0, low === null ? 0 : low * 1.3);
  return highest > 0 ? highest * 1.1 : 1;
}

function drawInterval(plot: uPlot, { low, high }: Look) {
  if (low === null && high === null) return;
  const { left, top: above, width, height } = plot.bbox;
  const y = (value: number) =>
    Math.min(Math.max(plot.valToPos(value, "y", true), above), above + height);
  const upper = high === null ? above : y(high);
  const lower = low === null ? above + height : y(low);
  plot.ctx.fillStyle = colour("--interval");
  plot.ctx.fillRect(left, upper, width, lower - upper);
  plot.ctx.fillStyle = colour("--interval-edge");
  const line = Math.max(1, devicePixelRatio);
  if (high !== null) plot.ctx.fillRect(left, upper, width, line);
  if (low !== null) plot.ctx.fillRect(left, lower - line, width, line);
}

function drawMoment(plot: uPlot, { moment, value }: Look) {
  const { ctx, bbox } = plot;
  const x = plot.valToPos(moment, "x", true);
  if (x < bbox.left || x > bbox.left + bbox.width) return;
  ctx.save();
  ctx.strokeStyle = colour("--ink-soft");
  ctx.lineWidth = devicePixelRatio;
  ctx.setLineDash([3 * devicePixelRatio, 3 * devicePixelRatio]);
  ctx.beginPath();
  ctx.moveTo(x, bbox.top);
  ctx.lineTo(x, bbox.top + bbox.height);
  ctx.stroke();
  if (value !== null) {
    ctx.setLineDash([]);
    ctx.fillStyle = colour("--patient");
    ctx.strokeStyle = colour("--surface");
    ctx.lineWidth = 2 * devicePixelRatio;
    ctx.beginPath();
    ctx.arc(x, plot.valToPos(value, "y", true), 5 * devicePixelRatio, 0, 2 * Math.PI);
    ctx.fill();
    ctx.stroke();
  }
  ctx.restore();
}

/** A colour of the page by the name of its property. */
export function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}
