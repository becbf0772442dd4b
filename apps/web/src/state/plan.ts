import type { Scenario } from "@endocrine/clinic";
import { type Catalogue, entry, type PanelEntry } from "./catalogue.ts";
import type { View } from "./view.ts";

/** Lengths of a run that a person can choose, in days. */
export const horizons: readonly number[] = [7, 14, 30, 60, 90, 180, 365, 730, 1825];

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
  /** Panel whose courses are plotted and whose analytes come first. */
  readonly panel: PanelEntry;
  /** What day 0 is. */
  readonly dayZero: DayZero;
}

/** Onset of the disorder, start of treatment, or today: of a healthy patient, or of one who has been ill from birth. */
export type DayZero = "onset" | "treatment" | "today";

/** Follows the view to what has to be computed. */
export function plan(view: View, catalogue: Catalogue): Plan {
  const days = view.days ?? usualDays(view, catalogue);
  const day = Math.min(Math.round(view.day ?? usualReportDay(view, catalogue) ?? days), days);
  return {
    scenario: scenario(view),
    days,
    every: days <= 14 ? 1 : 4,
    day,
    at: view.at,
    panel: panel(view, catalogue.panels),
    dayZero: dayZero(view, catalogue),
  };
}

/** The panel that is asked for; else that of the disorder, of a treatment, or the first. */
function panel({ panel: asked, disorder, treatments }: View, panels: readonly PanelEntry[]) {
  return (
    entry(panels, asked) ??
    panels.find(({ disorders }) => disorder !== null && disorders.includes(disorder)) ??
    panels.find((each) => treatments.some(({ id }) => each.treatments.includes(id))) ??
    panels[0]!
  );
}

function dayZero(view: View, catalogue: Catalogue): DayZero {
  if (view.treatments.length > 0) return "treatment";
  return view.disorder === null || isFromBirth(view, catalogue) ? "today" : "onset";
}

/** Whether the disorder has acted since birth in this patient: it has its full picture on day 0. */
export function isFromBirth(view: View, catalogue: Catalogue): boolean {
  const from = entry(catalogue.disorders, view.disorder)?.fromBirth;
  if (from === undefined || from === "always") return from === "always";
  return (entry(catalogue.patients, view.patient)?.age ?? 18) < 18;
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

/** Of a disorder that has been there from birth. */
const month = 30;

/** A week for the healthy; else until the treatment works, or the disorder has its full picture. */
function usualDays(view: View, catalogue: Catalogue): number {
  const wanted = usualReportDay(view, catalogue);
  if (wanted === 0) return month;
  if (wanted === null) return horizons[0]!;
  return horizons.find((days) => days >= wanted && days >= 14) ?? horizons.at(-1)!;
}

/** Day of the full picture or effect, day 0 where it has been there from birth; null for the healthy. */
function usualReportDay(view: View, catalogue: Catalogue): number | null {
  if (view.treatments.length > 0) {
    const each = view.treatments.map(({ id }) => entry(catalogue.treatments, id)?.usualDay ?? 0);
    return Math.max(...each);
  }
  if (isFromBirth(view, catalogue)) return 0;
  return entry(catalogue.disorders, view.disorder)?.usualDay ?? null;
}
