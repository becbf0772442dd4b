import type { Claim } from "./claim.ts";
import { dosesFrom, followLife, heightAge, measure, woman } from "./observe.ts";

/** Age of the first tablets with screening of the newborn, and without it, years. */
const early = 14 / 365.25;
const late = 3;
const grown = 17;

/** Lack of thyroid hormone in the child and in the adult. */
export const thyroidLack: Claim = {
  ids: ["H22"],
  claim:
    "Too little thyroid hormone: in children dwarfism and a slowed mind (cretinism: at 15-20 years the patient looks 7-8), in adults myxoedema; feeding thyroid or thyroxine reverses it.",
  criteria: [
    {
      of: "heightAge",
      says: "age of a healthy girl as tall as a 17-year-old without a gland from birth",
      unit: "a",
      low: 5,
      high: 9,
      source: "looks 7-8 at 15-20",
    },
    {
      of: "cognition",
      says: "her cognition, 1 = reference",
      unit: "1",
      high: 0.7,
      source: "IQ 54 when treated after 6 months (Klein 1972)",
    },
    {
      of: "cognitionEarly",
      says: "cognition with levothyroxine from 2 weeks",
      unit: "1",
      low: 0.85,
      source: "IQ 89 when treated before 3 months (Klein 1972)",
    },
    {
      of: "heightEarly",
      says: "her height in standard deviations at 17",
      unit: "1",
      low: -1,
      high: 1,
      source: "normal growth",
    },
    {
      of: "cognitionLate",
      says: "cognition with levothyroxine from 3 years",
      unit: "1",
      high: 0.7,
      source: "what is lost early does not return",
    },
    {
      of: "heightBeforeLate",
      says: "height in standard deviations at 3 years, before it",
      unit: "1",
      high: -3,
      source: "dwarfism",
    },
    {
      of: "heightLate",
      says: "height in standard deviations at 17, after it",
      unit: "1",
      low: -2,
      source: "growth catches up",
    },
    {
      of: "BMR",
      says: "metabolic rate in adult myxoedema",
      unit: "%",
      high: 85,
      source: "lower reference limit",
    },
    {
      of: "pulseChange",
      says: "change of the pulse",
      unit: "/min",
      high: -5,
      source: "bradycardia (Klein & Ojamaa 2001)",
    },
    {
      of: "weightChange",
      says: "change of weight",
      unit: "kg",
      low: 2,
      source: "gain of a few kg",
    },
    {
      of: "BMRthyroxine",
      says: "metabolic rate after 6 months of levothyroxine 100 ug/d",
      unit: "%",
      low: 92,
      high: 115,
      source: "reference interval",
    },
    {
      of: "TSHthyroxine",
      says: "TSH then",
      unit: "mIU/L",
      low: 0.1,
      high: 6,
      source: "about the reference interval, dose not titrated",
    },
    {
      of: "BMRextract",
      says: "metabolic rate after 6 months of thyroid extract 130 mg/d",
      unit: "%",
      low: 92,
      high: 115,
      source: "reference interval",
    },
    {
      of: "weightBack",
      says: "weight regained or lost by then over the healthy weight",
      unit: "kg",
      low: -2.5,
      high: 2.5,
      source: "weight returns",
    },
  ],
  experiment() {
    const missing = [{ id: "congenital-hypothyroidism", severity: 1 }];
    const signals = ["height", "heightSDS", "cognition"];
    const ages = [late, grown];
    const [, untreated] = followLife({ disorders: missing, ages, signals });
    const [, soon] = followLife({
      disorders: missing,
      levothyroxine: dosesFrom(early),
      ages,
      signals,
    });
    const [before, after] = followLife({
      disorders: missing,
      levothyroxine: dosesFrom(late),
      ages,
      signals,
    });
    return {
      heightAge: heightAge(untreated?.height as number),
      cognition: untreated?.cognition as number,
      cognitionEarly: soon?.cognition as number,
      heightEarly: soon?.heightSDS as number,
      cognitionLate: after?.cognition as number,
      heightBeforeLate: before?.heightSDS as number,
      heightLate: after?.heightSDS as number,
      ...adult(),
    };
  },
  note: "Screening at birth and treatment within weeks save growth and mind; treatment after years restores growth but not the mind. The articles say only that thyroid feeding helps. Lack of hormone before birth is not modelled.",
};

function adult(): Readonly<Record<string, number>> {
  const disorders = [{ id: "hashimoto" }];
  const healthy = measure({ patient: woman });
  const ill = measure({ patient: woman, disorders });
  const thyroxine = measure(
    { patient: woman, disorders, treatments: [{ id: "levothyroxine", dose: 100 }] },
    180,
  );
  const extract = measure(
    { patient: woman, disorders, treatments: [{ id: "desiccated-thyroid", dose: 130 }] },
    180,
  );
  return {
    BMR: ill.BMRpercent as number,
    pulseChange: (ill.heartRate as number) - (healthy.heartRate as number),
    weightChange: (ill.weight as number) - (healthy.weight as number),
    BMRthyroxine: thyroxine.BMRpercent as number,
    TSHthyroxine: thyroxine.TSH as number,
    BMRextract: extract.BMRpercent as number,
    weightBack: (extract.weight as number) - (healthy.weight as number),
  };
}
