import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Ghrelin of the stomach: high before meals, low after them, and against body weight. */
export const ghrelin: ModuleDefinition = defineModule({
  id: "ghrelin",
  about:
    "The stomach secretes ghrelin unless nutrients arrive in the gut; the lighter the body, the more. Only the acyl form is active, and it needs fat from the diet: in a long fast total ghrelin stays high while the acyl form falls.",
  sources: ["cummings2002", "liu2008", "tong2013"],
  inputs: {
    glucose: {
      from: "intestine.glucoseAppearance",
      unit: "mmol/h",
      meaning: "glucose absorbed",
      absent: 58,
    },
    fat: { from: "intestine.fatAppearance", unit: "g/h", meaning: "fat absorbed", absent: 3.5 },
    protein: {
      from: "intestine.proteinAppearance",
      unit: "g/h",
      meaning: "protein absorbed",
      absent: 3.6,
    },
    planned: {
      from: "energyNeed.reference",
      unit: "kcal/d",
      meaning: "energy of the healthy diet",
    },
    weight: { from: "bodyComposition.weight", unit: "kg", meaning: "body mass" },
    healthyMass: { from: "referenceBody.mass", unit: "kg", meaning: "healthy mass" },
    nutrition: {
      from: "leptin.secretory",
      unit: "1",
      meaning: "state of nutrition of the last day, 1 = fed",
    },
  },
  parameters: {
    rhythm: {
      value: 1,
      unit: "1",
      meaning: "1 with the swings of meals, 0 for their mean",
      source: "design",
      note: "a switch",
    },
    usual: {
      value: 150,
      unit: "pmol/L",
      meaning: "total ghrelin of the healthy on the mean of a day",
      source: "mayoGhrelin",
      note: "520-700 ng/L in the normal, fasting; assays differ up to fivefold",
    },
    acylShare: {
      value: 0.1,
      unit: "1",
      meaning: "acyl ghrelin over total when fed",
      source: "delhanty2014",
      note: "reported from 0.02 to 0.3, with stabilised samples higher still",
    },
    acylFloor: {
      value: 0.25,
      unit: "1",
      meaning: "acylation left in a long fast",
      source: "liu2008",
      note: "after 37 h of fasting acyl ghrelin lies at its postprandial nadir, about half the fed mean",
    },
    suppression: {
      value: 0.5,
      unit: "1",
      meaning: "how readily nutrients suppress secretion",
      source: "english2002",
      note: "-39.5 % thirty minutes after a meal in the lean",
    },
    glucoseEnergy: {
      value: 0.67,
      unit: "kcal/mmol",
      meaning: "energy of glucose",
      source: "hall2016",
    },
    fatEnergy: { value: 9, unit: "kcal/g", meaning: "energy of dietary fat", source: "hall2016" },
    proteinEnergy: {
      value: 4,
      unit: "kcal/g",
      meaning: "energy of dietary protein",
      source: "hall2016",
    },
    halfLife: {
      value: 30,
      unit: "min",
      meaning: "half-life of total ghrelin",
      source: "design",
      note: "two to three times that of the acyl form, which is near 10 minutes (tong2013 found the des-acyl form the slower)",
    },
    stomach: {
      value: 1,
      unit: "1",
      meaning: "ghrelin cells of the stomach in contact with food (0.23 after gastric bypass)",
      source: "lesion",
    },
    infusion: {
      value: 0,
      unit: "pmol/L",
      meaning: "acyl ghrelin added by an infusion",
      source: "lesion",
    },
  },
  variables: {
    nutrients: {
      unit: "1",
      is: "1 + rhythm*(max(glucose*glucoseEnergy + fat*fatEnergy + protein*proteinEnergy, 0)/planned - 1)",
      meaning: "energy that arrives over the mean of the healthy day",
    },
    target: {
      unit: "pmol/L",
      is: "usual*stomach*healthyMass/weight*(1 + suppression)/(1 + suppression*max(nutrients, 0))",
      meaning: "total ghrelin towards which plasma moves",
    },
    acylation: {
      unit: "1",
      is: "acylFloor + (1 - acylFloor)*nutrition",
      meaning: "acylation over normal",
    },
    plasma: {
      unit: "pmol/L",
      is: "acylShare*acylation*total + infusion",
      meaning: "acyl ghrelin in plasma",
    },
    relative: {
      unit: "1",
      is: "plasma/(acylShare*usual)",
      meaning: "acyl ghrelin over the healthy mean",
    },
  },
  states: {
    total: {
      unit: "pmol/L",
      start: "usual",
      scale: 100,
      rate: "ln(2)/halfLife*(target - total)",
      meaning: "total ghrelin in plasma",
    },
  },
});
