/// <reference path="./asciichart.d.ts" />
import type { PatientRun } from "@endocrine/clinic";
import asciichart from "asciichart";
import { formatUnit, formatValue } from "./numbers.ts";
import { timeAxis } from "./timeAxis.ts";

const labelWidth = 9;
const rows = 8;

/** A run as text: one chart a signal with unit, lowest and highest, and one time axis below all. */
export function runToText(run: PatientRun, columns = 80): string {
  const width = Math.max(20, Math.min(columns, 160) - labelWidth - 2);
  const charts = Object.entries(run.signals).map(([id, signal]) => {
    const { low, high } = range(signal.values);
    const limits = `min ${formatValue(low)}, max ${formatValue(high)}`;
    const title = [id, formatUnit(signal.unit), `(${limits})`].filter(Boolean).join(" ");
    return `${title}\n${chart(signal.values, width, low, high)}`;
  });
  return `${[...charts, axisLine(run.time.values, width)].join("\n\n")}\n`;
}

function chart(values: Float64Array, width: number, low: number, high: number): string {
  if (!Number.isFinite(low)) return "no values";
  // Rounding noise of a steady signal is not stretched over the whole chart.
  const room = Math.max(0, Math.max(Math.abs(low), Math.abs(high)) * 1e-3 - (high - low)) / 2;
  const text = asciichart.plot(sample(values, width), {
    height: rows,
    min: low - room,
    max: high + room,
    offset: 2,
    format: (value) => formatValue(value).padStart(labelWidth),
  });
  return text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
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

function axisLine(hours: Float64Array, width: number): string {
  const start = hours[0] ?? 0;
  const end = hours.at(-1) ?? start;
  const axis = timeAxis(start, end, Math.max(2, Math.floor(width / 12)));
  const marks = Array.from({ length: width + labelWidth }, () => " ");
  const rule = Array.from({ length: width }, () => "─");
  for (const tick of axis.ticks) {
    const share = end > start ? (tick.hours - start) / (end - start) : 0;
    const column = Math.round(share * (width - 1));
    rule[column] = "┬";
    const from = Math.max(0, labelWidth + 1 + column - Math.floor(tick.label.length / 2));
    for (let i = 0; i < tick.label.length; i++) marks[from + i] = tick.label[i]!;
  }
  const indent = " ".repeat(labelWidth + 1);
  return `${indent}${rule.join("")}\n${marks.join("").trimEnd()}  ${axis.title}`;
}
