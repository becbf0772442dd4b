import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Cognitive development: thyroid hormone in the first years. */
export const cognition: ModuleDefinition = defineModule({
  id: "cognition",
  about:
    "A development index that starts at 1 and loses ground while thyroid hormone is lacking in a window after birth; what is lost then does not return.",
  inputs: {
    FT4: { from: "binding.FT4", unit: "pmol/L", meaning: "free T4, the brain's source of T3" },
    normalFT4: {
      from: "thyrotrophs.normalFT4",
      unit: "pmol/L",
      meaning: "free T4 of the reference",
    },
    age: { from: "person.age", unit: "a", meaning: "age" },
  },
  parameters: {
    loss: {
      value: 0.95,
      unit: "/a",
      meaning: "fractional loss a year at birth without thyroid hormone",
      source: "klein1972",
      note: "mean IQ 89 when treated before 3 months, 71 at 3-6, 54 after 7 months",
    },
    window: {
      value: 1.15,
      unit: "a",
      meaning: "time constant with which the window closes",
      source: "klein1972",
    },
    half: {
      value: 0.35,
      unit: "1",
      meaning: "relative free T4 of half the lack",
      source: "design",
      note: "mild hypothyroxinaemia costs little",
    },
    steepness: {
      value: 6,
      unit: "1",
      meaning: "steepness of that dependence",
      source: "design",
      note: "graded, not a switch",
    },
  },
  variables: {
    lack: {
      unit: "1",
      is: "1/(1 + (max(FT4/normalFT4, 0)/half)^steepness)",
      meaning: "lack of thyroid hormone in the brain, 0..1",
    },
  },
  states: {
    index: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "-loss*exp(-age/window)*lack*index",
      meaning: "cognitive development, 1 = reference",
    },
  },
});
