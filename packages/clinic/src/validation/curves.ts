import { entries } from "./entries.ts";
import type { Entry } from "./entry.ts";
import { keeps } from "./expectation.ts";
import { type Observation, observing, values } from "./experiment.ts";
import type { Part } from "./question.ts";
import { questions } from "./questions.ts";

/** A published point: a time, and the limits that the model must keep there. */
export interface PublishedPoint {
  readonly time: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly holds: boolean;
}

/** One signal of the model over the points that were published for it. */
export interface CurvePanel {
  /** What is drawn, where an entry has several: `glucose mg/dL`, `woman`. */
  readonly label: string;
  readonly unit: string;
  /** Unit of the times: `min`, `h`, `d`, or `clock` for hours of the clock. */
  readonly time: string;
  readonly points: readonly PublishedPoint[];
  /** The model's curve: times and values. */
  readonly curve: readonly (readonly [number, number])[];
}

/** A published time course with the model's curve. */
export interface PublishedCurve {
  readonly id: string;
  readonly panels: readonly CurvePanel[];
}

/** Fewest points that make a course. */
const fewest = 3;

/** Points of the model's curve. */
const fineness = 120;

/** Hours in the units that times are printed in. */
const hoursIn: Readonly<Record<string, number>> = { min: 1 / 60, h: 1, d: 24 };

interface Sample {
  readonly part: Part;
  readonly observation: Observation;
  /** h from midnight of day 0 */
  readonly hour: number;
}

/**
 * Every published time course that is compared. An entry is taken up when it prints a list of values.
 * @param wanted which entries, by id; left out: all
 */
export function publishedCurves(
  wanted: (id: string) => boolean = () => true,
): readonly PublishedCurve[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const asked = entries.filter(({ id }) => wanted(id));
  return asked.flatMap((entry) => {
    const question = byId.get(entry.id);
    if (question === undefined || !("ask" in question) || !printsCourse(entry)) return [];
    const { result, observations } = observing(() => question.ask(entry));
    const parts = Array.isArray(result) ? (result as readonly Part[]) : [result as Part];
    const panels = panelsOf(parts, observations);
    return panels.length === 0 ? [] : [{ id: entry.id, panels }];
  });
}

function printsCourse({ value }: Entry): boolean {
  return Object.values(value).some((list) => Array.isArray(list) && list.length >= fewest);
}

/** Parts that were read off one signal of one run make a panel. */
function panelsOf(
  parts: readonly Part[],
  observations: readonly Observation[],
): readonly CurvePanel[] {
  const samples = parts.flatMap((part) => sampleOf(part, observations) ?? []);
  const signals = new Map<string, Sample[]>();
  for (const sample of samples) {
    const { plan, id, unit } = sample.observation;
    const key = JSON.stringify([plan, id, unit]);
    signals.set(key, [...(signals.get(key) ?? []), sample]);
  }
  return [...signals.values()]
    .filter((some) => new Set(some.map(({ hour }) => hour)).size >= fewest)
    .map(panel);
}

/** Where a part's value was seen: the run and the hour. */
function sampleOf(part: Part, observations: readonly Observation[]): Sample | null {
  for (const observation of observations) {
    const index = observation.values.indexOf(part.value);
    const hour = observation.times[index];
    if (hour !== undefined) return { part, observation, hour };
  }
  return null;
}

function panel(samples: readonly Sample[]): CurvePanel {
  const [first] = samples as readonly [Sample];
  const { plan, id, unit } = first.observation;
  const axis = axisOf(samples);
  const hours = samples.map(({ hour }) => hour);
  const [from, to] = [Math.min(...hours), Math.max(...hours)];
  const fine = Array.from({ length: fineness + 1 }, (_, i) => from + (i / fineness) * (to - from));
  const all = [...new Set([...fine, ...hours])].sort((a, b) => a - b);
  const seen = values(plan, id, unit, all);
  return {
    label: (first.part.label ?? "").replace(printedTime, "").replace(/,?\s*$/, ""),
    unit,
    time: axis.unit,
    points: samples.map(({ part: { value, expected }, hour }) => ({
      time: rounded(axis.place(hour)),
      low: expected.low,
      high: expected.high,
      holds: keeps(value, expected),
    })),
    curve: all.map((hour, i) => [rounded(axis.place(hour)), rounded(seen[i] as number)] as const),
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(5));
}

/** A time at the end of a label: `30 min`, `day 4`, `08:00`. */
const printedTime = /(?:(-?[\d.]+) (min|h)|day ([\d.]+)|\d\d:\d\d)$/;

interface Axis {
  readonly unit: string;
  /** From hours since midnight of day 0 to what the axis shows. */
  readonly place: (hour: number) => number;
}

/** Times as the source prints them, counted from its own zero; hours of the clock where it prints clock times. */
function axisOf(samples: readonly Sample[]): Axis {
  // from the end: a first sample may be drawn just before a dose and printed as its time
  for (const { part, hour } of [...samples].reverse()) {
    const [, number, unit = "d", day] = part.label?.match(printedTime) ?? [];
    const printed = Number(number ?? day);
    const size = hoursIn[unit];
    if (size === undefined || Number.isNaN(printed)) continue;
    const zero = Math.round((hour - printed * size) * 60) / 60;
    return { unit, place: (at) => (at - zero) / size };
  }
  const midnight = 24 * Math.floor(Math.min(...samples.map(({ hour }) => hour)) / 24);
  return { unit: "clock", place: (at) => at - midnight };
}
