import type { Claim } from "./claim.ts";
import { dayMeans, follow } from "./observe.ts";

const GH = "somatotrophs.GH";

function meanOf(patient: string, age?: number): number {
  return dayMeans({ patient, ...(age === undefined ? {} : { age }) }, [GH])[GH] as number;
}

/** GH matters most in childhood, and never ceases. */
export const growthHormoneByAge: Claim = {
  ids: ["L6"],
  claim: "Growth hormone matters most in childhood; adults still release a little.",
  criteria: [
    {
      of: "child",
      says: "mean GH of a boy of 8 years, over that of a man of 30",
      unit: "1",
      low: 1.5,
      source: "2 against 0.7 ug/L",
    },
    {
      of: "puberty",
      says: "mean GH of a boy of 14, over that of the boy of 8",
      unit: "1",
      low: 1.3,
      source: "doubles in mid-puberty (Albertsson-Wikland 1994)",
    },
    {
      of: "adult",
      says: "mean GH of a man of 30 years",
      unit: "ug/L",
      low: 0.2,
      high: 1.3,
      source: "2.0-3.7 mU/L at 20-22 years, falling with age",
    },
    {
      of: "old",
      says: "mean GH of a man of 75 years",
      unit: "ug/L",
      low: 0.05,
      high: 0.6,
      source: "falls with every decade and is never nil",
    },
    {
      of: "peak",
      says: "highest GH of a man in a day with pulses",
      unit: "ug/L",
      low: 2,
      source: "bursts every 3-4 h, peak a hundredfold above the baseline",
    },
    {
      of: "trough",
      says: "lowest GH in that day",
      unit: "ug/L",
      low: 0.0005,
      high: 0.2,
      source: "bursts every 3-4 h, peak a hundredfold above the baseline",
    },
  ],
  experiment() {
    const times = Array.from({ length: 289 }, (_, i) => 24 + i / 12);
    const pulses =
      follow({ patient: "adult-male", resolution: "pulsatile" }, { at: times, signals: [GH] })[
        GH
      ] ?? [];
    const adult = meanOf("adult-male");
    const child = meanOf("boy");
    return {
      child: child / adult,
      puberty: meanOf("boy", 14) / child,
      adult,
      old: meanOf("elderly-male"),
      peak: Math.max(...pulses),
      trough: Math.min(...pulses),
    };
  },
  note: "In the adult GH keeps muscle, fat and bone, and helps against low glucose.",
};
