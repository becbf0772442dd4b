import type { Action } from "@endocrine/engine";
import type { Claim } from "./claim.ts";
import { follow, measure } from "./observe.ts";

const man = "adult-male";

function melatonin(
  at: readonly number[],
  actions: readonly Action[] = [],
  disorders: readonly { readonly id: string }[] = [],
): readonly number[] {
  const { melatonin: levels = [] } = follow(
    { patient: man, disorders },
    { actions, at, signals: ["melatonin"] },
  );
  return levels;
}

/** Clock hour at which melatonin is highest on a day. */
function hourOfPeak(day: number, actions: readonly Action[]): number {
  const hours = Array.from({ length: 48 }, (_, i) => day * 24 + 12 + i / 2);
  const levels = melatonin(hours, actions);
  return (hours[levels.indexOf(Math.max(...levels))] as number) % 24;
}

/** The pineal gland follows clock and light. */
export const pinealGland: Claim = {
  ids: ["K3"],
  claim: "The pineal is a gland of the brain; the placenta is a gland of pregnancy.",
  criteria: [
    {
      of: "night",
      says: "melatonin at 03:00",
      unit: "pmol/L",
      low: 200,
      high: 500,
      source: "250-500 pmol/L at the peak",
    },
    {
      of: "day",
      says: "melatonin at 14:00",
      unit: "pmol/L",
      high: 86,
      source: "10-20 ng/L at most",
    },
    {
      of: "lit",
      says: "melatonin after 2 h of 2000 lx from midnight, share of that in the dark",
      unit: "1",
      high: 0.25,
      source: "light above 1000 lx suppresses it (Lewy 1980)",
    },
    {
      of: "peak",
      says: "clock hour of the peak",
      unit: "h",
      low: 2,
      high: 5,
      source: "03-05 h",
    },
    {
      of: "shifted",
      says: "hours by which the peak comes earlier 10 days after a flight of 6 h east",
      unit: "h",
      low: 4,
      high: 7,
      source: "the clock adapts by about an hour a day",
    },
    {
      of: "without",
      says: "melatonin at 03:00 without the pineal",
      unit: "pmol/L",
      high: 43,
      source: "below 10 ng/L",
    },
    {
      of: "placenta",
      says: "hCG of the placenta in week 10",
      unit: "IU/L",
      low: 25700,
      high: 288000,
      source: "weeks 9 to 12 since the last menses",
    },
    {
      of: "lactogen",
      says: "placental lactogen in week 36",
      unit: "mg/L",
      low: 3,
      high: 12,
      source: "some 5 to 10 mg/L near term",
    },
    {
      of: "afterBirth",
      says: "placental lactogen two months after birth, over that",
      unit: "1",
      high: 0.01,
      source: "the gland is gone with the birth",
    },
  ],
  experiment() {
    const bright = [{ at: 24, set: { "light.extra": 2000 } }];
    const flight = [{ at: 12, set: { "sleep.timeZone": 6 } }];
    const [day = 0, two = 0, night = 0] = melatonin([14, 26, 27]);
    const [lit = 0] = melatonin([26], bright);
    const peak = hourOfPeak(0, []);
    const pregnant = (week: number): Readonly<Record<string, number>> =>
      measure({ patient: "pregnant", set: { "pregnancy.week": week } });
    const late = pregnant(36).hPL as number;
    return {
      placenta: pregnant(10).hCG as number,
      lactogen: late,
      afterBirth: (measure({ patient: "lactating" }).hPL as number) / late,
      night,
      day,
      lit: lit / two,
      peak,
      shifted: (peak - hourOfPeak(10, flight) + 24) % 24,
      without: melatonin([14 * 24 + 3], [], [{ id: "pinealectomy" }])[0] as number,
    };
  },
  note: "Hours are those of the place that was left. The melatonin of the day comes from the gut and other tissues.",
};
