import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Tablets of melatonin: half-time of absorption 71 min (Breslow 2013), 15 % of the dose reaches the blood (DeMuro 2000). */
export const melatoninTablets: ModuleDefinition = defineModule({
  id: "melatoninOral",
  about: "Melatonin by mouth.",
  parameters: {
    share: { value: 0.15, unit: "1", meaning: "bioavailability", source: "demuro2000" },
    halfTime: { value: 71, unit: "min", meaning: "absorption", source: "breslow2013" },
    molarMass: { value: 232.28, unit: "g/mol", meaning: "molar mass", source: "pubchem" },
  },
  variables: {
    absorption: { unit: "nmol/h", is: "share*ln(2)/halfTime*gut/molarMass", meaning: "absorbed" },
  },
  states: {
    gut: { unit: "mg", start: 0, scale: 1, rate: "-ln(2)/halfTime*gut", meaning: "in the gut" },
  },
});
