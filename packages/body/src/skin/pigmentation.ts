import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Melanin of the skin under alpha-MSH and ACTH. */
export const skin: ModuleDefinition = defineModule({
  id: "skin",
  about:
    "Melanocytes make melanin on their own and more when alpha-MSH or ACTH sits on their receptor; it is shed with the epidermis.",
  sources: ["mountjoy1994"],
  inputs: {
    MSH: { from: "melanotrophs.MSH", unit: "pmol/L", meaning: "plasma alpha-MSH" },
    ACTH: { from: "corticotrophs.ACTH", unit: "pmol/L", meaning: "plasma ACTH" },
    normalMSH: {
      from: "melanotrophs.normalMSH",
      unit: "pmol/L",
      meaning: "alpha-MSH of the healthy",
    },
    normalACTH: {
      from: "corticotrophs.normalACTH",
      unit: "pmol/L",
      meaning: "mean ACTH of the healthy day",
    },
  },
  parameters: {
    potencyACTH: {
      value: 0.25,
      unit: "1",
      meaning: "potency of ACTH over that of alpha-MSH",
      source: "mountjoy1994",
      note: "half-maximal at 8 and 2 pmol/L at the human receptor",
    },
    constitutive: {
      value: 0.7,
      unit: "1",
      meaning: "share of the melanin that needs no hormone",
      source: "design",
      note: "skin without the hormones is pale, not white",
    },
    saturation: {
      value: 8,
      unit: "1",
      meaning: "hormone over normal that takes half of what melanocytes can add",
      source: "design",
      note: "ACTH of untreated Addison's disease darkens the skin by half, normal ACTH does not",
    },
    epidermis: {
      value: 28,
      unit: "d",
      meaning: "turnover of the epidermis",
      source: "design",
      note: "four weeks; pigment fades over months of treatment",
    },
    receptor: {
      value: 1,
      unit: "1",
      meaning: "gain of the melanocortin receptor",
      source: "lesion",
    },
    sun: { value: 1, unit: "1", meaning: "sun on the skin over usual", source: "lesion" },
  },
  variables: {
    hormone: {
      unit: "1",
      is: "receptor*max(MSH + potencyACTH*ACTH, 0)/(normalMSH + potencyACTH*normalACTH)",
      meaning: "hormone at the receptor, 1 = normal",
    },
    synthesis: {
      unit: "1",
      is: "sun*(constitutive + (1 - constitutive)*(1 + saturation)*hormone/(saturation + hormone))",
      meaning: "melanin synthesis over normal",
    },
    index: { unit: "1", is: "pigmentation - 1", meaning: "melanin above that of the healthy" },
  },
  states: {
    pigmentation: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(synthesis - pigmentation)/epidermis",
      meaning: "melanin of the skin, 1 = normal",
    },
  },
});
