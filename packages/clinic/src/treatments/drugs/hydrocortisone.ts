import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { meanDose } from "./oralKinetics.ts";

/** Cortisol by mouth: what is absorbed joins the body's own. */
export const hydrocortisone: ModuleDefinition = defineModule({
  id: "hydrocortisone",
  about:
    "Tablets of cortisol dissolve and are absorbed into the pool of cortisol, where binding, clearance and 11beta-HSD are those of the hormone.",
  sources: ["whitaker2015", "johnson2018"],
  parameters: {
    bioavailability: {
      value: 0.93,
      unit: "1",
      meaning: "oral bioavailability",
      source: "johnson2018",
      note: "0.88 by free cortisol, 0.93 by salivary cortisone, 1.0 by total cortisol, whose binding saturates",
    },
    absorptionRate: {
      value: 1.8,
      unit: "/h",
      meaning: "dissolution and, after it, absorption",
      source: "whitaker2015",
      fitted: "packages/body/fit/cortisolRhythm.ts",
      note: "10 mg fasting: 598 nmol/L at 1.0 h",
    },
    molarMass: { value: 362.46, unit: "g/mol", meaning: "molar mass", source: "pubchem" },
    infusion: meanDose,
  },
  variables: {
    absorption: {
      unit: "nmol/h",
      is: "bioavailability*absorptionRate*dissolved/molarMass",
      meaning: "cortisol into the body",
    },
  },
  states: {
    gut: {
      unit: "mg",
      start: 0,
      scale: 10,
      rate: "infusion - absorptionRate*gut",
      meaning: "tablets in the gut",
    },
    dissolved: {
      unit: "mg",
      start: 0,
      scale: 10,
      rate: "absorptionRate*(gut - dissolved)",
      meaning: "dissolved in the gut",
    },
  },
});
