import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Glycogen with its water, and the extracellular fluid that comes and goes with food. */
export const shortTermStores: ModuleDefinition = defineModule({
  id: "shortTermStores",
  about:
    "Glycogen follows the carbohydrate eaten within a day and binds water; without carbohydrate the kidney lets go of sodium and fluid. In famine fluid is held back. These make the quick first kilograms of every diet.",
  sources: ["hall2011", "keys1950"],
  inputs: {
    healthyMass: { from: "referenceBody.mass", unit: "kg", meaning: "healthy mass" },
    fatMass: { from: "bodyComposition.fatMass", unit: "kg", meaning: "fat mass" },
    fatReference: {
      from: "bodyComposition.fatReference",
      unit: "kg",
      meaning: "fat of the healthy body",
    },
    carbohydrate: {
      from: "energy.carbohydrate",
      unit: "kcal/d",
      meaning: "carbohydrate absorbed and kept",
    },
    healthyCarbohydrate: {
      from: "energy.healthyCarbohydrate",
      unit: "kcal/d",
      meaning: "carbohydrate of the healthy diet",
    },
  },
  parameters: {
    glycogenEnergy: {
      value: 4206.5,
      unit: "kcal/kg",
      meaning: "energy of glycogen",
      source: "hall2011",
    },
    healthyGlycogen: {
      value: 0.5,
      unit: "kg",
      meaning: "glycogen of a body of 70 kg",
      source: "hall2011",
    },
    glycogenWater: {
      value: 2.7,
      unit: "1",
      meaning: "water bound to glycogen",
      source: "hall2011",
    },
    referenceMass: { value: 70, unit: "kg", meaning: "body of that glycogen", source: "icrp89" },
    sodium: {
      value: 3220,
      unit: "mg/L",
      meaning: "sodium of extracellular fluid",
      source: "hall2011",
    },
    sodiumByFluid: {
      value: 3000,
      unit: "mg/L/d",
      meaning: "sodium lost for a litre of fluid too much",
      source: "hall2011",
    },
    sodiumByCarbohydrate: {
      value: 4000,
      unit: "mg/d",
      meaning: "sodium lost without carbohydrate",
      source: "hall2011",
    },
    famineFluid: {
      value: 4,
      unit: "L",
      meaning: "fluid that a body of 70 kg without fat would hold back",
      source: "keys1950",
      note: "extracellular fluid rose from 24 to 34 % of body mass in semistarvation, by some 1.5 L",
    },
    waterDensity: { value: 1, unit: "kg/L", meaning: "density of water", source: "hall2011" },
  },
  variables: {
    size: { unit: "1", is: "healthyMass/referenceMass", meaning: "size of the body" },
    glycogen: {
      unit: "kg",
      is: "healthyGlycogen*size + glycogenGain",
      meaning: "glycogen of liver and muscle",
    },
    famine: {
      unit: "1",
      is: "max(1 - fatMass/fatReference, 0)^2",
      meaning: "exhaustion of the fat stores",
    },
    glycogenRate: {
      unit: "kg/d",
      is: "(carbohydrate - healthyCarbohydrate*(glycogen/(healthyGlycogen*size))^2)/glycogenEnergy",
      meaning: "glycogen stored",
    },
    stored: {
      unit: "kcal/d",
      is: "glycogenEnergy*glycogenRate",
      meaning: "energy laid down as glycogen",
    },
    mass: {
      unit: "kg",
      is: "(1 + glycogenWater)*glycogenGain + fluidGain*waterDensity",
      meaning: "glycogen and fluid beside the healthy",
    },
  },
  states: {
    glycogenGain: {
      unit: "kg",
      start: 0,
      scale: 0.2,
      rate: "glycogenRate",
      meaning: "glycogen beside the healthy store",
    },
    fluidGain: {
      unit: "L",
      start: 0,
      scale: 1,
      rate: "-(sodiumByFluid*(fluidGain - famineFluid*size*famine) + sodiumByCarbohydrate*size*(1 - carbohydrate/healthyCarbohydrate))/sodium",
      meaning: "extracellular fluid kept or lost by food",
    },
  },
});
