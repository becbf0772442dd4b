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
  const day = Math.min(Math.round(view.day ?? usualReportDay(view, catalogue) ?? days), days);
  return { scenario: scenario(view), days, every: days <= 14 ? 1 : 4, day, at: view.at };
}

/** The healthy course of the same patient. */
export function healthy({ patient, set }: Scenario): Scenario {
  return set === undefined ? { patient } : { patient, set };
}

/** Whether anything sets this patient apart from the healthy course. */
export function isHealthy(scenario: Scenario): boolean {
  return !scenario.disorders?.length && !scenario.treatments?.length;
}

function scenario(view: View): Scenario {
  const disorder = view.disorder === null ? [] : [{ id: view.disorder, amount: view.severity }];
  return {
    patient: view.patient,
    ...(view.week === null ? {} : { set: { "pregnancy.week": view.week } }),
    disorders: disorder.map(({ id, amount }) =>
      amount === null ? { id } : { id, severity: amount },
    ),
    treatments: view.treatments.map(({ id, dose }) => (dose === null ? { id } : { id, dose })),
  };
}

/** A week for the healthy; else until the treatment works, or the disorder has its full picture. */
function usualDays(view: View, catalogue: Catalogue): number {
  const wanted = usualReportDay(view, catalogue);
  if (wanted === null) return horizons[0]!;
  return horizons.find((days) => days >= wanted && days >= 14) ?? horizons.at(-1)!;
}

/** Day of the full picture or effect; null for the healthy. */
function usualReportDay(view: View, catalogue: Catalogue): number | null {
  if (view.treatments.length > 0) {
    const each = view.treatments.map(({ id }) => entry(catalogue.treatments, id)?.usualDay ?? 0);
    return Math.max(...each);
  }
  return entry(catalogue.disorders, view.disorder)?.usualDay ?? null;
}
