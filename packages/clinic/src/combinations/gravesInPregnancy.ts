import { follow, woman } from "../claims/observe.ts";
import type { Scenario } from "../scenario.ts";
import type { Combination } from "./combination.ts";

/** Week in which the disorder begins, and what is looked at: weeks of pregnancy, the last two after birth. */
const firstWeek = 4;
const weeks = [10, 16, 22, 34, 47, 54] as const;
const graves = [{ id: "graves", onset: 0 }];
const drug = (dose: number) => [{ id: "methimazole", dose, from: 7 * (10 - firstWeek) }];
const signals = ["fT4", "TSH", "TRAb", "hCG"];

type Weeks = (signal: string, week: (typeof weeks)[number]) => number;

function course(scenario: Omit<Scenario, "patient">, patient = "pregnant"): Weeks {
  const at = weeks.map((week) => 24 * 7 * (week - firstWeek));
  const set = patient === "pregnant" ? { "pregnancy.week": firstWeek } : {};
  const seen = follow({ ...scenario, patient, set, resolution: "daily" }, { at, signals });
  return (signal, week) => seen[signal]?.[weeks.indexOf(week)] as number;
}

/** The course of Graves' disease through pregnancy and the months after birth. */
export const gravesInPregnancy: Combination = {
  id: "graves-pregnancy",
  title: "Graves' disease in pregnancy",
  expects:
    "hCG drives the thyroid in the first trimester, antibody falls in the second half of pregnancy, less antithyroid drug is needed, and the disease is back after birth.",
  criteria: [
    {
      of: "healthyTSH",
      says: "TSH of a healthy woman in week 10, over week 16",
      unit: "1",
      high: 0.6,
      source: "hCG is at its height (Glinoer 1997)",
    },
    {
      of: "untreated",
      says: "fT4 with Graves' disease in week 16",
      unit: "pmol/L",
      low: 30,
      source: "untreated Graves' disease",
    },
    {
      of: "TRAb",
      says: "antibody of the untreated in week 34, over week 16",
      unit: "1",
      low: 0.3,
      high: 0.8,
      source: "falls but persists in active disease (Bucci 2017)",
    },
    {
      of: "TRAbBack",
      says: "antibody 14 weeks after birth, over week 34",
      unit: "1",
      low: 1.3,
      source: "tolerance ends with pregnancy (Bucci 2017)",
    },
    {
      of: "fT4Back",
      says: "fT4 of the untreated 14 weeks after birth, over week 34",
      unit: "1",
      low: 1.1,
      source: "thyrotoxicosis worsens after birth",
    },
    {
      of: "treated",
      says: "fT4 on methimazole 10 mg/d in week 22",
      unit: "pmol/L",
      low: 10,
      high: 22,
      source: "reference interval",
    },
    {
      of: "excess",
      says: "fT4 on the same dose in week 34, over a woman who is not pregnant after as long",
      unit: "1",
      high: 0.85,
      source:
        "the dose becomes too high: least dose, often none in the third trimester (Bucci 2017)",
    },
    {
      of: "half",
      says: "fT4 on half the dose in week 34",
      unit: "pmol/L",
      low: 10,
      high: 22,
      source: "a smaller dose holds it",
    },
    {
      of: "afterBirth",
      says: "fT4 on the same dose 14 weeks after birth, over week 34",
      unit: "1",
      low: 1.15,
      source: "the need for the drug is back",
    },
  ],
  experiment() {
    const healthy = course({});
    const untreated = course({ disorders: graves });
    const treated = course({ disorders: graves, treatments: drug(10) });
    const half = course({ disorders: graves, treatments: drug(5) });
    const outside = course({ disorders: graves, treatments: drug(10) }, woman);
    return {
      healthyTSH: healthy("TSH", 10) / healthy("TSH", 16),
      untreated: untreated("fT4", 16),
      TRAb: untreated("TRAb", 34) / untreated("TRAb", 16),
      TRAbBack: untreated("TRAb", 54) / untreated("TRAb", 34),
      fT4Back: untreated("fT4", 54) / untreated("fT4", 34),
      treated: treated("fT4", 22),
      excess: treated("fT4", 34) / outside("fT4", 34),
      half: half("fT4", 34),
      afterBirth: treated("fT4", 54) / treated("fT4", 34),
    };
  },
  note: "At means of the day. The disorder begins in week 4, the drug in week 10. The thyroid of the foetus, which antibody and drug reach, is not in the model, nor does the antibody rise beyond what it was before.",
};
