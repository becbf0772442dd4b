import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Calcitonin of the parafollicular cells: an answer to ionised calcium; needs no iodine. */
export const cCells: ModuleDefinition = defineModule({
  id: "cCells",
  about: "Calcitonin secretion rises steeply with ionised calcium; half-life of minutes.",
  inputs: {
    calcium: {
      from: "plasmaCalcium.ionised",
      unit: "mmol/L",
      meaning: "ionised calcium",
      absent: 1.22,
    },
    oestrogenEffect: {
      from: "pregnancy.calcitoninFactor",
      unit: "1",
      meaning: "rise of secretion in pregnancy",
      absent: 1,
    },
    female: { from: "person.female", unit: "1", meaning: "1 in a woman" },
  },
  parameters: {
    basal: { value: 2.3, unit: "ng/L", meaning: "calcitonin of a healthy man", source: "song2021" },
    womanShare: {
      value: 0.83,
      unit: "1",
      meaning: "woman's calcitonin over man's",
      source: "song2021",
      note: "means 1.9 and 2.3 ng/L",
    },
    normalCalcium: {
      value: 1.22,
      unit: "mmol/L",
      meaning: "ionised calcium at rest",
      source: "heath1977",
    },
    threshold: {
      value: 1.55,
      unit: "mmol/L",
      meaning: "ionised calcium of the half-greatest answer",
      source: "heath1977",
      note: "calcium infusion raises calcitonin several-fold at an ionised calcium of 1.4-1.5",
    },
    hill: {
      value: 12,
      unit: "1",
      meaning: "steepness of the answer",
      source: "heath1977",
      note: "as the calcium-sensing receptor of the parathyroid, mirrored",
    },
    halfLife: { value: 12, unit: "min", meaning: "half-life of calcitonin", source: "huwyler1979" },
    cellMass: {
      value: 1,
      unit: "1",
      meaning: "C-cell mass; a carcinoma multiplies it",
      source: "lesion",
    },
  },
  variables: {
    answer: {
      unit: "1",
      is: "(calcium/normalCalcium)^hill*(1 + (threshold/normalCalcium)^hill)/((threshold/normalCalcium)^hill + (calcium/normalCalcium)^hill)",
      meaning: "secretion over that at normal calcium",
    },
    target: {
      unit: "ng/L",
      is: "basal*(1 - (1 - womanShare)*female)*cellMass*oestrogenEffect*answer",
      meaning: "calcitonin at equilibrium",
    },
  },
  states: {
    calcitonin: {
      unit: "ng/L",
      start: "basal",
      scale: 2,
      rate: "ln(2)/halfLife*(target - calcitonin)",
      meaning: "serum calcitonin",
    },
  },
});
