import { mean } from "../mean.ts";
import type { Scenario } from "../scenario.ts";
import type { Claim } from "./claim.ts";
import { follow, measure, woman } from "./observe.ts";

/** Highest interleukin 6 of the day after 2 ng/kg of endotoxin at 08:00 of a day. */
function interleukin(scenario: Scenario, day: number): number {
  const start = day * 24 + 8;
  const { IL6 = [] } = follow(scenario, {
    actions: [{ at: start, add: { "monocytes.endotoxin": 2 } }],
    at: Array.from({ length: 24 }, (_, i) => start + (i + 1) / 2),
    signals: ["IL6"],
  });
  return Math.max(...IL6);
}

/** Mean glucose of a day after two weeks, mmol/L. */
function meanGlucose(treatments: readonly { id: string; dose: number }[]): number {
  const { "glucose.plasma": seen = [] } = follow(
    { patient: "adult-male", treatments },
    { at: Array.from({ length: 48 }, (_, i) => 14 * 24 + i / 2), signals: ["glucose.plasma"] },
  );
  return mean(seen);
}

/** Cortisol restrains inflammation and raises glucose. */
export const immunity: Claim = {
  ids: ["L15"],
  claim: "Glucocorticoids act on metabolism and immunity.",
  criteria: [
    {
      of: "IL6",
      says: "interleukin 6 after endotoxin 2 ng/kg",
      unit: "ng/L",
      low: 100,
      high: 2000,
      source: "hundreds of ng/L in volunteers",
    },
    {
      of: "cortisol",
      says: "highest cortisol then",
      unit: "nmol/L",
      low: 450,
      source: "cytokines drive the stress axis",
    },
    {
      of: "given",
      says: "interleukin 6 on prednisolone 30 mg/d, share of that without",
      unit: "1",
      high: 0.5,
      source: "glucocorticoid before endotoxin blunts the cytokines",
    },
    {
      of: "lacking",
      says: "interleukin 6 with little cortisol (Addison's disease), over healthy",
      unit: "1",
      low: 1.1,
      source: "inflammation without its brake",
    },
    {
      of: "glucose",
      says: "mean glucose of a day on prednisolone 30 mg/d, over healthy",
      unit: "1",
      low: 1.05,
      source: "glucocorticoids raise glucose, above all after meals",
    },
  ],
  experiment() {
    const patient = "adult-male";
    const IL6 = interleukin({ patient }, 0);
    const { cortisol = [] } = follow(
      { patient },
      {
        actions: [{ at: 8, add: { "monocytes.endotoxin": 2 } }],
        at: Array.from({ length: 12 }, (_, i) => 8 + (i + 1) / 2),
        signals: ["cortisol"],
      },
    );
    return {
      IL6,
      cortisol: Math.max(...cortisol),
      given: interleukin({ patient, treatments: [{ id: "prednisolone", dose: 30 }] }, 2) / IL6,
      lacking: interleukin({ patient, disorders: [{ id: "addison" }] }, 30) / IL6,
      glucose: meanGlucose([{ id: "prednisolone", dose: 30 }]) / meanGlucose([]),
    };
  },
  note: "Interleukin 6 stands for the cytokines.",
};

const cortisone = { id: "cortisone", dose: 100 } as const;

/** Highest fever of the day after 2 ng/kg of endotoxin on day 2, degrees. */
function fever(treatments: readonly { id: string; dose: number }[]): number {
  const start = 2 * 24 + 8;
  const { "inflammation.fever": seen = [] } = follow(
    { patient: "adult-male", treatments },
    {
      actions: [{ at: start, add: { "monocytes.endotoxin": 2 } }],
      at: Array.from({ length: 24 }, (_, i) => start + (i + 1) / 2),
      signals: ["inflammation.fever"],
    },
  );
  return Math.max(...seen);
}

