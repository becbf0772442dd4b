import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** The reductases of the liver that take cortisol and cortisone out of use, and the T3 that induces them. */
export const ringReductases: ModuleDefinition = defineModule({
  id: "ringReductases",
  about:
    "A-ring reductases clear most cortisol. Thyroid hormone induces them over days: cortisol stays twice as long in myxoedema and is cleared almost twice as fast in thyrotoxicosis. Where the adrenals can answer, its level hardly shows it. Cortisol in excess induces enzymes of its own, which make good that it holds T3 back.",
  sources: ["iranmanesh1990", "linquette1975", "voccia1979"],
  inputs: {
    FT3: { from: "binding.FT3", unit: "pmol/L", meaning: "free T3", absent: 5.41 },
    usualFT3: {
      from: "thyrotrophs.usualFT3",
      unit: "pmol/L",
      meaning: "free T3 of the healthy at this age",
      absent: 5.41,
    },
    glucocorticoid: {
      from: "glucocorticoid.tissue",
      unit: "1",
      meaning: "glucocorticoid action in tissue, 1 = mean of the healthy day",
      absent: 1,
    },
    receptorGain: {
      from: "thyrotrophs.receptorGain",
      unit: "1",
      meaning: "gain of T3 receptor beta, that of the liver",
      absent: 1,
    },
  },
  parameters: {
    own: {
      value: 0.6,
      unit: "1",
      meaning: "greatest rise by cortisol itself, over normal",
      source: "design",
      note: "6beta-hydroxylation grows faster than cortisol in Cushing's disease and on high doses (voccia1979); so much that the fall of T3 in Cushing's syndrome leaves clearance as it is",
    },
    ownHalf: {
      value: 12,
      unit: "1",
      meaning: "glucocorticoid action of half that rise, 1 = mean of the healthy day",
      source: "design",
      note: "as above, from an adenoma with action of 5 to ectopic ACTH with action of 50",
    },
    floor: {
      value: 0.2,
      unit: "1",
      meaning: "reduction left without T3, over normal",
      source: "iranmanesh1990",
      note: "half-life of cortisol 155 min in hypothyroid men, 73 in the healthy",
    },
    half: {
      value: 2.8,
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
    byCortisol: {
      unit: "1",
      is: "1 + own*(glucocorticoid^2 - 1)/(ownHalf^2 + glucocorticoid^2)",
      meaning: "factor of the enzymes that cortisol induces",
    },
  },
  states: {
    induction: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "((floor + (1 - floor)*(1 + half)*T3signal/(half + T3signal))*byCortisol - induction)/inductionTime",
      meaning: "A-ring reduction that T3 and cortisol leave, 1 = normal",
    },
  },
});
