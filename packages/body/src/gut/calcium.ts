import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Calcium and phosphate from food into the blood. */
export const calciumAbsorption: ModuleDefinition = defineModule({
  id: "calciumAbsorption",
  about:
    "A passive share of the calcium eaten, and an active one that calcitriol opens and that fills up with intake; growing bone draws more. Phosphate is absorbed for the most part without help. Net of what the gut secretes.",
  sources: ["stadt2023", "stadt2025"],
  inputs: {
    calcitriol: {
      from: "calcitriol.relative",
      unit: "1",
      meaning: "calcitriol over normal",
      absent: 1,
    },
    glucocorticoid: {
      from: "vessels.cortisolAction",
      unit: "1",
      meaning: "glucocorticoid action of the last day, 1 = healthy mean",
      absent: 1,
    },
    GFR: { from: "kidney.relative", unit: "1", meaning: "working kidney over normal", absent: 1 },
    growth: {
      from: "boneMineral.growth",
      unit: "mmol/h",
      meaning: "calcium that growing bone takes up",
      absent: 0,
    },
    pregnant: {
      from: "pregnancy.absorptionFactor",
      unit: "1",
      meaning: "share absorbed in pregnancy over that at the same calcitriol",
      absent: 1,
    },
    supplement: {
      from: "calciumTablets.intake",
      unit: "mmol/h",
      meaning: "calcium of tablets that reaches the gut",
      absent: 0,
    },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale",
      absent: 1,
    },
  },
  parameters: {
    diet: {
      value: 24,
      unit: "mmol/d",
      meaning: "calcium eaten, 70 kg",
      source: "peterson2010",
      note: "24.055 mmol a day",
    },
    dietFactor: { value: 1, unit: "1", meaning: "calcium eaten over usual", source: "lesion" },
    passive: {
      value: 0.03,
      unit: "1",
      meaning: "net share absorbed without calcitriol",
      source: "design",
      note: "below the 0.098 of the rescaled model, so that lack of vitamin D nearly ends absorption",
    },
    active: {
      value: 0.3065,
      unit: "1",
      meaning: "greatest share absorbed by calcitriol",
      source: "design",
      note: "net absorption 18 % at normal calcitriol",
    },
    filling: {
      value: 0.5,
      unit: "1",
      meaning: "how active transport fills up with intake",
      source: "design",
      note: "share absorbed falls with intake",
    },
    byGlucocorticoid: {
      value: 0.25,
      unit: "1",
      meaning: "fall of active absorption for glucocorticoid above normal",
      source: "design",
      note: "calcium absorption is low on glucocorticoids at unchanged calcitriol",
    },
    uraemicHalf: {
      value: 0.2,
      unit: "1",
      meaning: "filtration at which active absorption is about half in uraemia",
      source: "design",
      note: "calcium balance is even in kidney failure at a urine calcium of 0.5-1 mmol a day: little is absorbed",
    },
    secreted: {
      value: 4,
      unit: "mmol/d",
      meaning: "calcium of the gut's own juices that leaves with the stool, 70 kg",
      source: "design",
      note: "150 mg a day; a third of what is eaten is absorbed, of which half is kept",
    },
    growthShare: {
      value: 0.97,
      unit: "1",
      meaning: "share of the growing bone's need that absorption meets without more calcitriol",
      source: "design",
      note: "infants retain more than half of the calcium drunk, with PTH not above the adult's",
    },
    phosphateDiet: {
      value: 40,
      unit: "mmol/d",
      meaning: "phosphate eaten, 70 kg",
      source: "design",
      note: "1.2 g of phosphorus a day",
    },
    phosphateBase: {
      value: 0.5,
      unit: "1",
      meaning: "share of phosphate absorbed without calcitriol",
      source: "stadt2025",
    },
    phosphateActive: {
      value: 0.3,
      unit: "1",
      meaning: "greatest share by calcitriol",
      source: "stadt2025",
    },
    phosphorusInBone: {
      value: 0.464,
      unit: "1",
      meaning: "phosphate with calcium in bone",
      source: "peterson2010",
    },
    binder: {
      value: 0,
      unit: "1",
      meaning: "share of phosphate that a binder keeps in the gut",
      source: "lesion",
    },
    activity: {
      value: 1,
      unit: "1",
      meaning: "absorbing surface of the gut (low in coeliac disease)",
      source: "lesion",
    },
  },
  variables: {
    intake: {
      unit: "mmol/h",
      is: "(diet*dietFactor*clearanceSize + supplement)",
      meaning: "calcium eaten",
    },
    opening: {
      unit: "1",
      is: "max(calcitriol, 0)^2/(1 + max(calcitriol, 0)^2)",
      meaning: "share of active transport that calcitriol opens",
    },
    share: {
      unit: "1",
      is: "activity*pregnant*(passive + active*opening*(1 + filling)/(1 + filling*intake/(diet*clearanceSize))/(1 + byGlucocorticoid*max(glucocorticoid - 1, 0))*(1 + uraemicHalf)*min(GFR, 1)/(min(GFR, 1) + uraemicHalf))",
      meaning: "net share of calcium absorbed",
    },
    trueShare: {
      unit: "1",
      is: "share + secreted*clearanceSize/intake",
      meaning: "share of the calcium eaten that is absorbed, what the gut secretes left out",
    },
    net: {
      unit: "mmol/h",
      is: "share*intake + growthShare*growth",
      meaning: "net absorption of calcium",
    },
    phosphate: {
      unit: "mmol/h",
      is: "activity*(1 - binder)*phosphateDiet*clearanceSize*(phosphateBase + phosphateActive*opening) + phosphorusInBone*growth",
      meaning: "absorption of phosphate",
    },
  },
});
