import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const lesion = (value: 0 | 1, meaning: string) =>
  ({ value, unit: "1", meaning, source: "lesion" }) as const;

/** Glucose made anew from lactate, glycerol and amino acids, by the liver and a little by the kidney. */
export const gluconeogenesis: ModuleDefinition = defineModule({
  id: "gluconeogenesis",
  about:
    "It rises as insulin falls and as fatty acids, glucagon, cortisol and T3 rise; after long ketosis protein is spared and it falls again.",
  sources: ["landau1996", "rothman1991", "cahill2006"],
  inputs: {
    insulin: {
      from: "insulinAction.liver",
      unit: "1",
      meaning: "delayed insulin action over usual",
    },
    cortisol: {
      from: "glucocorticoid.tissue",
      unit: "1",
      meaning: "glucocorticoid action over the healthy mean",
      absent: 1,
    },
    T3: { from: "metabolism.T3tissue", unit: "1", meaning: "T3 effect over normal", absent: 1 },
    fattyAcids: { from: "FFA.plasma", unit: "mmol/L", meaning: "free fatty acids", absent: 0.45 },
    ketones: {
      from: "ketones.plasma",
      unit: "mmol/L",
      meaning: "beta-hydroxybutyrate",
      absent: 0.1,
    },
    glucagon: {
      from: "hepaticDemand.glucagonEffect",
      unit: "1",
      meaning: "glucagon action over usual",
    },
    rateSize: {
      from: "person.rateSize",
      unit: "1",
      meaning: "allometric scale of rates",
      absent: 1,
    },
  },
  parameters: {
    metformin: lesion(0, "effect of metformin on the liver, 1 at full dose"),
    enzymes: lesion(1, "capacity of gluconeogenesis over normal (low in liver failure)"),
    usual: {
      value: 4.5,
      unit: "umol/kg/min",
      meaning: "gluconeogenesis after a night without food",
      source: "landau1996",
      fitted: "packages/body/fit/fast.ts",
      note: "47 % of the release at 14 h, 67 % at 22 h",
    },
    halfInsulin: {
      value: 1,
      unit: "1",
      meaning: "insulin action over usual that sets how gluconeogenesis rises when insulin is low",
      source: "landau1996",
      fitted: "packages/body/fit/fast.ts",
    },
    byInsulin: {
      value: 0.25,
      unit: "1",
      meaning: "share of gluconeogenesis that insulin can hold back",
      source: "landau1996",
      note: "a fifth less at the insulin of meals, a quarter more without insulin",
    },
    byFattyAcids: {
      value: 1.2,
      unit: "1",
      meaning: "rise of gluconeogenesis by much fatty acid",
      source: "landau1996",
      fitted: "packages/body/fit/fast.ts",
    },
    halfFattyAcids: {
      value: 0.9,
      unit: "mmol/L",
      meaning: "fatty acids of half their effect on gluconeogenesis",
      source: "design",
      note: "twice the level after a night",
    },
    usualFattyAcids: {
      value: 0.45,
      unit: "mmol/L",
      meaning: "fatty acids of the healthy after a night",
      source: "fujita2022",
    },
    byCortisol: {
      value: 0.25,
      unit: "1",
      meaning: "rise of gluconeogenesis that each healthy mean of glucocorticoid adds",
      source: "design",
      note: "precursors from muscle and enzymes of the liver; glucose low-normal in adrenal failure",
    },
    byGlucagon: {
      value: 1.3,
      unit: "1",
      meaning: "rise of gluconeogenesis by very much glucagon",
      source: "design",
      note: "in glucagonoma amino acids of plasma are low for what the liver makes of them, and diabetes comes about with full insulin",
    },
    halfGlucagon: {
      value: 8,
      unit: "1",
      meaning: "glucagon over usual of half that rise",
      source: "design",
      note: "beyond what fasting or stress bring about",
    },
    byT3: {
      value: 0.25,
      unit: "1",
      meaning: "rise of gluconeogenesis that each normal T3 effect adds",
      source: "design",
      note: "glucose production is raised in hyperthyroidism, by a fifth to a third",
    },
    sparing: {
      value: 0.45,
      unit: "1",
      meaning: "greatest share of gluconeogenesis that ketones spare",
      source: "cahill2006",
      note: "some 80 g a day are made after five weeks of fasting",
    },
    sparingKetones: {
      value: 3,
      unit: "mmol/L",
      meaning: "beta-hydroxybutyrate at which half of that is spared",
      source: "cahill2006",
    },
    sparingTime: {
      value: 8,
      unit: "d",
      meaning: "time constant with which protein comes to be spared",
      source: "cahill2006",
      note: "nitrogen loss falls over two to three weeks",
    },
    metforminEffect: {
      value: 0.36,
      unit: "1",
      meaning: "share of gluconeogenesis that metformin takes away",
      source: "hundal2000",
      note: "gluconeogenesis -36 %, release -24 % in type 2 diabetes",
    },
    cortisolTime: {
      value: 6,
      unit: "h",
      meaning: "time constant of the effect of cortisol on gluconeogenesis",
      source: "design",
      note: "it works through enzymes that are made anew",
    },
  },
  functions: {
    saturating: { args: ["x", "half"], is: "x/(x + half)" },
    steep: { args: ["x", "half"], is: "x^2/(x^2 + half^2)" },
  },
  variables: {
    made: {
      unit: "umol/kg/min",
      is: "rateSize*usual*enzymes*(1 - metforminEffect*metformin)*(1 - byInsulin + byInsulin*(1 + halfInsulin)/(insulin + halfInsulin))*(1 + byFattyAcids*(saturating(max(fattyAcids, 0), halfFattyAcids) - saturating(usualFattyAcids, halfFattyAcids)))*(0.85 + 0.3*saturating(glucagon, 1) + byGlucagon*(steep(glucagon, halfGlucagon) - steep(1, halfGlucagon)))*max(1 + byCortisol*(cortisolFelt - 1) + byT3*(T3 - 1), 0.2)*(1 - spared)",
      meaning: "glucose made anew",
    },
  },
  states: {
    spared: {
      unit: "1",
      start: 0,
      scale: 1,
      rate: "(sparing*steep(max(ketones, 0), sparingKetones) - spared)/sparingTime",
      meaning: "share of gluconeogenesis spared after long ketosis",
    },
    cortisolFelt: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(cortisol - cortisolFelt)/cortisolTime",
      meaning: "glucocorticoid effect on gluconeogenesis over the healthy mean",
    },
  },
});
