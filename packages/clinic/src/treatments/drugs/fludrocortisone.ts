import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize, meanDose, oralStates } from "./oralKinetics.ts";

/** Fludrocortisone by mouth: the mineralocorticoid of replacement. */
export const fludrocortisone: ModuleDefinition = defineModule({
  id: "fludrocortisone",
  about:
    "Oral absorption and one compartment with a half-life of an hour and a half; its effect in the kidney outlasts it.",
  sources: ["hamitouche2017"],
  inputs: bodySize,
  parameters: {
    bioavailability: {
      value: 1,
      unit: "1",
      meaning: "oral bioavailability, counted into clearance and volume",
      source: "hamitouche2017",
    },
    absorptionRate: {
      value: 1.3,
      unit: "/h",
      meaning: "absorption",
      source: "hamitouche2017",
      note: "peak within 1-2 h",
    },
    volume: {
      value: 82,
      unit: "L",
      meaning: "apparent volume of distribution",
      source: "hamitouche2017",
    },
    clearance: {
      value: 40.8,
      unit: "L/h",
      meaning: "apparent clearance",
      source: "hamitouche2017",
    },
    molarMass: { value: 380.45, unit: "g/mol", meaning: "molar mass", source: "pubchem" },
    infusion: meanDose,
  },
  variables: {
    plasma: {
      unit: "nmol/L",
      is: "body/(volume*size)/molarMass",
      meaning: "fludrocortisone in plasma",
    },
  },
  states: oralStates,
});
