import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize, meanDose, oralStates } from "./oralKinetics.ts";

/** Ketoconazole: holds several enzymes of steroid synthesis, the lyase first. */
export const ketoconazole: ModuleDefinition = defineModule({
  id: "ketoconazole",
  about: "Oral absorption and one compartment; each enzyme is held by concentration.",
  sources: ["engelhardt1991", "pont1982"],
  inputs: bodySize,
  parameters: {
    bioavailability: {
      value: 1,
      unit: "1",
      meaning: "oral bioavailability, counted into clearance and volume",
      source: "ketoconazoleLabel",
    },
    absorptionRate: {
      value: 1,
      unit: "/h",
      meaning: "absorption",
      source: "ketoconazoleLabel",
      note: "peak of 3.5 mg/L 1-2 h after 200 mg",
    },
    volume: {
      value: 40,
      unit: "L",
      meaning: "apparent volume of distribution",
      source: "ketoconazoleLabel",
      note: "as the peak",
    },
    clearance: {
      value: 10,
      unit: "L/h",
      meaning: "apparent clearance",
      source: "ketoconazoleLabel",
      note: "half-life 2 h in the first ten hours, then 8 h; the one here lies between",
    },
    lyaseIC50: { value: 2, unit: "umol/L", meaning: "17,20-lyase", source: "engelhardt1991" },
    hydroxylaseIC50: {
      value: 18,
      unit: "umol/L",
      meaning: "17-hydroxylase",
      source: "engelhardt1991",
    },
    B2IC50: { value: 28, unit: "umol/L", meaning: "18-hydroxylase", source: "engelhardt1991" },
    B1IC50: { value: 35, unit: "umol/L", meaning: "11beta-hydroxylase", source: "engelhardt1991" },
    sideChainIC50: {
      value: 6,
      unit: "umol/L",
      meaning: "side-chain cleavage",
      source: "loose1983",
      note: "human value not published; cortisol after ACTH is blunted 4 h after 400 mg and free at 16 h (pont1982)",
    },
    hepaticIC50: {
      value: 30,
      unit: "umol/L",
      meaning: "A-ring reduction of cortisol",
      source: "design",
      note: "weak",
    },
    molarMass: { value: 531.4, unit: "g/mol", meaning: "molar mass", source: "pubchem" },
    infusion: meanDose,
  },
  variables: {
    plasma: {
      unit: "umol/L",
      is: "body/(volume*size)/molarMass",
      meaning: "ketoconazole in plasma",
    },
    blockLyase: { unit: "1", is: "plasma/(lyaseIC50 + plasma)", meaning: "share of lyase held" },
    blockHydroxylase: {
      unit: "1",
      is: "plasma/(hydroxylaseIC50 + plasma)",
      meaning: "share of 17-hydroxylase held",
    },
    blockB1: { unit: "1", is: "plasma/(B1IC50 + plasma)", meaning: "share of CYP11B1 held" },
    blockB2: { unit: "1", is: "plasma/(B2IC50 + plasma)", meaning: "share of CYP11B2 held" },
    blockSideChain: {
      unit: "1",
      is: "plasma/(sideChainIC50 + plasma)",
      meaning: "share of CYP11A1 held",
    },
    hepaticBlock: {
      unit: "1",
      is: "plasma/(hepaticIC50 + plasma)",
      meaning: "share of A-ring reduction held",
    },
  },
  states: oralStates,
});