/** C-reactive protein after a month of a severe lasting inflammation, mg/L. */
function CRP(treatments: readonly { id: string; dose: number }[]): number {
  const { CRP: [value = 0] = [] } = follow(
    { patient: "adult-male", treatments, set: { "inflammation.disease": 1 } },
    { at: [30 * 24 + 8], signals: ["CRP"] },
  );
  return value;
}

/** Daily doses that replace the cortex: 20 mg of hydrocortisone and what equals it. */
const equals = { hydrocortisone: 20, cortisone: 25, prednisone: 5, prednisolone: 5 } as const;

/** Glucocorticoids as drugs. */
export const glucocorticoidDrugs: Claim = {
  ids: ["H15"],
  claim:
    "Cortisone, hydrocortisone, prednisone and prednisolone are widely used: they replace the cortex and calm other diseases.",
  criteria: [
    ...Object.keys(equals).flatMap((drug) => [
      {
        of: `sodium ${drug}`,
        says: `sodium in Addison's disease on ${drug} with fludrocortisone`,
        unit: "mmol/L",
        low: 135,
        high: 145,
        source: "reference interval of the laboratory",
      },
      {
        of: `pressure ${drug}`,
        says: "mean pressure then",
        unit: "mm[Hg]",
        low: 75,
        high: 105,
        source: "reference interval of the laboratory",
      },
    ]),
    {
      of: "calmed",
      says: "interleukin 6 after endotoxin on prednisolone 30 mg/d, share of that without",
      unit: "1",
      high: 0.5,
      source: "glucocorticoid before endotoxin blunts the cytokines",
    },
    {
      of: "fever",
      says: "fever after endotoxin on cortisone 100 mg/d, share of that without",
      unit: "1",
      high: 0.75,
      source: "glucocorticoid blunts fever",
    },
    {
      of: "CRPdisease",
      says: "C-reactive protein of a severe lasting inflammation",
      unit: "mg/L",
      low: 30,
      high: 150,
      source: "tens of mg/L in active rheumatoid arthritis",
    },
    {
      of: "CRPcalmed",
      says: "C-reactive protein after a month of cortisone 100 mg/d, share of that without",
      unit: "1",
      high: 0.8,
      source: "cortisone calms rheumatoid arthritis",
    },
    {
      of: "suppressed",
      says: "morning cortisol of a healthy woman after 2 months of prednisolone 20 mg/d, share of healthy",
      unit: "1",
      high: 0.3,
      source: "suppression by more than 5-7.5 mg a day for weeks",
    },
    {
      of: "shrunken",
      says: "mass of her adrenals, share of healthy",
      unit: "1",
      high: 0.95,
      source: "the cortex shrinks without ACTH",
    },
  ],
  experiment() {
    const healthy = measure({ patient: woman });
    const replaced = Object.entries(equals).flatMap(([id, dose]) => {
      const treated = measure(
        {
          patient: woman,
          disorders: [{ id: "addison" }],
          treatments: [{ id, dose }, { id: "fludrocortisone" }],
        },
        60,
      );
      return [
        [`sodium ${id}`, treated.sodium as number],
        [`pressure ${id}`, treated.meanPressure as number],
      ];
    });
    const patient = "adult-male";
    const long = measure({ patient: woman, treatments: [{ id: "prednisolone", dose: 20 }] }, 60);
    return {
      ...(Object.fromEntries(replaced) as Readonly<Record<string, number>>),
      calmed:
        interleukin({ patient, treatments: [{ id: "prednisolone", dose: 30 }] }, 2) /
        interleukin({ patient }, 0),
      fever: fever([cortisone]) / fever([]),
      CRPdisease: CRP([]),
      CRPcalmed: CRP([cortisone]) / CRP([]),
      suppressed: (long.cortisol as number) / (healthy.cortisol as number),
      shrunken: (long.adrenalMass as number) / (healthy.adrenalMass as number),
    };
  },
  note: "Cortisone and prednisone act after the liver has made cortisol and prednisolone of them. Fludrocortisone goes with each: prednisolone holds little salt.",
};
