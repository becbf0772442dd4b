import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Monocytes: endotoxin makes them release TNF, glucocorticoid holds them back. */
export const monocytes: ModuleDefinition = defineModule({
  id: "monocytes",
  about:
    "Endotoxin activates monocytes, which release tumour necrosis factor within the hour; glucocorticoid restrains them.",
  sources: ["dobreva2021", "copeland2005", "deKruif2007"],
  inputs: {
    glucocorticoid: {
      from: "glucocorticoid.tissue",
      unit: "1",
      meaning: "glucocorticoid action in tissue, 1 = mean of the healthy day",
      absent: 1,
    },
  },
  parameters: {
    infusion: {
      value: 0,
      unit: "ng/kg/h",
      meaning: "endotoxin that flows into the blood",
      source: "lesion",
    },
    elimination: {
      value: 1.594,
      unit: "/h",
      meaning: "elimination of endotoxin",
      source: "dillingh2014",
      fitted: "packages/body/fit/endotoxin.ts",
      note: "1.1 /h in other models",
    },
    halfEndotoxin: {
      value: 0.886,
      unit: "ng/kg",
      meaning: "endotoxin of half the activation of monocytes",
      source: "dillingh2014",
      fitted: "packages/body/fit/endotoxin.ts",
    },
    deactivation: {
      value: 1.171,
      unit: "/h",
      meaning: "rate at which monocytes become active and rest again",
      source: "dillingh2014",
      fitted: "packages/body/fit/endotoxin.ts",
    },
    restingTNF: { value: 1, unit: "ng/L", meaning: "TNF of the healthy", source: "copeland2005" },
    maximumTNF: {
      value: 700,
      unit: "ng/L",
      meaning: "TNF towards which fully active monocytes move",
      source: "dillingh2014",
      fitted: "packages/body/fit/endotoxin.ts",
    },
    eliminationTNF: {
      value: 1.18,
      unit: "/h",
      meaning: "elimination of TNF",
      source: "dillingh2014",
      fitted: "packages/body/fit/endotoxin.ts",
    },
    halfBrake: {
      value: 6.5,
      unit: "1",
      meaning: "glucocorticoid of half the restraint of monocytes",
      source: "barber1993",
      note: "next to no TNF under hydrocortisone that gives twenty times the day's mean; prednisolone 3, 10 and 30 mg inhibits by dose, so that 30 mg leaves a tenth of interleukin 6",
    },
    brakeSteepness: {
      value: 1.2,
      unit: "1",
      meaning: "steepness of that restraint",
      source: "barber1993",
    },
  },
  variables: {
    brake: {
      unit: "1",
      is: "(1 + halfBrake^(-brakeSteepness))/(1 + (max(glucocorticoid, 0)/halfBrake)^brakeSteepness)",
      meaning: "factor of glucocorticoid on monocytes, 1 = mean of the healthy day",
    },
    stimulus: {
      unit: "1",
      is: "endotoxin/(halfEndotoxin + endotoxin)",
      meaning: "endotoxin that monocytes see",
    },
    risenTNF: { unit: "ng/L", is: "TNF - restingTNF", meaning: "TNF above rest" },
  },
  states: {
    endotoxin: {
      unit: "ng/kg",
      start: 0,
      scale: 1,
      rate: "infusion - elimination*endotoxin",
      meaning: "endotoxin in the blood, by body mass",
    },
    active: {
      unit: "1",
      start: 0,
      scale: 0.1,
      rate: "deactivation*(brake*stimulus - active)",
      meaning: "activity of monocytes",
    },
    TNF: {
      unit: "ng/L",
      start: "restingTNF",
      scale: 10,
      rate: "eliminationTNF*(restingTNF + maximumTNF*active - TNF)",
      meaning: "tumour necrosis factor of plasma",
    },
  },
});
