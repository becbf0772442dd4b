import { lastLived, type Samples } from "../state/samples.ts";

/** A value and the day on which a course has it. */
export interface Moment {
  readonly value: number;
  readonly day: number;
}

/** What a curve does, as one would tell somebody who cannot see it. */
export type CourseShape =
  | { readonly kind: "steady"; readonly at: number }
  | { readonly kind: "swings"; readonly low: number; readonly high: number }
  | {
      readonly kind: "rises" | "falls";
      readonly from: number;
      readonly to: Moment;
      /** Day on which half of the way is done. */
      readonly half: number;
    }
  | {
      readonly kind: "peaks" | "dips";
      readonly from: number;
      readonly turn: Moment;
      readonly to: Moment;
    };

/** Share of the largest value below which a change is none. */
const noticeable = 0.05;
/** Share of the range that a turn goes back to count as one. */
const turnSize = 0.25;

/** The shape of a course; null where there is nothing to tell of. */
export function courseShape({ days, values }: Samples): CourseShape | null {
  const last = lastLived(values);
  if (last < 0) return null;
  let [lowest, highest] = [0, 0];
  for (let index = 1; index <= last; index++) {
    if (values[index]! < values[lowest]!) lowest = index;
    if (values[index]! > values[highest]!) highest = index;
  }
  const [low, high] = [values[lowest]!, values[highest]!];
  const range = high - low;
  if (range <= noticeable * Math.max(Math.abs(low), Math.abs(high))) {
    return { kind: "steady", at: values[last]! };
  }
  if (turns(values, last, range * turnSize) > 2) return { kind: "swings", low, high };
  const from = values[0]!;
  const to = { value: values[last]!, day: days[last]! };
  const moment = (index: number) => ({ value: values[index]!, day: days[index]! });
  const above = high - Math.max(from, to.value);
  const below = Math.min(from, to.value) - low;
  if (Math.max(above, below) > turnSize * range) {
    return above >= below
      ? { kind: "peaks", from, turn: moment(highest), to }
      : { kind: "dips", from, turn: moment(lowest), to };
  }
  const middle = (from + to.value) / 2;
  const rises = to.value > from;
  const crossed = values.findIndex((value) => (rises ? value >= middle : value <= middle));
  return { kind: rises ? "rises" : "falls", from, to, half: days[Math.max(0, crossed)]! };
}

/** How often a curve turns and goes back by at least `size`. */
function turns(values: Float64Array, last: number, size: number): number {
  let count = 0;
  let direction = 0;
  let extreme = values[0]!;
  for (let index = 1; index <= last; index++) {
    const value = values[index]!;
    if (direction >= 0 && value > extreme) extreme = value;
    else if (direction <= 0 && value < extreme) extreme = value;
    const back = value - extreme;
    if (direction === 0 && Math.abs(value - values[0]!) >= size) {
      direction = value > values[0]! ? 1 : -1;
      extreme = value;
    } else if (direction === 1 && back <= -size) {
      count++;
      direction = -1;
      extreme = value;
    } else if (direction === -1 && back >= size) {
      count++;
      direction = 1;
      extreme = value;
    }
  }
  return count;
}
