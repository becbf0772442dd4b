import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Oral T4: tablet, gut, plasma. */
export const levothyroxine: ModuleDefinition = defineModule({
  id: "levothyroxine",
  about:
    "Dissolution of the tablet and absorption from the gut, after THYROSIM; 88 % of the dose is absorbed.",
  sources: ["eisenberg2010"],
  parameters: {
    dissolution: {
      value: 1.3,
      unit: "/h",
      meaning: "dissolution of the tablet",
      source: "eisenberg2010",
    },
    absorptionRate: {
      value: 0.88,
      unit: "/h",
      meaning: "absorption from the gut",
      source: "eisenberg2010",
    },
    excretion: { value: 0.12, unit: "/h", meaning: "loss with faeces", source: "eisenberg2010" },
    infusion: {
      value: 0,
      unit: "ug/d",
      meaning: "mean dose rate when doses are not given one by one",
      source: "lesion",
    },
    molarMass: { value: 776.87, unit: "g/mol", meaning: "molar mass of T4", source: "pubchem" },
  },
  variables: {
    absorption: { unit: "umol/h", is: "absorptionRate*gut/molarMass", meaning: "T4 into plasma" },
  },
  states: {
    tablet: {
      unit: "ug",
      start: 0,
      scale: 10,
      rate: "infusion - dissolution*tablet",
      meaning: "undissolved",
    },
    gut: {
      unit: "ug",
      start: 0,
      scale: 10,
      rate: "dissolution*tablet - (absorptionRate + excretion)*gut",
      meaning: "dissolved in the gut",
    },
  },
});
