import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Energy that the healthy body of this age, sex and size spends, and needs to grow. */
export const energyNeed: ModuleDefinition = defineModule({
  id: "energyNeed",
  about:
    "A child spends what the equations of total expenditure by weight say, an infant after its own; an adult Mifflin's resting rate times the level of activity. What growth lays down comes on top.",
  sources: ["mifflin1990", "torun2005", "butte2005"],
  inputs: {
    mass: { from: "referenceBody.mass", unit: "kg", meaning: "healthy mass" },
    height: { from: "referenceBody.height", unit: "m", meaning: "height" },
    growth: { from: "referenceBody.growthEnergy", unit: "kcal/d", meaning: "energy of growth" },
    adulthood: {
      from: "referenceBody.adulthood",
      unit: "1",
      meaning: "0 in the child, 1 in the adult",
    },
    age: { from: "person.age", unit: "a", meaning: "age" },
    female: { from: "person.female", unit: "1", meaning: "1 in a woman" },
  },
  parameters: {
    activityLevel: {
      value: 1.6,
      unit: "1",
      meaning: "total over resting expenditure of the healthy adult",
      source: "torun2005",
      note: "light to moderate activity; 1.5 in Hall's examples, 1.7 the mean of 1-18 years",
    },
    perMass: { value: 9.99, unit: "kcal/d/kg", meaning: "by mass", source: "mifflin1990" },
    perHeight: { value: 625, unit: "kcal/d/m", meaning: "by height", source: "mifflin1990" },
    perAge: { value: 4.92, unit: "kcal/d/a", meaning: "fall with age", source: "mifflin1990" },
    constant: { value: 5, unit: "kcal/d", meaning: "constant, men", source: "mifflin1990" },
    constantWoman: {
      value: -161,
      unit: "kcal/d",
      meaning: "constant, women",
      source: "mifflin1990",
    },
    childConstant: { value: 310.2, unit: "kcal/d", meaning: "boys", source: "torun2005" },
    childConstantGirl: { value: 263.4, unit: "kcal/d", meaning: "girls", source: "torun2005" },
    childPerMass: { value: 63.3, unit: "kcal/d/kg", meaning: "boys", source: "torun2005" },
    childPerMassGirl: { value: 65.3, unit: "kcal/d/kg", meaning: "girls", source: "torun2005" },
    childBend: { value: 0.263, unit: "kcal/d/kg2", meaning: "boys", source: "torun2005" },
    childBendGirl: { value: 0.454, unit: "kcal/d/kg2", meaning: "girls", source: "torun2005" },
    infantConstant: { value: -99.4, unit: "kcal/d", meaning: "infants", source: "butte2005" },
    infantPerMass: { value: 88.6, unit: "kcal/d/kg", meaning: "infants", source: "butte2005" },
    infantAge: { value: 1, unit: "a", meaning: "age at which infancy ends", source: "butte2005" },
    infantSpan: {
      value: 0.15,
      unit: "a",
      meaning: "width of that change",
      source: "design",
      note: "a smooth passage between the two equations",
    },
    childLevel: {
      value: 1.7,
      unit: "1",
      meaning: "total over resting expenditure of the child",
      source: "torun2005",
    },
  },
  functions: {
    mix: { args: ["boy", "girl", "f"], is: "boy + (girl - boy)*f" },
  },
  variables: {
    adultResting: {
      unit: "kcal/d",
      is: "perMass*mass + perHeight*height - perAge*age + mix(constant, constantWoman, female)",
      meaning: "resting rate of the healthy adult",
    },
    infancy: {
      unit: "1",
      is: "1/(1 + exp((age - infantAge)/infantSpan))",
      meaning: "1 in the infant, 0 later",
    },
    childTotal: {
      unit: "kcal/d",
      is: "(infantConstant + infantPerMass*mass)*infancy + (mix(childConstant, childConstantGirl, female) + mix(childPerMass, childPerMassGirl, female)*mass - mix(childBend, childBendGirl, female)*mass^2)*(1 - infancy)",
      meaning: "total expenditure of the healthy child",
    },
    total: {
      unit: "kcal/d",
      is: "childTotal + (activityLevel*adultResting - childTotal)*adulthood",
      meaning: "total expenditure of the healthy body",
    },
    resting: {
      unit: "kcal/d",
      is: "childTotal/childLevel + (adultResting - childTotal/childLevel)*adulthood",
      meaning: "resting expenditure of the healthy body",
    },
    reference: {
      unit: "kcal/d",
      is: "total + growth",
      meaning: "energy that keeps the healthy body, and lets it grow",
    },
  },
});
