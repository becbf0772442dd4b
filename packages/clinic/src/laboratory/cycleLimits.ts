import type { Limits, Person } from "./limits.ts";

/** Parts of the cycle that limits are told apart by. */
type Phase = "early follicular" | "late follicular" | "early luteal" | "mid-luteal" | "late luteal";

/** Day of the cycle from which a follicle dominates, in one of 28 days. */
const dominance = 9;

/** Days from rupture to the ends of the early and the middle luteal phase, and to the end of every one. */
const luteal = { early: 4, middle: 9, longest: 18 } as const;

/** The part of the cycle by calendar and ovulation; without menses the early follicular one. */
function phase({ cycleDay = 1, sinceOvulation = luteal.longest }: Person): Phase {
  if (sinceOvulation < luteal.longest && sinceOvulation < cycleDay) {
    if (sinceOvulation < luteal.early) return "early luteal";
    return sinceOvulation < luteal.middle ? "mid-luteal" : "late luteal";
  }
  return cycleDay >= dominance && cycleDay < 45 ? "late follicular" : "early follicular";
}

const during =
  (one: Phase) =>
  (person: Person): boolean =>
    person.female &&
    person.pregnancyWeek === undefined &&
    // frequent suckling keeps the ovaries quiet: no day of a cycle to compare with
    person.nursing !== true &&
    person.age >= 18 &&
    person.age < 51 &&
    phase(person) === one;

/**
 * The least 5th and the greatest 95th percentile of the days of each phase (Stricker 2006), the surge
 * with the late follicular phase, as nobody knows its day before.
 */
const byPhase = (
  rows: Readonly<Record<Phase, readonly [low: number | undefined, high: number]>>,
): readonly Limits[] =>
  Object.entries(rows).map(([name, [low, high]]) => ({
    ...(low === undefined ? {} : { low }),
    high,
    source: "stricker2006",
    when: during(name as Phase),
  }));

/** Limits of women who may cycle, by the phase of the cycle, in the units of the analytes. */
export const cycleLimits: Readonly<
  Record<"LH" | "FSH" | "estradiol" | "progesterone", readonly Limits[]>
> = {
  LH: byPhase({
    "early follicular": [0.37, 8.73],
    "late follicular": [3.11, 73.6],
    "early luteal": [3.15, 21.4],
    "mid-luteal": [0.73, 10.8],
    "late luteal": [0.42, 7.29],
  }),
  FSH: byPhase({
    "early follicular": [1.95, 10.3],
    "late follicular": [2.95, 15.1],
    "early luteal": [2.71, 15.4],
    "mid-luteal": [1.26, 5.97],
    "late luteal": [1.09, 7.58],
  }),
  estradiol: byPhase({
    "early follicular": [57.6, 313],
    "late follicular": [186, 1518],
    "early luteal": [155, 666],
    "mid-luteal": [267, 764],
    "late luteal": [94, 807],
  }),
  progesterone: byPhase({
    // the lower percentile is the limit of the assay
    "early follicular": [undefined, 3.75],
    "late follicular": [undefined, 4.13],
    "early luteal": [2.21, 45.5],
    "mid-luteal": [18.3, 60.4],
    "late luteal": [1.91, 55.9],
  }),
};
