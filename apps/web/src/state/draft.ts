import type { Plan } from "./plan.ts";

/** Longest run that is drafted hour by hour, in days. */
const hourly = 3;
/** Points of a drafted course. */
const points = 200;

/** The plan of a draft: means of days where hours would take too long. */
export function draftOf(plan: Plan): Plan {
  const isShort = plan.days <= hourly && plan.scenario.set === undefined;
  const resolution = isShort ? "hourly" : "daily";
  const every = isShort ? 0.5 : Math.max(Math.min(24, plan.days * 24), (plan.days * 24) / points);
  return { ...plan, scenario: { ...plan.scenario, resolution }, every };
}
