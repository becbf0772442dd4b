import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** The reductases of the liver that take cortisol and cortisone out of use, and the T3 that induces them. */
export const ringReductases: ModuleDefinition = defineModule({
  id: "ringReductases",
  about:
    "A-ring reductases clear most cortisol. Thyroid hormone induces them over days: cortisol stays twice as long in myxoedema and is cleared almost twice as fast in thyrotoxicosis. Where the adrenals can answer, its level hardly shows it.",
  sources: ["iranmanesh1990", "linquette1975"],
  inputs: {
    FT3: { from: "binding.FT3", unit: "pmol/L", meaning: "free T3", absent: 5.41 },
    usualFT3: {
      from: "thyrotrophs.usualFT3",
      unit: "pmol/L",
      meaning: "free T3 of the healthy at this age",
      absent: 5.41,
    },
    receptorGain: {
      from: "thyrotrophs.receptorGain",
      unit: "1",
      meaning: "gain of T3 receptor beta, that of the liver",
      absent: 1,
    },
  },
  parameters: {
    floor: {
      value: 0.1,
      unit: "1",
      meaning: "reduction left without T3, over normal",
      source: "iranmanesh1990",
      note: "half-life of cortisol 155 min in hypothyroid men, 73 in the healthy",
    },
    half: {
      value: 2.2,
      unit: "1",
      meaning: "relative T3 of half the reduction that T3 adds",
      source: "linquette1975",
      note: "clearance 418 L a day in 23 hyperthyroid patients, 237 in the healthy",
    },
    inductionTime: {
      value: 5,
      unit: "d",
      meaning: "time constant of the induction",
      source: "design",
      note: "enzyme turnover of the liver, as of the clearance of T3 itself",
    },
  },
  variables: {
    T3signal: {
      unit: "1",
      is: "receptorGain*max(FT3, 0)/usualFT3",
      meaning: "T3 at receptor beta of the liver, 1 = usual at this age",
    },
  },
  states: {
    induction: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(floor + (1 - floor)*(1 + half)*T3signal/(half + T3signal) - induction)/inductionTime",
      meaning: "A-ring reduction that T3 leaves, 1 = normal",
    },
  },
});
