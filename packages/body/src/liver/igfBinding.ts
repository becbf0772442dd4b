import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** The proteins that carry IGF-1: IGFBP-3 and the acid-labile subunit. */
export const igfBinding: ModuleDefinition = defineModule({
  id: "igfBinding",
  about: "Both follow GH and IGF-1 within days and carry nearly all IGF-1 of plasma.",
  sources: ["friedrich2014"],
  inputs: {
    relative: { from: "liverIGF.relative", unit: "1", meaning: "IGF-1 over usual" },
    action: { from: "liverIGF.action", unit: "1", meaning: "GH action over usual" },
    age: { from: "person.age", unit: "a", meaning: "age", absent: 30 },
  },
  parameters: {
    turnover: {
      value: 2,
      unit: "d",
      meaning: "time constant of IGFBP-3 and the acid-labile subunit",
      source: "design",
      note: "days",
    },
    newborn: {
      value: 2050,
      unit: "ug/L",
      meaning: "IGFBP-3 of the newborn",
      source: "friedrich2014",
      note: "this and the next three are read off the medians by age: 2073 at birth, 3235 at 4, 4436 at 20, 3968 at 50 years",
    },
    rise: {
      value: 2500,
      unit: "ug/L",
      meaning: "rise of IGFBP-3 in childhood",
      source: "friedrich2014",
    },
    span: {
      value: 6.5,
      unit: "a",
      meaning: "time constant of that rise",
      source: "friedrich2014",
    },
    decline: {
      value: 20,
      unit: "ug/L/a",
      meaning: "decline above 20 years",
      source: "friedrich2014",
    },
    declineFrom: {
      value: 20,
      unit: "a",
      meaning: "age from which it declines",
      source: "friedrich2014",
    },
    floor: {
      value: 0.3,
      unit: "1",
      meaning: "share of IGFBP-3 that does not need GH",
      source: "design",
      note: "IGFBP-3 is below -2 SD in severe lack of GH",
    },
  },
  variables: {
    usualIGFBP3: {
      unit: "ug/L",
      is: "newborn + rise*(1 - exp(-age/span)) - decline*max(age - declineFrom, 0)",
      meaning: "IGFBP-3 of the healthy of this age",
    },
    drive: {
      unit: "1",
      is: "floor + (1 - floor)*2*relative/(1 + max(relative, 0))",
      meaning: "factor of the axis on IGFBP-3",
    },
  },
  states: {
    IGFBP3: {
      unit: "ug/L",
      start: 4200,
      scale: 4000,
      rate: "(usualIGFBP3*drive - IGFBP3)/turnover",
      meaning: "IGFBP-3 of plasma",
    },
    ALS: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(2*action/(1 + max(action, 0)) - ALS)/turnover",
      meaning: "acid-labile subunit, 1 = usual of this age",
    },
  },
});
