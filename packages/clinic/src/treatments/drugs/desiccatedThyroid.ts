import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Thyroid extract: T4 and T3 in fixed proportion. */
export const desiccatedThyroid: ModuleDefinition = defineModule({
  id: "desiccatedThyroid",
  about: "Dried pig thyroid: T4 and T3 per mass of powder, absorbed as their tablets are.",
  sources: ["hoang2013", "eisenberg2010"],
  parameters: {
    T4content: {
      value: 0.585,
      unit: "ug/mg",
      meaning: "T4 per powder",
      source: "hoang2013",
      note: "38 ug in a grain of 65 mg",
    },
    T3content: {
      value: 0.138,
      unit: "ug/mg",
      meaning: "T3 per powder",
      source: "hoang2013",
      note: "9 ug in a grain of 65 mg",
    },
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
      unit: "mg/d",
      meaning: "mean dose rate when doses are not given one by one",
      source: "lesion",
    },
    molarMassT4: { value: 776.87, unit: "g/mol", meaning: "molar mass of T4", source: "pubchem" },
    molarMassT3: { value: 650.97, unit: "g/mol", meaning: "molar mass of T3", source: "pubchem" },
  },
  variables: {
    absorptionT4: {
      unit: "umol/h",
      is: "absorptionRate*gut*T4content/molarMassT4",
      meaning: "T4 into plasma",
    },
    absorptionT3: {
      unit: "umol/h",
      is: "absorptionRate*gut*T3content/molarMassT3",
      meaning: "T3 into plasma",
    },
  },
  states: {
    tablet: {
      unit: "mg",
      start: 0,
      scale: 10,
      rate: "infusion - dissolution*tablet",
      meaning: "undissolved",
    },
    gut: {
      unit: "mg",
      start: 0,
      scale: 10,
      rate: "dissolution*tablet - (absorptionRate + excretion)*gut",
      meaning: "dissolved in the gut",
    },
  },
});
