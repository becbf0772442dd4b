import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** What stress tells the hypothalamus: mental stress, lack of glucose, of sleep, tissue injury, low pressure. */
export const stress: ModuleDefinition = defineModule({
  id: "stress",
  about:
    "Drives of the CRH neurons beside the clock, each over the mean circadian drive; that of low glucose has the published steep threshold.",
  sources: ["eriksson2023"],
  inputs: {
    glucose: {
      from: "hypoglycaemia.sensedGlucose",
      unit: "mmol/L",
      meaning: "plasma glucose as the adapted brain takes it",
      absent: 5,
    },
    fatigue: {
      from: "sleep.fatigue",
      unit: "1",
      meaning: "homeostatic sleep pressure",
      absent: 0,
    },
    pressure: {
      from: "pressure.relative",
      unit: "1",
      meaning: "mean arterial pressure over usual",
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
    mental: {
      value: 0,
      unit: "1",
      meaning: "mental stress: 1 in front of the panel of the social stress test",
      source: "lesion",
    },
    surgical: {
      value: 0,
      unit: "1",
      meaning: "nerve traffic from tissue injury: 1 in a major operation",
      source: "lesion",
    },
    glucoseFall: {
      value: 0,
      unit: "mmol/L",
      meaning: "fall of glucose that an experiment brings about",
      source: "lesion",
    },
    mentalDrive: {
      value: 3.93,
      unit: "1",
      meaning: "drive of mental stress",
      source: "kirschbaum1993",
      fitted: "packages/body/fit/stressDrives.ts",
      note: "salivary cortisol rises two- to fourfold; the lower end is taken, with which ACTH rises 3.7-fold",
    },
    mentalTime: {
      value: 3,
      unit: "min",
      meaning: "time constant of mental stress",
      source: "design",
      note: "arousal comes and goes within minutes",
    },
    surgicalDrive: {
      value: 13.4,
      unit: "1",
      meaning: "drive of a major operation",
      source: "udelsman1987",
      fitted: "packages/body/fit/stressDrives.ts",
    },
    exerciseThreshold: {
      value: 0.4,
      unit: "1",
      meaning: "exercise up to which CRH neurons are not driven",
      source: "hill2008",
      note: "half an hour at 40 % does not raise ACTH",
    },
    exerciseDrive: {
      value: 6,
      unit: "1",
      meaning: "drive of exercise, for each unit above the threshold",
      source: "hill2008",
      note: "30 min at 60 and 80 %: cortisol up by 40 and 83 %, of which 18 and 21 % by loss of plasma water; the model so in the afternoon",
    },
    usualFatigue: {
      value: 12.9,
      unit: "1",
      meaning: "sleep pressure at the bedtime of a usual day",
      source: "skeldon2023",
      note: "16 h awake in the published model of sleep",
    },
    sleepLossDrive: {
      value: 0.205,
      unit: "1",
      meaning: "drive of sleep pressure beyond that, for each unit of it",
      source: "leproult1997",
      fitted: "packages/body/fit/stressDrives.ts",
      note: "cortisol of the evening after a night without sleep is 45 % higher, after four hours of sleep 37 %",
    },
    glucoseHalf: {
      value: 2.85,
      unit: "mmol/L",
      meaning: "glucose of half the answer",
      source: "eriksson2023",
    },
    glucoseSteepness: {
      value: 20.88,
      unit: "1",
      meaning: "steepness of the answer to glucose",
      source: "eriksson2023",
    },
    glucoseDelay: {
      value: 8.675,
      unit: "min",
      meaning: "half-time with which the brain follows plasma glucose",
      source: "eriksson2023",
    },
    glucoseDrive: {
      value: 21.6,
      unit: "1",
      meaning: "greatest drive of low glucose",
      source: "eriksson2023",
      fitted: "packages/body/fit/stressDrives.ts",
      note: "ACTH rises to 39 pmol/L in a clamp at 2.7 mmol/L",
    },
    pressureThreshold: {
      value: 0.77,
      unit: "1",
      meaning: "share of the usual mean pressure below which the hypothalamus is alarmed",
      source: "design",
      note: "70 mm[Hg] in the adult: shock, not posture; the healthy newborn has 60",
    },
    pressureDrive: {
      value: 30,
      unit: "1",
      meaning: "drive of a pressure of zero",
      source: "design",
      note: "at 50 mm[Hg] that of a major operation",
    },
  },
  variables: {
    hypoglycaemia: {
      unit: "1",
      is: "1/(1 + max(brainGlucose/glucoseHalf, 0)^glucoseSteepness)",
      meaning: "share of the greatest answer to low glucose",
    },
    sleepLoss: {
      unit: "1",
      is: "max(fatigue - usualFatigue, 0)",
      meaning: "sleep pressure beyond that of a usual day",
    },
    hypotension: {
      unit: "1",
      is: "max(1 - pressure/pressureThreshold, 0)",
      meaning: "how far pressure is below the threshold",
    },
    drive: {
      unit: "1",
      is: "mentalDrive*arousal + surgicalDrive*surgical + glucoseDrive*hypoglycaemia + sleepLossDrive*sleepLoss + pressureDrive*hypotension + exerciseDrive*max(exercise - exerciseThreshold, 0)",
      meaning: "drive of all stress, 1 = mean circadian drive",
    },
  },
  states: {
    arousal: {
      unit: "1",
      start: 0,
      scale: 1,
      rate: "(mental - arousal)/mentalTime",
      meaning: "mental stress that is felt",
    },
    brainGlucose: {
      unit: "mmol/L",
      start: 5,
      scale: 5,
      rate: "ln(2)/glucoseDelay*(glucose - glucoseFall - brainGlucose)",
      meaning: "glucose that the brain senses",
    },
  },
});
