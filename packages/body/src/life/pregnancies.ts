import type { Action } from "@endocrine/engine";
import { pregnancyModules } from "../placenta/modules.ts";

/** States that are the conceptus itself: they begin with conception and end with birth. */
const conceptus = [
  "pregnancy.present",
  "pregnancy.week",
  "trophoblast.cells",
  "trophoblast.placenta",
  "fetus.mass",
  "placentalCRH.expression",
] as const;

/** Week of pregnancy at conception, counted from the last menstrual period. */
const firstWeek = 2;

function startOf(name: string): number {
  const [id, state = ""] = name.split(".");
  const states = pregnancyModules.find((module) => module.id === id)?.states;
  const start = states?.[state]?.start;
  return typeof start === "number" ? start : firstWeek;
}

/** Start values of a woman who is not pregnant, in a body into which `pregnancyModules` are linked. */
export const notPregnant: Readonly<Record<string, number>> = Object.fromEntries(
  conceptus.map((name) => [name, 0]),
);

/** Conception at a time: a pregnancy begins in its second week. */
export function conception(at: number): Action {
  return { at, set: Object.fromEntries(conceptus.map((name) => [name, startOf(name)])) };
}

/** Birth by caesarean section at a time: child and placenta are gone at once. */
export function caesarean(at: number): Action {
  return { at, set: notPregnant };
}

/** How long and how often a child is breast fed; times in h of the run. */
export interface Nursing {
  readonly birth: number;
  /** Feeds a day of full breast feeding. */
  readonly feeds: number;
  /** Months until other food comes, after which feeds grow fewer evenly until weaning. */
  readonly fullMonths: number;
  readonly weanedMonths: number;
}

const month = (24 * 365.25) / 12;

/** The feeds of a plan, as changes of `suckling.feeds`; other food takes a feed's place month by month. */
export function nursing({ birth, feeds, fullMonths, weanedMonths }: Nursing): readonly Action[] {
  const steps = Math.max(1, Math.round(weanedMonths - fullMonths));
  const weaning = Array.from({ length: steps }, (_, i) => ({
    at: birth + (fullMonths + ((i + 1) * (weanedMonths - fullMonths)) / steps) * month,
    set: { "suckling.feeds": (feeds * (steps - 1 - i)) / steps },
  }));
  return [{ at: birth + 2, set: { "suckling.feeds": feeds } }, ...weaning];
}
