import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** The brain's alarm at low glucose, its symptoms, and how recent alarms blunt it. */
export const hypoglycaemia: ModuleDefinition = defineModule({
  id: "hypoglycaemia",
  about:
    "The brain follows plasma glucose with a delay. Its answers begin one after the other as glucose falls. Hours of low glucose make it sense more than there is, for days: alarm and symptoms then begin later.",
  sources: ["mitrakou1991", "eriksson2023", "moheet2014"],
  inputs: {
    glucose: { from: "glucose.plasma", unit: "mmol/L", meaning: "plasma glucose" },
  },
  parameters: {
    delay: {
      value: 8.675,
      unit: "min",
      meaning: "half-time with which the brain follows plasma glucose",
      source: "eriksson2023",
    },
    alarmHalf: {
      value: 3.15,
      unit: "mmol/L",
      meaning: "glucose of half the alarm",
      source: "mitrakou1991",
      note: "with the twelfth power a tenth at 3.8 mmol/L, where glucagon, adrenaline and growth hormone begin",
    },
    autonomicHalf: {
      value: 2.9,
      unit: "mmol/L",
      meaning: "glucose of half the autonomic symptoms",
      source: "mitrakou1991",
      note: "begin at 58 mg/dL, 3.2 mmol/L",
    },
    neuroglycopenicHalf: {
      value: 2.5,
      unit: "mmol/L",
      meaning: "glucose of half the neuroglycopenic symptoms",
      source: "mitrakou1991",
      note: "begin at 51 mg/dL, 2.8 mmol/L",
    },
    lossHalf: {
      value: 1.6,
      unit: "mmol/L",
      meaning: "glucose at which half lose consciousness",
      source: "design",
      note: "coma below 1.5 to 2 mmol/L",
    },
    shift: {
      value: 0.8,
      unit: "mmol/L",
      meaning: "glucose that the fully adapted brain senses beyond what there is",
      source: "design",
      note: "thresholds of tightly treated patients are lower by 0.5 to 1 mmol/L",
    },
    gain: {
      value: 12,
      unit: "h",
      meaning: "hours of full alarm in which adaptation comes",
      source: "moheet2014",
      note: "two periods of two hours leave nothing on day 5, three do",
    },
    loss: {
      value: 5,
      unit: "d",
      meaning: "time constant with which adaptation goes",
      source: "moheet2014",
      note: "blunting is there after five days; gone after weeks without low glucose",
    },
  },
  functions: {
    below: { args: ["x", "half"], is: "1/(1 + (max(x, 0)/half)^12)" },
  },
  variables: {
    sensedGlucose: {
      unit: "mmol/L",
      is: "glucose + shift*adaptation",
      meaning: "plasma glucose as the adapted brain takes it",
    },
    signal: {
      unit: "1",
      is: "below(brainGlucose, alarmHalf)",
      meaning: "alarm of the brain, 0 to 1",
    },
    autonomic: {
      unit: "1",
      is: "below(brainGlucose, autonomicHalf)",
      meaning: "sweating, trembling, hunger: 0 to 1",
    },
    neuroglycopenic: {
      unit: "1",
      is: "below(brainGlucose - shift*adaptation, neuroglycopenicHalf)",
      meaning: "confusion, weakness, clumsiness: 0 to 1",
    },
    symptoms: {
      unit: "1",
      is: "0.5*(autonomic + neuroglycopenic)",
      meaning: "symptoms of low glucose, 0 to 1",
    },
    unconscious: {
      unit: "1",
      is: "below(brainGlucose - shift*adaptation, lossHalf)",
      meaning: "loss of consciousness, 0 to 1",
    },
  },
  states: {
    brainGlucose: {
      unit: "mmol/L",
      start: 5.093,
      scale: 5,
      rate: "ln(2)/delay*(sensedGlucose - brainGlucose)",
      meaning: "glucose that the brain senses",
    },
    adaptation: {
      unit: "1",
      start: 0,
      scale: 1,
      rate: "signal*(1 - adaptation)/gain - adaptation/loss",
      meaning: "adaptation to low glucose, 0 to 1",
    },
  },
});
