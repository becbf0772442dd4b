import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { meanDose } from "./oralKinetics.ts";

/** Micronised progesterone by mouth. */
export const progesteroneOral: ModuleDefinition = defineModule({
  id: "progesteroneOral",
  about: "Little passes the liver; what does is back at its start within a day.",
  sources: ["maxson1985"],
  parameters: {
    bioavailability: {
      value: 0.045,
      unit: "1",
      meaning: "share that reaches blood as progesterone",
      source: "maxson1985",
      note: "17 ug/L 2.8 h after 200 mg by an assay that reads some metabolites too",
    },
    absorptionRate: {
      value: 0.45,
      unit: "/h",
      meaning: "each of the steps of absorption",
      source: "maxson1985",
    },
    molarMass: {
      value: 314.5,
      unit: "g/mol",
      meaning: "molar mass of progesterone",
      source: "pubchem",
    },
    infusion: meanDose,
  },
  variables: {
    appearance: {
      unit: "nmol/h",
      is: "bioavailability*absorptionRate*absorbed/molarMass",
      meaning: "progesterone into blood",
    },
  },
  states: {
    gut: {
      unit: "mg",
      start: 0,
      scale: 100,
      rate: "infusion - absorptionRate*gut",
      meaning: "in the gut",
    },
    absorbed: {
      unit: "mg",
      start: 0,
      scale: 100,
      rate: "absorptionRate*(gut - absorbed)",
      meaning: "on the way to blood",
    },
  },
});
