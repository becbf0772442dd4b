import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** How much fat there is against the healthy, and where it lies. */
export const fat: ModuleDefinition = defineModule({
  id: "fat",
  about:
    "Fat over the healthy fat for age, sex and height; the share that lies in the trunk and around the organs moves slowly with glucocorticoid action.",
  sources: ["lonn1994", "delivanis2018"],
  inputs: {
    mass: { from: "bodyComposition.fatMass", unit: "kg", meaning: "fat mass" },
    healthy: { from: "referenceBody.fatMass", unit: "kg", meaning: "healthy fat mass" },
    glucocorticoid: {
      from: "glucocorticoid.tissue",
      unit: "1",
      meaning: "glucocorticoid action in tissue, 1 = normal",
      absent: 1,
    },
  },
  parameters: {
    redistribution: {
      value: 0.5,
      unit: "1",
      meaning: "rise of the central share under cortisol without bound",
      source: "lonn1994",
      note: "visceral fat fell by 35 %, all fat by 23 % on treatment: the central share had been 1.18 times normal",
    },
    half: {
      value: 2,
      unit: "1",
      meaning: "how that saturates",
      source: "design",
      note: "with 0.5 gives 1.2 at threefold free cortisol",
    },
    delay: {
      value: 90,
      unit: "d",
      meaning: "time in which fat moves",
      source: "lonn1994",
      note: "the change was seen 8 months after treatment",
    },
  },
  variables: {
    relative: { unit: "1", is: "mass/healthy", meaning: "fat mass over the healthy" },
    visceral: {
      unit: "1",
      is: "relative*centralShare",
      meaning: "visceral fat over the healthy",
    },
  },
  states: {
    centralShare: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(1 + redistribution*(glucocorticoid - 1)/(half + max(glucocorticoid, 0)) - centralShare)/delay",
      meaning: "central share of fat over the healthy",
    },
  },
});
