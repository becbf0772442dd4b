import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Creatinine: made by muscle, cleared by filtration. */
export const creatinine: ModuleDefinition = defineModule({
  id: "creatinine",
  about:
    "A constant production of muscle over a pool the size of body water, cleared by filtration.",
  sources: ["hall2016"],
  inputs: {
    GFR: { from: "kidney.GFR", unit: "L/d", meaning: "filtration", absent: 172.8 },
    water: { from: "fluids.total", unit: "L", meaning: "body water", absent: 42 },
    age: { from: "person.age", unit: "a", meaning: "age", absent: 30 },
    female: { from: "person.female", unit: "1", meaning: "1 in a woman", absent: 0 },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale",
      absent: 1,
    },
  },
  parameters: {
    production: {
      value: 14,
      unit: "mmol/d",
      meaning: "creatinine made by a man of 70 kg",
      source: "cockcroft1976",
      note: "about 23 mg/kg a day in young men",
    },
    femaleDeficit: {
      value: 0.21,
      unit: "1",
      meaning: "how far it lies lower in women",
      source: "pottel2008",
      note: "0.48-0.93 against 0.63-1.16 mg/dL, the level lower by 0.22 in the middle",
    },
    ageing: {
      value: 0.0065,
      unit: "/a",
      meaning: "how much less is made with every year of age",
      source: "pottel2008",
      note: "the level of the healthy stays the same to 70 years while filtration falls",
    },
    ageingFrom: {
      value: 35,
      unit: "a",
      meaning: "age from which less is made",
      source: "design",
      note: "that from which nephrons are lost",
    },
  },
  variables: {
    plasma: { unit: "umol/L", is: "pool/water", meaning: "plasma creatinine" },
  },
  states: {
    pool: {
      unit: "mmol",
      start: 3.4,
      scale: 3,
      rate: "production*clearanceSize*(1 - femaleDeficit*female)*(1 - ageing*max(age - ageingFrom, 0)) - GFR*pool/water",
      meaning: "creatinine of the body",
    },
  },
});
