import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** TRH neurons of the paraventricular nucleus. */
export const trhNeurons: ModuleDefinition = defineModule({
  id: "trhNeurons",
  about:
    "TRH of the portal blood: released by the clock, held back by thyroid hormone and by severe illness.",
  sources: ["dietrich2004"],
  inputs: {
    drive: { from: "clock.drive", unit: "1", meaning: "circadian drive" },
    T3n: {
      from: "thyrotrophs.T3n",
      unit: "1",
      meaning: "nuclear T3 of the feedback tissues, 1 = normal",
    },
    bolus: { from: "trhDose.TRH", unit: "ng/L", meaning: "TRH from an injection", absent: 0 },
    hunger: {
      from: "starvation.TRHrestraint",
      unit: "1",
      meaning: "restraint by low leptin",
      absent: 0,
    },
  },
  parameters: {
    basal: { value: 2500, unit: "ng/L", meaning: "mean portal TRH", source: "dietrich2004" },
    halfLife: { value: 5, unit: "min", meaning: "half-life of TRH", source: "dietrich2004" },
    feedback: {
      value: 0.5,
      unit: "1",
      meaning: "steepness of the restraint by thyroid hormone",
      source: "design",
      note: "TRH content and mRNA about double in hypothyroidism; most of the feedback is at the pituitary",
    },
    function: {
      value: 1,
      unit: "1",
      meaning: "functioning share of the TRH neurons",
      source: "lesion",
    },
    illness: {
      value: 0,
      unit: "1",
      meaning: "restraint by cytokines and low leptin in severe illness, 0..1",
      source: "lesion",
    },
  },
  variables: {
    release: {
      unit: "ng/L",
      is: "basal*function*(1 - illness)*(1 - hunger)*drive*exp(-feedback*(T3n - 1))",
      meaning: "TRH towards which portal TRH moves",
    },
    total: { unit: "ng/L", is: "TRH + bolus", meaning: "TRH that thyrotrophs see" },
    relative: { unit: "1", is: "total/basal", meaning: "TRH, 1 = normal mean" },
  },
  states: {
    TRH: {
      unit: "ng/L",
      start: "basal",
      rate: "ln(2)/halfLife*(release - TRH)",
      meaning: "portal TRH of the hypothalamus",
    },
  },
});
