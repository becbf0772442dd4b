import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Trophic effect of ACTH on the adrenal cortex. */
export const adrenalMass: ModuleDefinition = defineModule({
  id: "adrenalMass",
  about:
    "The inner zones of the cortex grow and shrink with ACTH over weeks; atrophied tissue regrows slowly.",
  sources: ["karin2020"],
  inputs: {
    ACTH: {
      from: "corticotrophs.relative",
      unit: "1",
      meaning: "ACTH, 1 = mean of the healthy day",
    },
  },
  parameters: {
    massTime: {
      value: 14,
      unit: "d",
      meaning: "halving time of the cortex without ACTH",
      source: "karin2020",
    },
    maximum: {
      value: 3,
      unit: "1",
      meaning: "greatest mass of the cortex",
      source: "design",
      note: "hyperplasia is bounded, the published law is not; glands of two to four times the weight with ectopic ACTH",
    },
    minimum: {
      value: 0.0958,
      unit: "1",
      meaning: "mass of the cortex that stays without any ACTH",
      source: "graber1965",
      fitted: "packages/body/fit/recovery.ts",
    },
    growthLimit: {
      value: 2.5,
      unit: "1",
      meaning: "trophic drive above normal beyond which tissue grows no faster",
      source: "design",
      note: "an hour of extreme drive must not make up for a day without; far above what the published law was used for",
    },
    atrophied: {
      value: 0.4,
      unit: "1",
      meaning: "mass below which tissue is atrophied and regrows slowly",
      source: "henzen2000",
      fitted: "packages/body/fit/recovery.ts",
      note: "the axis recovers within two weeks after courses of less than a month, in months after long ones",
    },
    receptor: {
      value: 1,
      unit: "1",
      meaning: "gain of the ACTH receptor",
      source: "lesion",
    },
  },
  variables: {
    stimulus: { unit: "1", is: "receptor*max(ACTH, 0)", meaning: "ACTH that the cortex sees" },
    surplus: {
      unit: "1",
      is: "max(stimulus - 1, 0)",
      meaning: "trophic drive above normal",
    },
    growth: {
      unit: "1",
      is: "surplus/(1 + (surplus/growthLimit)^4)^0.25*cortex*min(cortex/atrophied, 1)^2*(1 - (cortex/maximum)^16)",
      meaning: "growth of the cortex",
    },
    atrophy: {
      unit: "1",
      is: "max(1 - stimulus, 0)*(cortex - minimum)/(1 - minimum)",
      meaning: "loss of the cortex",
    },
  },
  states: {
    cortex: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "ln(2)/massTime*(growth - atrophy)",
      meaning: "trophic mass of the cortex, 1 = normal",
    },
  },
});
