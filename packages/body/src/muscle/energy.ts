import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Energy eaten and spent. */
export const energy: ModuleDefinition = defineModule({
  id: "energy",
  about:
    "Around the need of the healthy body, Hall's law: expenditure moves with fat and lean tissue, with the weight carried, with food (thermic effect) and adapts to it over weeks; thyroid hormone and catecholamines scale the resting part. Intake follows appetite, or is held by a diet.",
  sources: ["hall2011"],
  inputs: {
    mass: { from: "referenceBody.mass", unit: "kg", meaning: "healthy mass" },
    growth: { from: "referenceBody.growthEnergy", unit: "kcal/d", meaning: "energy of growth" },
    healthyTotal: {
      from: "energyNeed.total",
      unit: "kcal/d",
      meaning: "total expenditure of the healthy body",
    },
    healthyResting: {
      from: "energyNeed.resting",
      unit: "kcal/d",
      meaning: "resting expenditure of the healthy body",
    },
    reference: {
      from: "energyNeed.reference",
      unit: "kcal/d",
      meaning: "energy that keeps the healthy body, and lets it grow",
    },
    weight: { from: "bodyComposition.weight", unit: "kg", meaning: "body mass" },
    fatGain: { from: "bodyComposition.fatGain", unit: "kg", meaning: "fat gained" },
    fatRelative: { from: "fat.relative", unit: "1", meaning: "fat over the healthy" },
    leanGain: { from: "bodyComposition.leanGain", unit: "kg", meaning: "lean tissue gained" },
    building: {
      from: "bodyComposition.buildingCost",
      unit: "kcal/d",
      meaning: "energy spent on tissue laid down",
    },
    drive: { from: "appetite.lasting", unit: "1", meaning: "drive to eat over the healthy" },
    vigour: {
      from: "starvation.gate",
      unit: "1",
      meaning: "what leptin lets through of the urge to move, 1 = fed",
    },
    served: {
      from: "meals.fed",
      unit: "1",
      meaning: "share of the habitual meals that is served now, 0 in a fast",
      absent: 1,
    },
    energyTaken: {
      from: "intestine.energyTaken",
      unit: "1",
      meaning: "share of the energy eaten that the gut takes up, over normal",
      absent: 1,
    },
    glucosuria: {
      from: "renalGlucose.excretion",
      unit: "mmol/h",
      meaning: "glucose lost in urine",
      absent: 0,
    },
    calorigenesis: {
      from: "metabolism.factor",
      unit: "1",
      meaning: "resting rate by thyroid hormone over normal",
      absent: 1,
    },
    adrenergic: {
      from: "thermogenesis.adrenergic",
      unit: "1",
      meaning: "resting rate by catecholamines over normal",
    },
    fever: {
      from: "acutePhase.metabolicFactor",
      unit: "1",
      meaning: "resting rate in fever over that without",
      absent: 1,
    },
    exercise: {
      from: "sympathetic.exercise",
      unit: "1",
      meaning: "exercise, as a share of the greatest oxygen uptake",
      absent: 0,
    },
  },
  parameters: {
    restriction: {
      value: 0,
      unit: "1",
      meaning: "share of the habitual food that is left out (diet, anorexia)",
      source: "lesion",
    },
    control: {
      value: 0,
      unit: "1",
      meaning: "1 where intake is held whatever hunger says (feeding studies, anorexia)",
      source: "lesion",
    },
    excess: {
      value: 0,
      unit: "1",
      meaning: "food beyond appetite as a share of the habitual",
      source: "lesion",
    },
    absorption: {
      value: 1,
      unit: "1",
      meaning: "share of the food that is absorbed, over normal",
      source: "lesion",
    },
    activity: {
      value: 1,
      unit: "1",
      meaning: "physical activity over the habitual, not 0 in bed",
      source: "lesion",
    },
    lethargy: {
      value: 0.4,
      unit: "1",
      meaning: "share of the activity that is lost without leptin",
      source: "licinio2004",
      note: "activity rose on leptin in people without it",
    },
    exhaustion: {
      value: 0.5,
      unit: "1",
      meaning: "share of the activity that is lost without fat",
      source: "taylor1950",
      note: "of what starved men spared, more than a third was by moving less",
    },
    perFat: { value: 3.107, unit: "kcal/d/kg", meaning: "resting rate of fat", source: "hall2011" },
    perLean: {
      value: 21.99,
      unit: "kcal/d/kg",
      meaning: "resting rate of lean tissue",
      source: "hall2011",
    },
    thermicEffect: { value: 0.1, unit: "1", meaning: "thermic effect of food", source: "hall2011" },
    adaptive: {
      value: 0.14,
      unit: "1",
      meaning: "adaptive thermogenesis over the change of intake",
      source: "hall2011",
    },
    adaptationTime: { value: 14, unit: "d", meaning: "its time constant", source: "hall2011" },
    carbohydrateShare: {
      value: 0.5,
      unit: "1",
      meaning: "share of energy eaten as carbohydrate",
      source: "hall2011",
    },
    habitualCarbohydrate: {
      value: 0.5,
      unit: "1",
      meaning: "the same in the healthy diet",
      source: "hall2011",
    },
    glucoseEnergy: {
      value: 0.67,
      unit: "kcal/mmol",
      meaning: "energy of glucose",
      source: "hall2016",
    },
    reserve: {
      value: 11,
      unit: "1",
      meaning: "greatest oxygen uptake over resting, less 1",
      source: "design",
      note: "12 times rest, 42 mL/kg/min, in a healthy adult",
    },
  },
  variables: {
    intake: {
      unit: "kcal/d",
      is: "max(served, 0)*reference*((control + (1 - control)*drive)*(1 - restriction) + excess)",
      meaning: "energy eaten",
    },
    absorbed: {
      unit: "kcal/d",
      is: "absorption*energyTaken*intake",
      meaning: "energy absorbed",
    },
    change: {
      unit: "kcal/d",
      is: "absorbed - reference",
      meaning: "energy absorbed beyond the healthy need",
    },
    lost: { unit: "kcal/d", is: "glucoseEnergy*glucosuria", meaning: "energy lost as glucose" },
    carbohydrate: {
      unit: "kcal/d",
      is: "max(carbohydrateShare*absorbed - lost, 0)",
      meaning: "carbohydrate absorbed and kept",
    },
    healthyCarbohydrate: {
      unit: "kcal/d",
      is: "habitualCarbohydrate*reference",
      meaning: "carbohydrate of the healthy diet",
    },
    resting: {
      unit: "kcal/d",
      is: "(healthyResting + perFat*fatGain + perLean*leanGain)*calorigenesis*adrenergic*fever + adaptation",
      meaning: "resting energy expenditure",
    },
    perWeight: {
      unit: "kcal/d/kg",
      is: "((1 - thermicEffect)*healthyTotal - healthyResting)/mass",
      meaning: "cost of activity by weight",
    },
    active: {
      unit: "kcal/d",
      is: "perWeight*activity*(1 - lethargy*(1 - vigour))*(1 - exhaustion*max(1 - fatRelative, 0))*weight + reserve*exercise*healthyResting",
      meaning: "expenditure of activity",
    },
    spent: {
      unit: "kcal/d",
      is: "resting + active + thermicEffect*(healthyTotal + change)",
      meaning: "expenditure without the cost of tissue laid down",
    },
    expenditure: { unit: "kcal/d", is: "spent + building", meaning: "energy spent" },
    surplus: {
      unit: "kcal/d",
      is: "absorbed - lost - growth - spent",
      meaning: "energy left to store beside healthy growth",
    },
    availability: {
      unit: "1",
      is: "max(absorbed - lost, 0)/(spent + growth)",
      meaning: "energy absorbed and kept over energy needed",
    },
  },
  states: {
    adaptation: {
      unit: "kcal/d",
      start: 0,
      scale: 100,
      rate: "(adaptive*change - adaptation)/adaptationTime",
      meaning: "adaptive thermogenesis",
    },
  },
});
