import type { Entry } from "./entry.ts";
import { both } from "./expectation.ts";
import type { Plan } from "./experiment.ts";
import { healthyTwin, whenIll } from "./illness.ts";
import type { Part, Question } from "./question.ts";
import { readDirection, readValue } from "./readValue.ts";

/** The printed direction of a signal against the healthy twin. */
export function direction(
  plan: Plan,
  signal: string,
  unit: string,
  { direction: way }: Entry,
): Part {
  return {
    value: whenIll(plan, signal, unit),
    expected: readDirection(way, whenIll(healthyTwin(plan), signal, unit)),
  };
}

/** The printed value, and the printed direction where it is a plain up or down. */
export function figure(id: string, plan: Plan, signal: string, note?: string): Question {
  return {
    id,
    ...(note === undefined ? {} : { note }),
    ask: (entry) => {
      const unit = entry.unit ?? "1";
      const value = whenIll(plan, signal, unit);
      const printed = readValue(entry.value);
      if (entry.direction !== "up" && entry.direction !== "down") {
        return { value, expected: printed };
      }
      return { value, expected: both(printed, direction(plan, signal, unit, entry).expected) };
    },
  };
}

/** The printed direction, where a source prints no more. */
export function directionOnly(id: string, plan: Plan, signal: string, unit: string): Question {
  return {
    id,
    unit,
    ask: (entry) => direction(plan, signal, unit, entry),
  };
}
