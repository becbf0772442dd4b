import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { meanDose } from "./oralKinetics.ts";

/** Cortisone by mouth: a prodrug that 11beta-HSD1 turns into cortisol, most of it on its way through the liver. */
export const cortisoneAcetate: ModuleDefinition = defineModule({
  id: "cortisoneAcetate",
  about:
    "Tablets of cortisone acetate: absorbed more slowly than cortisol; in the first pass 11beta-HSD1 makes most of it cortisol, the rest joins the body's cortisone.",
  sources: ["stimson2011"],
  inputs: {
    HSD1: {
      from: "cortisone.activity",
      unit: "1",
      meaning: "activity of 11beta-HSD1",
      absent: 1,
    },
  },
  parameters: {
    bioavailability: {
      value: 0.95,
      unit: "1",
      meaning: "share absorbed",
      source: "hollandFrei2003",
      note: "25 mg for 20 mg of hydrocortisone, with the share converted",
    },
    absorptionRate: {
      value: 1,
      unit: "/h",
      meaning: "absorption",
      source: "design",
      note: "cortisol peaks later than after hydrocortisone",
    },
    firstPassShare: {
      value: 0.76,
      unit: "1",
      meaning: "share made cortisol in the first pass",
      source: "hollandFrei2003",
      note: "with what is converted later, more than four fifths become cortisol: 25 mg do what 20 mg of hydrocortisone do",
    },
    molarMass: {
      value: 402.48,
      unit: "g/mol",
      meaning: "molar mass of the acetate",
      source: "pubchem",
    },
    infusion: meanDose,
  },
  variables: {
    absorption: {
      unit: "nmol/h",
      is: "bioavailability*absorptionRate*gut/molarMass",
      meaning: "cortisone absorbed",
    },
    share: {
      unit: "1",
      is: "firstPassShare*HSD1/(firstPassShare*HSD1 + 1 - firstPassShare)",
      meaning: "share made cortisol on the way",
    },
    firstPass: { unit: "nmol/h", is: "share*absorption", meaning: "cortisol into the body" },
    escaped: {
      unit: "nmol/h",
      is: "(1 - share)*absorption",
      meaning: "cortisone into the body",
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
