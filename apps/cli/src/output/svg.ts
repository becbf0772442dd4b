import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { Courses } from "./courses.ts";
import { formatUnit } from "./numbers.ts";
import { type AxisMaker, type TimeAxis, timeAxis } from "./timeAxis.ts";

const width = 900;
const panelHeight = 130;
const panelGap = 44;
const margin = { top: 74, right: 24, bottom: 50, left: 74 };
const inner = width - margin.left - margin.right;
const colours = ["#0b6e99", "#b3471d", "#3f7d20", "#7a3e9d", "#8a6d00", "#a3305f"];

/**
 * A run as an SVG picture, 900 px wide: one panel a signal, all over the same time. The time is in hours
 * unless `axisOf` says otherwise.
 */
export function runToSvg(run: Courses, title: string, axisOf: AxisMaker = timeAxis): string {
  const times = run.time.values;
  const start = times[0] ?? 0;
  const end = times.at(-1) ?? 1;
  const x = scaleLinear([start, end > start ? end : start + 1], [0, inner]);
  const axis = axisOf(start, end, 9);
  const signals = Object.entries(run.signals);
  const bottom = margin.top + signals.length * (panelHeight + panelGap) - panelGap;
  const height = bottom + margin.bottom;
  const panels = signals.map(([id, signal], index) =>
    panel({
      title: id,
      unit: formatUnit(signal.unit),
      times,
      values: signal.values,
      x: (at) => x(at),
      axis,
      top: margin.top + index * (panelHeight + panelGap),
      colour: colours[index % colours.length]!,
    }),
  );
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif" font-size="13">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="${margin.left}" y="30" font-size="17" font-weight="600" fill="#1a1a1a">${escapeXml(title)}</text>`,
    ...panels,
    timeLabels(axis, x, bottom),
    "</svg>",
  ].join("\n")}\n`;
}

interface Panel {
  readonly title: string;
  readonly unit: string;
  readonly times: Float64Array;
  readonly values: Float64Array;
  readonly x: (time: number) => number;
  readonly axis: TimeAxis;
  readonly top: number;
  readonly colour: string;
}

function panel(at: Panel): string {
  const y = scaleLinear(extent(at.values), [panelHeight, 0]).nice(4);
  const label = y.tickFormat(4);
  const path = line<readonly [number, number]>()
    .defined(([, value]) => Number.isFinite(value))
    .x(([time]) => round(at.x(time)))
    .y(([, value]) => round(y(value)));
  const unit = at.unit
    ? ` <tspan font-weight="400" fill="#555555">${escapeXml(at.unit)}</tspan>`
    : "";
  return [
    `<g transform="translate(${margin.left},${at.top})">`,
    `<text x="0" y="-10" font-weight="600" fill="#1a1a1a">${escapeXml(at.title)}${unit}</text>`,
    ...at.axis.ticks.map(
      (tick) => `<path d="M${round(at.x(tick.at))},0V${panelHeight}" stroke="#eeeeee"/>`,
    ),
    ...y
      .ticks(4)
      .map(
        (value) =>
          `<path d="M0,${round(y(value))}H${inner}" stroke="#dddddd"/><text x="-8" y="${round(y(value))}" dy="0.35em" text-anchor="end" fill="#444444">${escapeXml(label(value))}</text>`,
      ),
    `<path d="${path(thin(at)) ?? ""}" fill="none" stroke="${at.colour}" stroke-width="1.8" stroke-linejoin="round"/>`,
    "</g>",
  ].join("\n");
}

function timeLabels(axis: TimeAxis, x: (time: number) => number, bottom: number): string {
  return [
    `<g transform="translate(${margin.left},${bottom})" text-anchor="middle" fill="#444444">`,
    ...axis.ticks.map(
      (tick) => `<text x="${round(x(tick.at))}" y="18">${escapeXml(tick.label)}</text>`,
    ),
    `<text x="${inner / 2}" y="40">${escapeXml(axis.title)}</text>`,
    "</g>",
  ].join("\n");
}

/** Lowest and highest; a flat signal gets room above and below. */
function extent(values: Float64Array): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) return [0, 1];
  const least = Math.max(Math.abs(low), Math.abs(high)) * 0.02 || 1;
  const missing = Math.max(0, least - (high - low)) / 2;
  return [low - missing, high + missing];
}

/** Of many samples in one pixel the first, lowest, highest and last are seen. */
function thin({ times, values }: Panel): (readonly [number, number])[] {
  const points = Array.from(times, (time, index) => [time, values[index]!] as const);
  const size = Math.ceil(points.length / inner);
  if (size <= 4) return points;
  const kept: (readonly [number, number])[] = [];
  for (let from = 0; from < points.length; from += size) {
    const bucket = points.slice(from, from + size);
    const sorted = [...bucket].sort((a, b) => a[1] - b[1]);
    const seen = new Set([bucket[0]!, sorted[0]!, sorted.at(-1)!, bucket.at(-1)!]);
    kept.push(...bucket.filter((point) => seen.has(point)));
  }
  return kept;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
