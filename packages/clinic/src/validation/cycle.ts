import type { Entry } from "./entry.ts";
import { between, medianAndDeciles } from "./expectation.ts";
import { every, type Plan, values } from "./experiment.ts";
import type { Part } from "./question.ts";
import { numbers } from "./readValue.ts";

/** A woman from the first day of a cycle on, through the next one. */
export const twoCycles: Plan = { patient: "adult-female", set: { "cycle.day": 1 } };

/** Every second hour of 62 days. */
const hours = every(2, 0, 62 * 24);
/** Hour from which events are of the second cycle. */
const second = 22 * 24;

/** Signals of two cycles, by hour. */
export function through(path: string, unit: string): readonly number[] {
  return values(twoCycles, path, unit, hours);
}

/** Midnight before the highest LH of the second cycle, h. */
export function surgeDay(): number {
  const later = through("gonadotrophs.LH", "[IU]/L").map((value, i) =>
    (hours[i] as number) < second ? 0 : value,
  );
  return 24 * Math.floor((hours[later.indexOf(Math.max(...later))] as number) / 24);
}

/** Midnight before the follicle of the second cycle has ruptured, h. */
export function ovulationDay(): number {
  const counted = through("corpusLuteum.ovulations", "1");
  const before = counted[hours.indexOf(second)] as number;
  const at = counted.findIndex((value, i) => (hours[i] as number) > second && value > before + 0.5);
  return 24 * Math.floor((hours[at] ?? Number.NaN) / 24);
}

/** The morning value so many days from a midnight. */
export function onDayFrom(midnight: number, path: string, unit: string, day: number): number {
  return through(path, unit)[hours.indexOf(midnight + 24 * day + 8)] as number;
}

/** The highest value of the second cycle until its surge is over. */
export function highestBeforeOvulation(path: string, unit: string): number {
  const end = ovulationDay() + 24;
  return Math.max(
    ...through(path, unit).filter((_, i) => {
      const hour = hours[i] as number;
      return hour >= second && hour <= end;
    }),
  );
}

/** Fewest women behind a printed day that is asked. */
const fewest = 10;

/** Every printed day of a course by day of the cycle, within its printed interval or what its deciles tell. */
export function cycleCourse(
  { value, unit }: Entry,
  midnight: number,
  path: string,
): readonly Part[] {
  const n = value.n === undefined ? undefined : numbers(value, "n");
  const [low, high] = [numbers(value, "low"), numbers(value, "high")];
  const median = value.median === undefined ? undefined : numbers(value, "median");
  return numbers(value, "x").flatMap((day, i): Part[] => {
    if ((n?.[i] ?? fewest) < fewest) return [];
    const limits = [low[i] as number, high[i] as number] as const;
    const middle = median?.[i];
    const expected = middle === undefined ? between(...limits) : medianAndDeciles(middle, limits);
    return [{ label: `day ${day}`, value: onDayFrom(midnight, path, unit ?? "1", day), expected }];
  });
}
