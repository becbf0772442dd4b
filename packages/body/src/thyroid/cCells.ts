import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Calcitonin of the parafollicular cells: an answer to ionised calcium; needs no iodine. */
export const cCells: ModuleDefinition = defineModule({
  id: "cCells",
  about:
    "Release of stored calcitonin rises with ionised calcium, as steeply as that of PTH falls; the store is made anew, so that a bolus of calcium frees much at once and lasting calcium little. Half-life of minutes.",
  sources: ["heath1977", "deftos1973", "lambert1979"],
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
      value: 1.5,
      unit: "mmol/L",
      meaning: "ionised calcium of the half-greatest release",
      source: "calcitoninAfterCalcium",
      note: "2.5 mg/kg of calcium at once: 95th percentiles of 7.8 ng/L before and 102 after in men, 5.2 and 78.5 in women",
    },
    releaseRate: {
      value: 0.006,
      unit: "/min",
      meaning: "release of the store at normal calcium",
      source: "design",
      note: "calcitonin is highest minutes after a bolus, and up to 2.2 times in men at the end of 15 mg/kg of calcium in 4 h (Heath 1977)",
    },
    decayShare: {
      value: 0.3,
      unit: "1",
      meaning: "breakdown in the cell over release at normal calcium",
      source: "lambert1979",
      note: "so little that calcitonin is normal in lasting hypercalcaemia, and stores are large in hypocalcaemia (deftos1973)",
    },
    halfLife: { value: 12, unit: "min", meaning: "half-life of calcitonin", source: "huwyler1979" },
    cellMass: {
      value: 1,
      unit: "1",
      meaning: "C-cell mass; a carcinoma multiplies it",
      source: "lesion",
    },
    metastases: {
      value: 0,
      unit: "1",
      meaning: "C cells of a carcinoma outside the thyroid, over the normal mass",
      source: "lesion",
    },
  },
  variables: {
    open: {
      unit: "1",
      is: "(calcium/normalCalcium)^28*(1 + (threshold/normalCalcium)^28)/((threshold/normalCalcium)^28 + (calcium/normalCalcium)^28)",
      meaning: "release of the store over that at normal calcium",
    },
    ofSex: {
      unit: "1",
      is: "1 - (1 - womanShare)*female",
      meaning: "calcitonin over a man's, 1 = man",
    },
    target: {
      unit: "ng/L",
      is: "basal*ofSex*(cellMass + metastases)*oestrogenEffect*open*store",
      meaning: "calcitonin at equilibrium",
    },
  },
  states: {
    store: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "releaseRate*(1 + decayShare - (open + decayShare)*store)",
      meaning: "stored calcitonin of a mass of cells over normal",
    },
    calcitonin: {
      unit: "ng/L",
      start: "basal",
      scale: 2,
      rate: "ln(2)/halfLife*(target - calcitonin)",
      meaning: "serum calcitonin",
    },
  },
});
