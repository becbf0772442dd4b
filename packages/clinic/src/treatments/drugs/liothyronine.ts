import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Oral T3: tablet, gut, plasma. */
export const liothyronine: ModuleDefinition = defineModule({
  id: "liothyronine",
  about: "Dissolution of the tablet and absorption from the gut, after THYROSIM.",
  sources: ["eisenberg2010"],
  parameters: {
    dissolution: {
      value: 1.78,
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
    molarMass: { value: 650.97, unit: "g/mol", meaning: "molar mass of T3", source: "pubchem" },
  },
  variables: {
    absorption: { unit: "umol/h", is: "absorptionRate*gut/molarMass", meaning: "T3 into plasma" },
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
