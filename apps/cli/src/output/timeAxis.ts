import { scaleLinear } from "d3-scale";

/** Where to put marks along a time, and what they say. */
export interface TimeAxis {
  /** What the labels are: `clock time`, `days`, `months`, `years`, or a time in a unit. */
  readonly title: string;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/** Makes an axis from `start` to `end` with about as many marks as asked for. */
export type AxisMaker = (start: number, end: number, most: number) => TimeAxis;

/** Plain numbers in a unit of the model's own. */
export function plainAxis(unit: string): AxisMaker {
  return (start, end, most) => {
    const scale = scaleLinear([start, end], [0, 1]);
    const format = scale.tickFormat(most);
    return {
      title: unit === "1" ? "time" : `time (${unit})`,
      ticks: scale.ticks(most).map((at) => ({ at, label: format(at) })),
    };
  };
}

const clockSteps = [1 / 60, 1 / 12, 1 / 4, 1 / 2, 1, 2, 3, 4, 6, 8, 12];

const longUnits = [
  { title: "days", hours: 24, upTo: 120 * 24 },
  { title: "months", hours: (365.25 / 12) * 24, upTo: 3 * 366 * 24 },
  { title: "years", hours: 365.25 * 24, upTo: Number.POSITIVE_INFINITY },
] as const;

/** Of hours: clock times for up to two days, else days, months or years. Hour 0 is midnight. */
export function timeAxis(start: number, end: number, most: number): TimeAxis {
  const span = end - start;
  if (span <= 48) return clockAxis(start, end, most);
  const unit = longUnits.find((candidate) => span <= candidate.upTo)!;
  const scale = scaleLinear([start / unit.hours, end / unit.hours], [0, 1]);
  const format = scale.tickFormat(most);
  return {
    title: unit.title,
    ticks: scale.ticks(most).map((at) => ({ at: at * unit.hours, label: format(at) })),
  };
}

function clockAxis(start: number, end: number, most: number): TimeAxis {
  const step = clockSteps.find((candidate) => (end - start) / candidate <= most) ?? 24;
  const first = Math.ceil(start / step - 1e-9);
  const last = Math.floor(end / step + 1e-9);
  const ticks = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const at = (first + index) * step;
    return { at, label: clock(at) };
  });
  return { title: "clock time", ticks };
}

function clock(hours: number): string {
  const minutes = Math.round(hours * 60);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}
