import type { Scenario } from "@endocrine/clinic";
import { type Catalogue, entry } from "./catalogue.ts";
import type { View } from "./view.ts";

/** Lengths of a run that a person can choose, in days. */
export const horizons: readonly number[] = [7, 14, 30, 60, 90, 180, 365, 730, 1825];

/** What is plotted, top left to bottom right: two analytes of cause, one of effect, one sign. */
export const plotted: readonly string[] = ["TSH", "fT4", "fT3", "thyroidVolume"];

/** What the worker computes for a view. */
export interface Plan {
  readonly scenario: Scenario;
  /** Length of the run. */
  readonly days: number;
  /** Hours between two points. */
  readonly every: number;
  /** Day of the laboratory report. */
  readonly day: number;
  readonly at: string;
}

/** Follows the view to what has to be computed. */
export function plan(view: View, catalogue: Catalogue): Plan {
  const days = view.days ?? usualDays(view, catalogue);
  const day = Math.min(Math.round(view.day ?? usualReportDay(view, catalogue, days)), days);
  return { scenario: scenario(view), days, every: days <= 14 ? 1 : 4, day, at: view.at };
}

/** The healthy course of the same patient. */
export function healthy(scenario: Scenario): Scenario {
  return { patient: scenario.patient };
}

/** Whether anything sets this patient apart from the healthy course. */
export function isHealthy(scenario: Scenario): boolean {
  return !scenario.disorders?.length && !scenario.treatments?.length;
}

function scenario(view: View): Scenario {
  const disorder = view.disorder === null ? [] : [{ id: view.disorder, amount: view.severity }];
  return {
    patient: view.patient,
    disorders: disorder.map(({ id, amount }) =>
      amount === null ? { id } : { id, severity: amount },
    ),
    treatments: view.treatments.map(({ id, dose }) => (dose === null ? { id } : { id, dose })),
  };
}

/** A week for the healthy, three months for a treatment, and for a disorder until it has its full picture. */
function usualDays(view: View, catalogue: Catalogue): number {
  if (view.treatments.length > 0) return 90;
  const disorder = entry(catalogue.disorders, view.disorder);
  if (disorder === undefined) return 7;
  const enough = horizons.find((days) => days >= disorder.usualDay && days >= 14);
  return enough ?? horizons.at(-1)!;
}

function usualReportDay(view: View, catalogue: Catalogue, days: number): number {
  const disorder = entry(catalogue.disorders, view.disorder);
  return disorder === undefined || view.treatments.length > 0 ? days : disorder.usualDay;
}
