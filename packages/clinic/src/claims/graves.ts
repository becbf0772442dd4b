import type { Claim } from "./claim.ts";
import { measure, woman } from "./observe.ts";

/** Excess of thyroid hormone. */
export const thyroidExcess: Claim = {
  ids: ["H21"],
  claim:
    "Too much thyroid hormone: basal metabolic rate and pulse rise with palpitation, the eyes protrude, blood flow through the gland rises.",
  criteria: [
    { of: "TSH", says: "TSH in Graves' disease", unit: "mIU/L", high: 0.1, source: "suppressed" },
    { of: "fT4", says: "free T4", unit: "pmol/L", low: 20.6, source: "upper reference limit" },
    {
      of: "BMR",
      says: "basal metabolic rate",
      unit: "%",
      low: 115,
      high: 160,
      source: "resting expenditure +27 % (Maushart 2022)",
    },
    { of: "pulse", says: "pulse", unit: "/min", low: 88, high: 130, source: "Klein & Ojamaa 2001" },
    {
      of: "exophthalmos",
      says: "protrusion of the eyes above the reference",
      unit: "mm",
      low: 2,
      source: "upper reference limit",
    },
    {
      of: "bloodFlow",
      says: "blood flow of the gland",
      unit: "%",
      low: 160,
      source: "upper reference limit",
    },
    {
      of: "weightChange",
      says: "change of weight in 4 months",
      unit: "kg",
      high: -1,
      source: "3.95 kg regained in a year of treatment (Dale 2001)",
    },
    {
      of: "eyesWithNodule",
      says: "protrusion with a toxic nodule",
      unit: "mm",
      high: 0.1,
      source: "no antibody, no orbitopathy",
    },
    {
      of: "fT4treated",
      says: "free T4 after 12 weeks of methimazole 30 mg/d",
      unit: "pmol/L",
      high: 20.6,
      source: "normal in 96.5 % (Nakamura 2007)",
    },
  ],
  experiment() {
    const ill = measure({ patient: woman, disorders: [{ id: "graves" }] });
    const treated = measure(
      {
        patient: woman,
        disorders: [{ id: "graves" }],
        treatments: [{ id: "methimazole", dose: 30 }],
      },
      84,
    );
    return {
      TSH: ill.TSH as number,
      fT4: ill.fT4 as number,
      BMR: ill.BMRpercent as number,
      pulse: ill.heartRate as number,
      exophthalmos: ill.exophthalmos as number,
      bloodFlow: ill.thyroidBloodFlow as number,
      weightChange: (ill.weight as number) - (measure({ patient: woman }).weight as number),
      eyesWithNodule: measure({ patient: woman, disorders: [{ id: "toxic-nodule" }] })
        .exophthalmos as number,
      fT4treated: treated.fT4 as number,
    };
  },
  note: "The eyes protrude because the antibody of Graves' disease acts on the orbit, not because hormone is in excess: other causes of excess leave them alone. Palpitation is seen as the pulse; lid retraction is not modelled.",
};
