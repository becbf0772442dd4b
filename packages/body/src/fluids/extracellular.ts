import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Sodium of the extracellular fluid, and both electrolytes as the laboratory measures them. */
export const extracellular: ModuleDefinition = defineModule({
  id: "extracellular",
  about: "Sodium eaten, infused and excreted; its concentration is the mass over the volume.",
  sources: ["leete2019"],
  inputs: {
    volume: {
      from: "fluids.extracellularVolume",
      unit: "L",
      meaning: "extracellular volume",
      absent: 15,
    },
    bleeding: { from: "fluids.plasmaLoss", unit: "L/h", meaning: "plasma lost", absent: 0 },
    excretion: { from: "tubule.excretion", unit: "mmol/d", meaning: "urinary sodium", absent: 141 },
    plasmaPotassium: {
      from: "potassium.concentration",
      unit: "mmol/L",
      meaning: "plasma potassium",
      absent: 4.2,
    },
    appetite: { from: "gut.appetite", unit: "1", meaning: "food eaten over normal", absent: 1 },
    milk: { from: "water.milk", unit: "L/d", meaning: "milk drunk by an infant", absent: 0 },
    milkShare: {
      from: "water.milkShare",
      unit: "1",
      meaning: "share of the food that is milk",
      absent: 0,
    },
    diarrhoea: {
      from: "gut.diarrhoea",
      unit: "L/d",
      meaning: "stool water above normal",
      absent: 0,
    },
    stoolSodium: {
      from: "gut.sodium",
      unit: "mmol/L",
      meaning: "sodium of that water",
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
    intake: {
      value: 150,
      unit: "mmol/d",
      meaning: "sodium eaten by the reference adult",
      source: "intersalt1988",
      note: "median 24-hour excretion of 52 centres about 160 mmol/d",
    },
    intakeFactor: { value: 1, unit: "1", meaning: "sodium eaten over normal", source: "lesion" },
    milkSodium: {
      value: 7,
      unit: "mmol/L",
      meaning: "sodium of human milk",
      source: "infantMilk",
      note: "6.1 from the fourth month on, more before",
    },
    otherLosses: {
      value: 9,
      unit: "mmol/d",
      meaning: "sodium of sweat and stool, 70 kg",
      source: "holbrook1984",
      note: "urine holds about 95 % of the sodium eaten",
    },
    infusion: {
      value: 0,
      unit: "mmol/h",
      meaning: "sodium infused, with its volume as `fluids.infusion`",
      source: "lesion",
    },
    gutLoss: {
      value: 0,
      unit: "mmol/d",
      meaning: "sodium lost by vomiting, diarrhoea or drains",
      source: "lesion",
    },
  },
  variables: {
    sodium: { unit: "mmol/L", is: "sodiumMass/volume", meaning: "plasma sodium" },
    potassium: { unit: "mmol/L", is: "plasmaPotassium", meaning: "plasma potassium" },
    eaten: {
      unit: "mmol/d",
      is: "intakeFactor*((1 - milkShare)*intake*appetite*clearanceSize + milkSodium*milk)",
      meaning: "sodium eaten",
    },
    skinLoss: {
      unit: "mmol/d",
      is: "otherLosses*clearanceSize*eaten/(intake*clearanceSize)",
      meaning: "sodium of sweat and stool",
    },
  },
  states: {
    sodiumMass: {
      unit: "mmol",
      start: 2100,
      scale: 2000,
      rate: "eaten + infusion - skinLoss - diarrhoea*stoolSodium - gutLoss - bleeding*sodium - excretion",
      meaning: "sodium of the extracellular fluid",
    },
  },
});
