import type { Claim } from "./claim.ts";
import { follow, measure, woman } from "./observe.ts";

/** Days that hold twelve cycles of 28 days, and one more. */
const year = 366;

interface Months {
  /** Days from menses to menses. */
  readonly lengths: readonly number[];
  readonly ovulations: number;
  /** Days of bleeding. */
  readonly bled: number;
}

/** The cycles of a woman, looked at four times a day. */
function cycles(
  treatments: readonly { readonly id: string; readonly to?: number }[],
  days: number,
): Months {
  const at = Array.from({ length: days * 4 }, (_, i) => i * 6);
  const seen = follow(
    { patient: woman, treatments },
    { at, signals: ["endometrium.menses", "cycle.sinceOvulation"] },
  );
  const menses = seen["endometrium.menses"] ?? [];
  const since = seen["cycle.sinceOvulation"] ?? [];
  const free = 10 * 4;
  const begins = at.filter(
    (_, i) =>
      (menses[i] as number) > 0.5 &&
      menses.slice(Math.max(0, i - free), i).every((value) => value < 0.5),
  );
  return {
    lengths: begins.slice(2).map((time, i) => (time - (begins[i + 1] as number)) / 24),
    ovulations: since.filter((value, i) => value < 2 && (since[i - 1] ?? 0) >= 2).length,
    bled: menses.filter((value) => value > 0.5).length / 4,
  };
}

/** The ovaries: a cycle of fixed rhythm in which gland, womb and temperature change. */
export const ovaries: Claim = {
  ids: ["L20", "H27"],
  claim:
    "Ovaries make ova and sex hormones, the features of the woman, and menstruation: a cycle of fixed rhythm in which gland and organs change.",
  criteria: [
    {
      of: "shortest",
      says: "shortest of a year's cycles",
      unit: "d",
      low: 25,
      high: 32,
      source: "28 days, 25 to 32",
    },
    {
      of: "longest",
      says: "longest of them",
      unit: "d",
      low: 25,
      high: 32,
      source: "28 days, 25 to 32",
    },
    {
      of: "ovulations",
      says: "ovulations a cycle",
      unit: "1",
      low: 0.9,
      high: 1.1,
      source: "one ovum a cycle",
    },
    {
      of: "bleeding",
      says: "days of bleeding a cycle",
      unit: "d",
      low: 2,
      high: 8,
      source: "menses of 2 to 8 days",
    },
    {
      of: "surge",
      says: "highest LH over the early follicular one",
      unit: "1",
      low: 4,
      source: "the surge (Stricker 2006)",
    },
    {
      of: "luteal",
      says: "highest progesterone",
      unit: "nmol/L",
      low: 20,
      high: 90,
      source: "luteal phase (Stricker 2006)",
    },
    {
      of: "lining",
      says: "thickest endometrium",
      unit: "mm",
      low: 7,
      high: 16,
      source: "7 to 16 mm by ultrasound in the secretory phase",
    },
    {
      of: "pill",
      says: "ovulations in three packs of the pill",
      unit: "1",
      high: 0.5,
      source: "ovulation is inhibited",
    },
    {
      of: "afterPill",
      says: "ovulations in the three months after it",
      unit: "1",
      low: 1.5,
      source: "cycles come back within weeks",
    },
    {
      of: "removed",
      says: "oestradiol two months after both ovaries are out",
      unit: "pmol/L",
      high: 73,
      source: "below 20 pg/mL",
    },
    {
      of: "FSHremoved",
      says: "FSH then, over before",
      unit: "1",
      low: 5,
      source: "eight to twelve times (Yen 1971)",
    },
    {
      of: "breast",
      says: "stage of the breast at 17 years",
      unit: "1",
      low: 4,
      source: "stage 5 at 14 to 15 years",
    },
    {
      of: "breastWithout",
      says: "the same without ovaries that work (Turner's syndrome)",
      unit: "1",
      high: 2.5,
      source: "no breasts without oestrogen",
    },
  ],
  experiment() {
    const usual = cycles([], year);
    const length = usual.lengths.reduce((sum, each) => sum + each, 0) / usual.lengths.length;
    const every = Array.from({ length: 35 * 4 }, (_, i) => i * 6);
    const month = follow(
      { patient: woman, set: { "cycle.day": 2 } },
      { at: every, signals: ["LH", "progesterone", "endometrium"] },
    );
    const highest = (id: string): number => Math.max(...(month[id] ?? []));
    const pack = 84;
    const stopped = cycles([{ id: "combined-pill", to: pack }], 2 * pack);
    const onPill = cycles([{ id: "combined-pill" }], pack);
    const without = measure({ patient: woman, disorders: [{ id: "ovariectomy" }] });
    const healthy = measure({ patient: woman });
    const stage = (disorders: readonly { readonly id: string }[]): number =>
      follow(
        { patient: "adolescent-female", age: 17, disorders, resolution: "daily" },
        { at: [24], signals: ["tannerStage"] },
      ).tannerStage?.[0] as number;
    return {
      shortest: Math.min(...usual.lengths),
      longest: Math.max(...usual.lengths),
      ovulations: (length * usual.ovulations) / year,
      bleeding: (length * usual.bled) / year,
      surge: highest("LH") / (month.LH?.[4] as number),
      luteal: highest("progesterone"),
      lining: highest("endometrium"),
      pill: onPill.ovulations,
      afterPill: stopped.ovulations - onPill.ovulations,
      removed: without.estradiol as number,
      FSHremoved: (without.FSH as number) / (healthy.FSH as number),
      breast: stage([]),
      breastWithout: stage([{ id: "turner" }]),
    };
  },
  note: "The rhythm is that of the follicle and the corpus luteum, not of a clock; chance in what a cycle recruits is left out here, and varies its length by some days. Lengths leave out the first cycle, of which the beginning was not seen.",
};
