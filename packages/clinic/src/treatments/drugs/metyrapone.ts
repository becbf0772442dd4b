import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize, meanDose, oralStates } from "./oralKinetics.ts";

/** Metyrapone: holds CYP11B1, and CYP11B2 somewhat less. */
export const metyrapone: ModuleDefinition = defineModule({
  id: "metyrapone",
  about:
    "Oral absorption, one compartment and the active metabolite metyrapol, which lasts twice as long; both hold 11beta-hydroxylase by concentration.",
  sources: ["meikle1975", "metopironeLabel"],
  inputs: bodySize,
  parameters: {
    bioavailability: {
      value: 1,
      unit: "1",
      meaning: "oral bioavailability, counted into clearance and volume",
      source: "metopironeLabel",
    },
    absorptionRate: {
      value: 2,
      unit: "/h",
      meaning: "absorption",
      source: "metopironeLabel",
      note: "peak at 1 h",
    },
    volume: {
      value: 110,
      unit: "L",
      meaning: "apparent volume of distribution",
      source: "metopironeLabel",
      note: "3.7 mg/L an hour after 750 mg",
    },
    clearance: {
      value: 68,
      unit: "L/h",
      meaning: "apparent clearance",
      source: "metopironeLabel",
      note: "0.5 mg/L at 4 h; half-life 1.9 +- 0.7 h",
    },
    metabolised: {
      value: 0.08,
      unit: "1",
      meaning: "share that becomes metyrapol",
      source: "meikle1975",
      note: "metyrapol is 1.5 times metyrapone at 8 h",
    },
    metabolitePersistence: {
      value: 2,
      unit: "1",
      meaning: "half-life of metyrapol over that of metyrapone",
      source: "metopironeLabel",
    },
    IC50: {
      value: 0.05,
      unit: "umol/L",
      meaning: "half-inhibition of CYP11B1",
      source: "meikle1975",
      note: "8 h after 30 mg/kg, at some 0.5 umol/L, cortisol is below 138-220 nmol/L while 11-deoxycortisol passes 200",
    },
    selectivity: {
      value: 2,
      unit: "1",
      meaning: "half-inhibition of CYP11B2 over that of CYP11B1",
      source: "schoneshofer1979",
      note: "18-hydroxylation is held too, and less",
    },
    molarMass: { value: 226.27, unit: "g/mol", meaning: "molar mass", source: "pubchem" },
    infusion: meanDose,
  },
  variables: {
    plasma: { unit: "umol/L", is: "body/(volume*size)/molarMass", meaning: "metyrapone in plasma" },
    active: {
      unit: "umol/L",
      is: "plasma + metabolite/(volume*size)/molarMass",
      meaning: "metyrapone and metyrapol",
    },
    block: { unit: "1", is: "active/(IC50 + active)", meaning: "share of CYP11B1 held" },
    blockB2: {
      unit: "1",
      is: "active/(selectivity*IC50 + active)",
      meaning: "share of CYP11B2 held",
    },
  },
  states: {
    ...oralStates,
    metabolite: {
      unit: "mg",
      start: 0,
      scale: 100,
      rate: "clearance*clearanceSize/(volume*size)*(metabolised*body - metabolite/metabolitePersistence)",
      meaning: "metyrapol in the body",
    },
  },
});
