/// <reference path="./asciichart.d.ts" />
import asciichart from "asciichart";
import type { Courses } from "./courses.ts";
import { formatUnit, formatValue } from "./numbers.ts";
import { type AxisMaker, timeAxis } from "./timeAxis.ts";

const labelWidth = 9;
const rows = 8;

/**
 * A run as text: one chart a signal with unit, lowest and highest, and one time axis below all. The time is in
 * hours unless `axisOf` says otherwise. Where a column stands for hours, a daily rhythm would leave false
 * waves; then the mean of the day around is drawn.
 */
export function runToText(run: Courses, columns = 80, axisOf: AxisMaker = timeAxis): string {
  const width = Math.max(20, Math.min(columns, 160) - labelWidth - 2);
  const hours = run.time.values;
  const span = (hours.at(-1) ?? 0) - (hours[0] ?? 0);
  const step = hours.length > 1 ? span / (hours.length - 1) : 24;
  const daily = axisOf === timeAxis && span / width >= 2 && step < 24;
  const charts = Object.entries(run.signals).map(([id, signal]) => {
    const { low, high } = range(signal.values);
    const limits = `(min ${formatValue(low)}, max ${formatValue(high)})`;
    const unit = formatUnit(signal.unit);
    const title = [id, unit, limits, daily && "daily mean"].filter(Boolean).join(" ");
    const values = daily ? dailyMean(signal.values, step) : signal.values;
    return `${title}\n${chart(values, width)}`;
  });
  return `${[...charts, axisLine(hours, width, axisOf)].join("\n\n")}\n`;
}

/** Mean of the 24 hours around each sample. */
function dailyMean(values: Float64Array, step: number): Float64Array {
  const reach = Math.round(12 / step);
  return values.map((_, at) => {
    const from = Math.max(0, Math.min(at - reach, values.length - 2 * reach));
    const day = values.subarray(from, from + 2 * reach).filter((value) => Number.isFinite(value));
    return day.reduce((sum, value) => sum + value, 0) / day.length;
  });
}

function chart(values: Float64Array, width: number): string {
  const { low, high } = range(values);
  if (low > high) return "no values";
  // Rounding noise of a steady signal is not stretched over the whole chart.
  if (high - low <= 5e-3 * Math.max(Math.abs(low), Math.abs(high))) {
    return `${formatValue(low).padStart(labelWidth)}┼${"─".repeat(width - 1)}`;
  }
  const text = asciichart.plot(sample(values, width), {
    height: rows,
    offset: 2,
    format: (value) => rowLabel(value, (high - low) / rows).padStart(labelWidth),
  });
  return text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

/** As many decimals as tell one row from the next. */
function rowLabel(value: number, step: number): string {
  if (step < 1e-5 || Math.abs(value) >= 1e7) return formatValue(value);
  return value.toFixed(Math.max(0, Math.ceil(-Math.log10(step))));
}

/** Nearest samples, one a column; a gap holds the value before it. */
function sample(values: Float64Array, width: number): number[] {
  let last = values.find((value) => Number.isFinite(value)) ?? 0;
  return Array.from({ length: width }, (_, column) => {
    const value = values[Math.round((column * (values.length - 1)) / (width - 1))];
    if (value !== undefined && Number.isFinite(value)) last = value;
    return last;
  });
}

function range(values: Float64Array): { low: number; high: number } {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, high };
}

function axisLine(times: Float64Array, width: number, axisOf: AxisMaker): string {
  const start = times[0] ?? 0;
  const end = times.at(-1) ?? start;
  const axis = axisOf(start, end, Math.max(2, Math.floor(width / 12)));
  const marks = Array.from({ length: width + labelWidth }, () => " ");
  const rule = Array.from({ length: width }, () => "─");
  for (const tick of axis.ticks) {
    const share = end > start ? (tick.at - start) / (end - start) : 0;
    const column = Math.round(share * (width - 1));
    rule[column] = "┬";
    const from = Math.max(0, labelWidth + 1 + column - Math.floor(tick.label.length / 2));
    for (let i = 0; i < tick.label.length; i++) marks[from + i] = tick.label[i]!;
  }
  const indent = " ".repeat(labelWidth + 1);
  return `${indent}${rule.join("")}\n${marks.join("").trimEnd()}  ${axis.title}`;
}
