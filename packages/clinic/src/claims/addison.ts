import type { Claim } from "./claim.ts";
import { measure, woman } from "./observe.ts";

/** Loss of the cortex. */
export const addisonDisease: Claim = {
  ids: ["H18"],
  claim: "Lack of the cortex is Addison's disease: low pressure, weakness, diarrhoea, dark skin.",
  criteria: [
    {
      of: "cortisol",
      says: "cortisol at 08:00",
      unit: "nmol/L",
      high: 138,
      source: "below 5 ug/dL",
    },
    {
      of: "aldosterone",
      says: "aldosterone",
      unit: "pmol/L",
      high: 111,
      source: "below 4 ng/dL",
    },
    { of: "sodium", says: "sodium", unit: "mmol/L", high: 136, source: "hyponatraemia in 90 %" },
    {
      of: "potassium",
      says: "potassium",
      unit: "mmol/L",
      low: 5,
      high: 6.5,
      source: "5.0-6.5 mmol/L",
    },
    {
      of: "pressure",
      says: "change of mean pressure",
      unit: "mm[Hg]",
      high: -10,
      source: "hypotension (Bornstein 2016)",
    },
    { of: "ACTH", says: "ACTH", unit: "pmol/L", low: 77, source: "350-700 pg/mL" },
    {
      of: "MSH",
      says: "alpha-MSH, over healthy",
      unit: "1",
      low: 2,
      source: "cut from the same precursor as ACTH",
    },
    { of: "renin", says: "renin, over healthy", unit: "1", low: 2, source: "raised" },
    {
      of: "pigmentation",
      says: "pigmentation, 0 = reference",
      unit: "1",
      low: 0.2,
      source: "hyperpigmentation in nine of ten (Nerup 1974)",
    },
    {
      of: "diarrhoea",
      says: "stool water above reference",
      unit: "mL/d",
      low: 100,
      source: "diarrhoea is common",
    },
    {
      of: "sodiumTreated",
      says: "sodium after 2 months of hydrocortisone 20 mg and fludrocortisone 0.1 mg",
      unit: "mmol/L",
      low: 135,
      high: 145,
      source: "reference interval of the laboratory",
    },
    {
      of: "potassiumTreated",
      says: "potassium then",
      unit: "mmol/L",
      low: 3.5,
      high: 5.1,
      source: "reference interval of the laboratory",
    },
    {
      of: "pressureTreated",
      says: "change of mean pressure then",
      unit: "mm[Hg]",
      low: -10,
      high: 10,
      source: "replacement restores it",
    },
    {
      of: "pigmentationTreated",
      says: "pigmentation then, over untreated",
      unit: "1",
      high: 0.8,
      source: "fades over months of replacement",
    },
  ],
  experiment() {
    const disorders = [{ id: "addison" }];
    const healthy = measure({ patient: woman });
    const ill = measure({ patient: woman, disorders });
    const treated = measure(
      {
        patient: woman,
        disorders,
        treatments: [{ id: "hydrocortisone" }, { id: "fludrocortisone" }],
      },
      60,
    );
    const over = (id: string): number => (ill[id] as number) / (healthy[id] as number);
    return {
      cortisol: ill.cortisol as number,
      aldosterone: ill.aldosterone as number,
      sodium: ill.sodium as number,
      potassium: ill.potassium as number,
      pressure: (ill.meanPressure as number) - (healthy.meanPressure as number),
      ACTH: ill.ACTH as number,
      MSH: over("alphaMSH"),
      renin: over("renin"),
      pigmentation: ill.pigmentation as number,
      diarrhoea: ill.diarrhoea as number,
      sodiumTreated: treated.sodium as number,
      potassiumTreated: treated.potassium as number,
      pressureTreated: (treated.meanPressure as number) - (healthy.meanPressure as number),
      pigmentationTreated: (treated.pigmentation as number) / (ill.pigmentation as number),
    };
  },
  note: "Weakness is seen as low pressure and low sodium; strength of muscle is not modelled.",
};
