import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { meanDose } from "./oralKinetics.ts";

/** Melatonin by mouth: what passes the liver joins the pineal's own. */
export const melatoninOral: ModuleDefinition = defineModule({
  id: "melatoninOral",
  about: "Tablets of melatonin: quick absorption, most of it lost in the first pass of the liver.",
  sources: ["breslow2013"],
  parameters: {
    bioavailability: {
      value: 0.15,
      unit: "1",
      meaning: "oral bioavailability",
      source: "demuro2000",
      note: "of 2 and 4 mg; 2.5 % of 10 mg in another study (doi:10.1186/s40360-016-0052-2)",
    },
    absorptionHalfLife: {
      value: 71,
      unit: "min",
      meaning: "half-time of absorption",
      source: "breslow2013",
    },
    molarMass: { value: 232.28, unit: "g/mol", meaning: "molar mass", source: "pubchem" },
    infusion: meanDose,
  },
  variables: {
    absorption: {
      unit: "nmol/h",
      is: "bioavailability*ln(2)/absorptionHalfLife*gut/molarMass",
      meaning: "melatonin into the blood",
    },
  },
  states: {
    gut: {
      unit: "mg",
      start: 0,
      scale: 1,
      rate: "infusion - ln(2)/absorptionHalfLife*gut",
      meaning: "in the gut",
    },
  },
});
