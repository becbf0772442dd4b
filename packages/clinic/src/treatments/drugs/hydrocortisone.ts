import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { meanDose } from "./oralKinetics.ts";

/** Cortisol by mouth: what is absorbed joins the body's own. */
export const hydrocortisone: ModuleDefinition = defineModule({
  id: "hydrocortisone",
  about:
    "Tablets of cortisol: first-order absorption into the pool of cortisol, where binding, clearance and 11beta-HSD are those of the hormone.",
  sources: ["werumeusBuning2017"],
  parameters: {
    bioavailability: {
      value: 0.96,
      unit: "1",
      meaning: "oral bioavailability",
      source: "werumeusBuning2017",
    },
    absorptionRate: {
      value: 1.4,
      unit: "/h",
      meaning: "absorption",
      source: "werumeusBuning2017",
    },
    molarMass: { value: 362.46, unit: "g/mol", meaning: "molar mass", source: "pubchem" },
    infusion: meanDose,
  },
  variables: {
    absorption: {
      unit: "nmol/h",
      is: "bioavailability*absorptionRate*gut/molarMass",
      meaning: "cortisol into the body",
    },
  },
  states: {
    gut: {
      unit: "mg",
      start: 0,
      scale: 10,
      rate: "infusion - absorptionRate*gut",
      meaning: "in the gut",
    },
  },
});
