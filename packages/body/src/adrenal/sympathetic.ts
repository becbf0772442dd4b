import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** What the brain asks of the sympathetic nerves and the adrenal medulla beside the baroreflex. */
export const sympathetic: ModuleDefinition = defineModule({
  id: "sympathetic",
  about:
    "Central sympathetic drive: mental stress, lack of glucose, tissue injury, and clonidine. Nerves answer mildly, the adrenal medulla strongly, and lack of glucose goes to the medulla above all.",
  sources: ["mitrakou1991", "mannelli1987"],
  inputs: {
    arousal: {
      from: "stress.arousal",
      unit: "1",
      meaning: "mental stress now, 1 in the social stress test",
      absent: 0,
    },
    surgical: {
      from: "stress.surgical",
      unit: "1",
      meaning: "tissue injury, 1 in a major operation",
      absent: 0,
    },
    hypotension: {
      from: "stress.hypotension",
      unit: "1",
      meaning: "fall of mean pressure below its alarm, over it",
      absent: 0,
    },
    glucose: {
      from: "stress.brainGlucose",
      unit: "mmol/L",
      meaning: "glucose as the brain sees it",
      absent: 5,
    },
    clonidine: {
      from: "clonidine.sympatholysis",
      unit: "1",
      meaning: "share of central outflow that clonidine takes away",
      absent: 0,
    },
  },
  parameters: {
    exercise: {
      value: 0,
      unit: "1",
      meaning: "exercise, as a share of the greatest oxygen uptake",
      source: "lesion",
    },
    outflow: {
      value: 1,
      unit: "1",
      meaning: "central outflow over normal (low in autonomic failure, not 0)",
      source: "lesion",
    },
    delay: {
      value: 2,
      unit: "min",
      meaning: "time constant of the medulla's answer in plasma",
      source: "clutter1980",
      note: "half-life of plasma adrenaline of one to two minutes",
    },
    glucoseHalf: {
      value: 2.7,
      unit: "mmol/L",
      meaning: "glucose of half the answer",
      source: "mitrakou1991",
      note: "with the steepness, adrenaline begins to rise at 3.8 mmol/L",
    },
    glucoseSteepness: {
      value: 12,
      unit: "1",
      meaning: "Hill coefficient",
      source: "mitrakou1991",
      note: "twofold by 3.7, tenfold by 3.0 mmol/L",
    },
    nervesByGlucose: {
      value: 6,
      unit: "1",
      meaning: "rise of nervous outflow in deep hypoglycaemia",
      source: "christensen1975",
      note: "noradrenaline 0.29 to 0.59 ug/L; the baroreflex takes back most of a central drive, so it must be large",
    },
    medullaByGlucose: {
      value: 34,
      unit: "1",
      meaning: "rise of medullary drive in deep hypoglycaemia",
      source: "christensen1975",
      note: "adrenaline 1.24 ug/L at the peak",
    },
    nervesByArousal: {
      value: 1.6,
      unit: "1",
      meaning: "rise of nervous outflow in the social stress test",
      source: "dimsdale1980",
      note: "noradrenaline up by a third to a half while speaking, against the baroreflex",
    },
    medullaByArousal: {
      value: 1.2,
      unit: "1",
      meaning: "rise of medullary drive in the social stress test",
      source: "dimsdale1980",
      note: "adrenaline doubles and more in the first minutes of speaking",
    },
    nervesByInjury: {
      value: 2,
      unit: "1",
      meaning: "rise of nervous outflow in a major operation",
      source: "design",
      note: "noradrenaline rises by a half, against the baroreflex",
    },
    medullaByInjury: {
      value: 6,
      unit: "1",
      meaning: "rise of medullary drive in a major operation",
      source: "design",
      note: "several times normal",
    },
    medullaByHypotension: {
      value: 60,
      unit: "1",
      meaning: "rise of medullary drive with the fall of pressure",
      source: "design",
      note: "more than tenfold in haemorrhage that lowers pressure by a third",
    },
    medullaByExercise: {
      value: 15,
      unit: "1",
      meaning: "rise of medullary drive at the greatest exercise",
      source: "design",
      note: "2-3 nmol/L; some 1 nmol/L at two thirds",
    },
    medullaByClonidine: {
      value: 0.5,
      unit: "1",
      meaning: "effect of clonidine on the medulla over that on the nerves",
      source: "mannelli1987",
      note: "adrenaline falls too",
    },
    exerciseSpillover: {
      value: 15,
      unit: "1",
      meaning: "rise of noradrenaline spillover of working muscle and heart, over rest",
      source: "exerciseNoradrenaline",
      note: "12.6 nmol/L at 65 % of the greatest uptake",
    },
  },
  variables: {
    hypoglycaemia: {
      unit: "1",
      is: "1/(1 + (max(glucose, 0)/glucoseHalf)^glucoseSteepness)",
      meaning: "answer to lack of glucose, 1 = full",
    },
    drive: {
      unit: "1",
      is: "outflow*(1 - clonidine)*(1 + nervesByGlucose*hypoglycaemia + nervesByArousal*arousal + nervesByInjury*surgical)",
      meaning: "central drive of the sympathetic nerves, 1 at rest",
    },
    asked: {
      unit: "1",
      is: "outflow*(1 - medullaByClonidine*clonidine)*(1 + medullaByGlucose*hypoglycaemia + medullaByArousal*arousal + medullaByInjury*surgical + medullaByHypotension*hypotension + medullaByExercise*exercise^2)",
      meaning: "drive of the adrenal medulla that is asked for, 1 at rest",
    },
    exerciseNoradrenaline: {
      unit: "1",
      is: "exerciseSpillover*exercise^2",
      meaning: "spillover added by exercise, over rest",
    },
  },
  states: {
    medullary: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(asked - medullary)/delay",
      meaning: "central drive of the adrenal medulla, 1 at rest",
    },
  },
});
