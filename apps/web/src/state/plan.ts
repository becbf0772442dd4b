import type { Scenario } from "@endocrine/clinic";
import { glandOfPanel } from "../body/glands.ts";
import { habitOf } from "../patient/habits.ts";
import { type Catalogue, entry, type PanelEntry } from "./catalogue.ts";
import type { View } from "./view.ts";

/** Lengths of a run that a person can choose, in days. */
export const horizons: readonly number[] = [
  ...[1, 2, 7, 14, 30, 60, 90, 180, 365, 730, 1825, 3650, 10950],
];

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
  /** What is recorded: the panel's plots, and what tells of its gland. */
  readonly signals: readonly string[];
  /** What day 0 is. */
  readonly dayZero: DayZero;
}

/** Onset of the disorder, start of treatment, or today: of a healthy patient, or of one who has been ill from birth. */
export type DayZero = "onset" | "treatment" | "today";

/** Follows the view to what has to be computed. */
export function plan(view: View, catalogue: Catalogue): Plan {
  const days = view.days || usualDays(view, catalogue);
  const day = Math.min(Math.round(view.day ?? usualReportDay(view, catalogue) ?? days), days);
  const shown = panel(view, catalogue.panels);
  return {
    scenario: { ...scenario(view, catalogue), ...resolutionFor(days) },
    days,
    every: intervalFor(days),
    day,
    at: view.at,
    panel: shown,
    signals: signalsOf(shown, view, catalogue),
    dayZero: dayZero(view, catalogue),
  };
}

/** Longest run that shows pulses, and longest that shows hours, in days. */
const finest = { pulses: 2, hours: 1825 };

/** The resolution at which a run of so many days is looked at: pulses, hours, or means of days over a life. */
function resolutionFor(days: number): Pick<Scenario, "resolution"> {
  if (days <= finest.pulses) return { resolution: "pulsatile" };
  return days > finest.hours ? { resolution: "daily" } : {};
}

/** Hours between two points: five minutes where pulses are seen, a month over a life. */
function intervalFor(days: number): number {
  if (days <= finest.pulses) return 1 / 12;
  if (days <= 14) return 1;
  return days > finest.hours ? 24 * 10 : 4;
}

/** The panel that is asked for; else that of the first disorder or treatment that has one, or the first. */
function panel({ panel: asked, disorders, treatments }: View, panels: readonly PanelEntry[]) {
  return (
    entry(panels, asked) ??
    panels.find((each) => disorders.some(({ id }) => each.disorders.includes(id))) ??
    panels.find((each) => treatments.some(({ id }) => each.treatments.includes(id))) ??
    panels[0]!
  );
}

function signalsOf({ id, plots }: PanelEntry, { patient }: View, catalogue: Catalogue) {
  const { analytes, signs } = catalogue;
  const female = entry(catalogue.patients, patient)?.female ?? true;
  const told = glandOfPanel(id, female)?.measures ?? [];
  const measured = told.filter((each) => entry(analytes, each) ?? entry(signs, each));
  return [...new Set([...plots, ...measured])];
}

function dayZero(view: View, catalogue: Catalogue): DayZero {
  if (view.treatments.some(({ from }) => from === null || from === 0)) return "treatment";
  const begins = view.disorders.some(
    ({ id, onset }) => (onset === null && !isFromBirth(view, catalogue, id)) || onset === 0,
  );
  return begins ? "onset" : "today";
}

/** Age of the patient on day 0, years. */
export function ageOf(view: View, catalogue: Catalogue): number {
  return view.age ?? entry(catalogue.patients, view.patient)?.age ?? 18;
}

/** Whether a disorder has acted since birth in this patient: it has its full picture on day 0. */
export function isFromBirth(view: View, catalogue: Catalogue, id: string): boolean {
  const from = entry(catalogue.disorders, id)?.fromBirth;
  if (from === undefined || from === "always") return from === "always";
  const chosen = entry(view.disorders, id);
  return (chosen?.onset ?? null) === null && ageOf(view, catalogue) < 18;
}

/** Whether a disorder began before day 0: a treatment waits for its full picture, unless its onset is given. */
export function isBeforeDayZero(view: View, catalogue: Catalogue, id: string): boolean {
  const onset = entry(view.disorders, id)?.onset ?? null;
  return onset === null && (view.treatments.length > 0 || isFromBirth(view, catalogue, id));
}

/** The same patient with nothing that was chosen but who it is. */
export function healthy({
  disorders: _,
  treatments: __,
  changes: ___,
  ...who
}: Scenario): Scenario {
  return who;
}

/** Whether anything sets this patient apart from the healthy course. */
export function isHealthy(scenario: Scenario): boolean {
  const { disorders, treatments, changes } = scenario;
  return !disorders?.length && !treatments?.length && !changes?.length;
}

function scenario(view: View, catalogue: Catalogue): Scenario {
  const { age, height, weight, week } = view;
  const preset = heightOf(view, catalogue);
  const set = {
    ...(week === null ? {} : { "pregnancy.week": week }),
    ...(weight === null || preset === null
      ? {}
      : { "person.adultBodyMassIndex": weight / (preset / 100) ** 2 }),
  };
  const known = new Set(catalogue.parameters);
  const changes = view.habits.flatMap(({ id, value, from, to }) => {
    const moved = Object.entries(habitOf(id)?.set(value) ?? {}).filter(([path]) => known.has(path));
    if (moved.length === 0) return [];
    return [{ set: Object.fromEntries(moved), from, ...(to === null ? {} : { to }) }];
  });
  return {
    patient: view.patient,
    ...(age === null ? {} : { age }),
    ...(height === null ? {} : { height: height / 100 }),
    ...(Object.keys(set).length === 0 ? {} : { set }),
    disorders: view.disorders.map(({ id, severity, onset }) => ({
      id,
      ...(severity === null ? {} : { severity }),
      ...(onset === null ? {} : { onset }),
    })),
    treatments: view.treatments.map(({ id, dose, from, to }) => ({
      id,
      ...(dose === null ? {} : { dose }),
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
    })),
    ...(changes.length === 0 ? {} : { changes }),
  };
}

/** Height of the patient in cm, where it is chosen and not grown. */
export function heightOf(view: View, catalogue: Catalogue): number | null {
  const preset = entry(catalogue.patients, view.patient)?.height;
  if (preset === undefined) return null;
  return view.height ?? Math.round(preset * 100);
}

/** Of a disorder that has been there from birth. */
const month = 30;

/** A week for the healthy; else until the treatment works, or the disorder has its full picture. */
function usualDays(view: View, catalogue: Catalogue): number {
  const wanted = usualReportDay(view, catalogue);
  if (wanted === 0) return month;
  if (wanted === null) return view.habits.length > 0 ? month : 7;
  return horizons.find((days) => days >= wanted && days >= 14) ?? horizons.at(-1)!;
}

/** Day of the full picture or effect, day 0 where it has been there from birth; null for the healthy. */
function usualReportDay(view: View, catalogue: Catalogue): number | null {
  const treated = view.treatments.map(
    ({ id, from }) => (from ?? 0) + (entry(catalogue.treatments, id)?.usualDay ?? 0),
  );
  const ill = view.disorders.flatMap(({ id, onset }) => {
    if (isFromBirth(view, catalogue, id)) return [0];
    if (treated.length > 0 && onset === null) return [];
    const full = entry(catalogue.disorders, id)?.usualDay;
    return full === undefined ? [] : [(onset ?? 0) + full];
  });
  const all = [...treated, ...ill];
  return all.length === 0 ? null : Math.max(...all);
}
