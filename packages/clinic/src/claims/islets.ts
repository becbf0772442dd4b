import { mean } from "../mean.ts";
import type { Claim } from "./claim.ts";
import { follow, woman } from "./observe.ts";

type Who = Parameters<typeof follow>[0];

const signals = {
  glucose: "glucose.plasma",
  insulin: "insulin.plasma",
  glucagon: "glucagon.plasma",
  somatostatin: "somatostatin.islet",
  urine: "renalGlucose.glucose24h",
  ketones: "ketones.plasma",
  weight: "weight",
} as const;

type Numbers = Readonly<Record<keyof typeof signals, number>>;

/** A patient at 08:00 of a day. */
function look(
  who: Who,
  day: number,
  actions: Parameters<typeof follow>[1]["actions"] = [],
): Numbers {
  const seen = follow(who, { at: [day * 24 + 8], signals: Object.values(signals), actions });
  return Object.fromEntries(
    Object.entries(signals).map(([name, signal]) => [name, seen[signal]?.[0] as number]),
  ) as Numbers;
}

const disorders = [{ id: "type-1-diabetes" }];
/** Every half hour of day 30. */
const hours = Array.from({ length: 48 }, (_, i) => 30 * 24 + i / 2);
/** Two hours of a change before 08:00. */
const change = (set: Readonly<Record<string, number>>) => [{ at: 6, set }];

/** Three kinds of cell, and what the loss of one does. */
export const islets: Claim = {
  ids: ["H29"],
  claim:
    "The islets have three kinds of cell, alpha, beta and delta; lack of insulin is diabetes, which insulin treats.",
  criteria: [
    {
      of: "insulin",
      says: "insulin of a healthy woman, fasting",
      unit: "pmol/L",
      low: 12,
      high: 72,
      source: "2-12 mU/L",
    },
    {
      of: "glucagon",
      says: "glucagon",
      unit: "pmol/L",
      low: 3,
      high: 30,
      source: "below 100 ng/L",
    },
    {
      of: "betaOnAlpha",
      says: "glucagon two hours after the beta cells fall silent, over healthy",
      unit: "1",
      low: 1.05,
      source: "insulin restrains the alpha cells beside it",
    },
    {
      of: "deltaOnBeta",
      says: "insulin two hours after somatostatin is infused, over healthy",
      unit: "1",
      high: 0.7,
      source: "somatostatin holds both neighbours back",
    },
    {
      of: "deltaOnAlpha",
      says: "glucagon then, over healthy",
      unit: "1",
      high: 0.7,
      source: "somatostatin holds both neighbours back",
    },
    {
      of: "glucose",
      says: "glucose two weeks after the beta cells are lost",
      unit: "mmol/L",
      low: 14,
      source: "350-600 mg/dL at presentation",
    },
    {
      of: "urine",
      says: "glucose in urine",
      unit: "mmol/d",
      low: 170,
      source: "beyond the renal threshold of 10 mmol/L",
    },
    {
      of: "ketones",
      says: "beta-hydroxybutyrate",
      unit: "mmol/L",
      low: 3,
      source: "4-12 mmol/L at presentation",
    },
    {
      of: "weight",
      says: "change of weight",
      unit: "kg",
      high: -1.5,
      source: "weight falls before diagnosis",
    },
    {
      of: "glucoseTreated",
      says: "mean glucose of a day after a month of insulin, 12 units basal and 20 at meals",
      unit: "mmol/L",
      low: 4,
      high: 10,
      source: "70-180 mg/dL is the aim",
    },
    {
      of: "ketonesTreated",
      says: "beta-hydroxybutyrate then",
      unit: "mmol/L",
      high: 0.6,
      source: "gone with enough insulin",
    },
    {
      of: "weightTreated",
      says: "weight regained",
      unit: "kg",
      low: 1,
      source: "weight comes back",
    },
  ],
  experiment() {
    const healthy = look({ patient: woman }, 0);
    const silent = look({ patient: woman }, 0, change({ "betaCells.function": 0 }));
    const restrained = look({ patient: woman }, 0, change({ "somatostatin.infusion": 30 }));
    const ill = look({ patient: woman, disorders }, 14);
    const onInsulin: Who = {
      patient: woman,
      disorders,
      treatments: [
        { id: "insulin-basal", dose: 12 },
        { id: "insulin-bolus", dose: 20 },
      ],
    };
    const treated = look(onInsulin, 30);
    const day =
      follow(onInsulin, { at: hours, signals: ["glucose.plasma"] })["glucose.plasma"] ?? [];
    return {
      insulin: healthy.insulin,
      glucagon: healthy.glucagon,
      betaOnAlpha: silent.glucagon / healthy.glucagon,
      deltaOnBeta: restrained.insulin / healthy.insulin,
      deltaOnAlpha: restrained.glucagon / healthy.glucagon,
      glucose: ill.glucose,
      urine: ill.urine,
      ketones: ill.ketones,
      weight: ill.weight - healthy.weight,
      glucoseTreated: mean(day),
      ketonesTreated: treated.ketones,
      weightTreated: treated.weight - ill.weight,
    };
  },
  note: "Somatostatin of the delta cells restrains both neighbours, insulin restrains the alpha cells.",
};
