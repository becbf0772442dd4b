import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Body mass: the healthy mass for height and age, moved by energy balance. */
export const bodyMass: ModuleDefinition = defineModule({
  id: "bodyMass",
  about:
    "Weight drifts when metabolic rate leaves its normal value: appetite makes up part of it, the rest comes from fat and lean tissue; the lighter body spends less, which ends the drift. A linear form of Hall's model.",
  sources: ["hall2011"],
  inputs: {
    healthyMass: {
      from: "person.healthyMass",
      unit: "kg",
      meaning: "mass before disease moves it",
    },
    predicted: {
      from: "metabolism.predicted",
      unit: "kcal/d",
      meaning: "metabolic rate predicted",
    },
    factor: { from: "metabolism.factor", unit: "1", meaning: "metabolic rate over predicted" },
    age: { from: "person.age", unit: "a", meaning: "age" },
    female: { from: "person.female", unit: "1", meaning: "1 in a woman" },
    bodyMassIndex: {
      from: "person.bodyMassIndex",
      unit: "kg/m2",
      meaning: "healthy body-mass index",
    },
    gestational: {
      from: "pregnancy.weightGain",
      unit: "kg",
      meaning: "mass gained in pregnancy",
      absent: 0,
    },
  },
  parameters: {
    appetite: {
      value: 0.6,
      unit: "1",
      meaning: "share of a change of expenditure that appetite makes up",
      source: "dale2001",
      fitted: "packages/clinic/fit/calibration.ts",
      note: "hyperphagia of thyrotoxicosis; leaves a loss of about 4-5 kg in months, regained in the first year of treatment",
    },
    appetiteTime: {
      value: 80,
      unit: "d",
      meaning: "time over which appetite follows expenditure",
      source: "design",
      fitted: "packages/clinic/fit/calibration.ts",
      note: "appetite outlasts thyrotoxicosis: weight rises in the first 8 weeks of treatment",
    },
    energyDensity: {
      value: 7400,
      unit: "kcal/kg",
      meaning: "energy of lost tissue",
      source: "hall2011",
      note: "fat 9440, lean 1816 kcal/kg, three to one",
    },
    expenditurePerMass: {
      value: 24,
      unit: "kcal/d/kg",
      meaning: "expenditure per kg of body mass",
      source: "hall2011",
    },
    fatShare: { value: 0.65, unit: "1", meaning: "fat's share of the change", source: "hall2011" },
    ageSlope: {
      value: 0.14,
      unit: "/a",
      meaning: "rise of fat percentage with age",
      source: "hall2011",
      note: "Jackson's regression, as used by Hall",
    },
    indexSlope: {
      value: 37.31,
      unit: "1",
      meaning: "rise with ln body-mass index, men",
      source: "hall2011",
    },
    indexSlopeWoman: {
      value: 39.96,
      unit: "1",
      meaning: "rise with ln body-mass index, women",
      source: "hall2011",
    },
    offset: { value: 103.94, unit: "1", meaning: "constant, men", source: "hall2011" },
    offsetWoman: { value: 102.01, unit: "1", meaning: "constant, women", source: "hall2011" },
    leanest: {
      value: 0.05,
      unit: "1",
      meaning: "smallest healthy fat share",
      source: "design",
      note: "essential fat of a lean man; the regression is for adults and falls below it in children",
    },
    unitIndex: {
      value: 1,
      unit: "kg/m2",
      meaning: "unit of the index in the regression",
      source: "hall2011",
    },
  },
  variables: {
    fatFraction: {
      unit: "%",
      is: "0.01*(ageSlope*age + (indexSlope + (indexSlopeWoman - indexSlope)*female)*ln(bodyMassIndex/unitIndex) - offset - (offsetWoman - offset)*female)",
      meaning: "fat share of the healthy body",
    },
    weight: { unit: "kg", is: "healthyMass + drift + gestational", meaning: "body mass" },
    fatMass: {
      unit: "kg",
      is: "max(max(fatFraction, leanest)*healthyMass + fatShare*drift, 0.4*leanest*healthyMass)",
      meaning: "fat mass",
    },
    leanMass: { unit: "kg", is: "weight - fatMass - gestational", meaning: "lean mass" },
  },
  states: {
    appetiteFactor: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(factor - appetiteFactor)/appetiteTime",
      meaning: "metabolic rate that appetite has adapted to, over predicted",
    },
    drift: {
      unit: "kg",
      start: 0,
      scale: 10,
      rate: "-(predicted*(factor - 1 - appetite*(appetiteFactor - 1)) + expenditurePerMass*drift)/energyDensity",
      meaning: "mass gained or lost through disease",
    },
  },
});
