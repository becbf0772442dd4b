import {
  type CompiledModel,
  type SimulateOptions,
  type SimulationResult,
  simulate,
} from "@endocrine/engine";
import { waypoints } from "./waypoints.ts";

type States = Readonly<Record<string, number>>;

/** The day of the cycle on which a woman is met where none is asked for: when basal hormones are drawn. */
export const usualCycleDay = 5;

/** Days in which a woman who cycles at all bleeds. */
const longestCycle = 90;

/** Whether a woman in these states has bled of late. */
export function isCycling(states: States): boolean {
  return (states["cycle.day"] ?? longestCycle) < longestCycle;
}

/** Days within which most women bleed again: the search is as long as `longestCycle` only where they do not. */
const mostCycles = 35;

/** What a search for a day of the cycle begins with. */
type Beginning = Required<Pick<SimulateOptions, "start" | "parameters" | "initial">>;

/** Lives on to the first midnight, `least` days from `states` or later, at which a calendar is within a day. */
function liveToDay(model: CompiledModel, parameters: States, states: States, day: Day): States {
  const from = { start: 0, parameters, initial: states };
  const soon = findDay(model, from, day, mostCycles);
  const { end, search } = soon.end === undefined ? findDay(model, from, day, longestCycle) : soon;
  if (end === undefined) return search.final;
  if (end === 0) return states;
  return simulate(model, { ...from, end, output: { at: [end] }, waypoints }).final;
}

/** The midnight that is sought among so many, h; undefined where it is not among them. */
function findDay(
  model: CompiledModel,
  from: Beginning,
  { calendar, day, least }: Day,
  count: number,
): { readonly end: number | undefined; readonly search: SimulationResult } {
  // one midnight more at the beginning: what a calendar shows tells little without the day before
  const first = Math.max(least - 1, 0);
  const midnights = Array.from({ length: count }, (_, i) => (first + i) * 24);
  const search = simulate(model, {
    ...from,
    end: midnights.at(-1) as number,
    output: { at: midnights },
    signals: [calendar],
    waypoints,
  });
  const days = search.trajectory.columns.get(calendar)?.values ?? new Float64Array();
  const found = days.findIndex(
    (since, i) => first + i >= least && since >= day - 1 && since < day && !isRunningBack(days, i),
  );
  return { end: midnights[found], search };
}

/** Whether a calendar is at that midnight on its way back to the first day, which takes it some hours. */
function isRunningBack(days: Float64Array, at: number): boolean {
  const since = days[at] as number;
  return since >= 1 && at > 0 && since < (days[at - 1] as number);
}

interface Day {
  readonly calendar: "cycle.day" | "cycle.sinceOvulation";
  readonly day: number;
  readonly least: number;
}

/** Lives on from `states` to the midnight after the next ovulation. */
export function liveToOvulation(model: CompiledModel, parameters: States, states: States): States {
  return liveToDay(model, parameters, states, {
    calendar: "cycle.sinceOvulation",
    day: 1,
    least: 0,
  });
}

/**
 * Lives on from `states` to the midnight, `least` days from there or later, on which `day` of the cycle begins
 * (1 the first of menses). Where no such day comes, as the cycle is shorter or stops, to the end of the search.
 */
export function liveToCycleDay(
  model: CompiledModel,
  parameters: States,
  states: States,
  { day, least }: { readonly day: number; readonly least: number },
): States {
  return liveToDay(model, parameters, states, { calendar: "cycle.day", day, least });
}
