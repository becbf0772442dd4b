import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** alpha-MSH: cut from the precursor of ACTH in the intermediate lobe and in the skin. */
export const melanotrophs: ModuleDefinition = defineModule({
  id: "melanotrophs",
  about:
    "Plasma alpha-MSH: a share follows the secretion of the pituitary's precursor cells, the rest comes from skin and brain.",
  inputs: {
    secretion: {
      from: "corticotrophs.secretion",
      unit: "1",
      meaning: "secretion of the precursor's peptides, 1 = healthy mean",
    },
  },
  parameters: {
    normalMSH: {
      value: 12,
      unit: "pmol/L",
      meaning: "alpha-MSH of the healthy adult",
      source: "design",
      note: "20 ng/L; assays disagree, some find less than 1.2 pmol/L (doi:10.1007/BF03346788)",
    },
    pituitaryShare: {
      value: 0.2,
      unit: "1",
      meaning: "share that comes with ACTH",
      source: "design",
      note: "the adult has next to no intermediate lobe",
    },
    halfLife: {
      value: 20,
      unit: "min",
      meaning: "half-life of alpha-MSH",
      source: "design",
      note: "as ACTH, from which it is cut; a slow component of 5 to 25 min after labelled hormone",
    },
    function: {
      value: 1,
      unit: "1",
      meaning: "share of the processing of the precursor that works",
      source: "lesion",
    },
  },
  variables: {
    release: {
      unit: "pmol/L",
      is: "normalMSH*function*(1 - pituitaryShare + pituitaryShare*secretion)",
      meaning: "alpha-MSH towards which plasma moves",
    },
  },
  states: {
    MSH: {
      unit: "pmol/L",
      start: "normalMSH",
      scale: 10,
      rate: "ln(2)/halfLife*(release - MSH)",
      meaning: "alpha-MSH of plasma",
    },
  },
});
