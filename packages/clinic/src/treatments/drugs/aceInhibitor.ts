import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize, meanDose, oralStates } from "./oralKinetics.ts";

/** Enalapril, the long inhibitor of the converting enzyme, as its active acid. */
export const aceInhibitor: ModuleDefinition = defineModule({
  id: "aceInhibitor",
  about:
    "Enalapril by mouth: four tenths reach plasma as enalaprilat, which binds and inhibits ACE for a day.",
  sources: ["macfadyen1993"],
  inputs: bodySize,
  parameters: {
    bioavailability: {
      value: 0.38,
      unit: "1",
      meaning: "share of the dose that becomes enalaprilat in plasma",
      source: "dickstein1987",
    },
    absorptionRate: {
      value: 0.45,
      unit: "/h",
      meaning: "absorption and hydrolysis",
      source: "macfadyen1993",
      note: "peak of enalaprilat at 2-4 h",
    },
    volume: {
      value: 127,
      unit: "L",
      meaning: "volume of distribution, 70 kg",
      source: "macfadyen1993",
      note: "from clearance and the effective half-life of 11 h",
    },
    clearance: {
      value: 8,
      unit: "L/h",
      meaning: "clearance, 70 kg",
      source: "macfadyen1993",
      note: "by filtration and secretion",
    },
    IC50: {
      value: 5,
      unit: "ug/L",
      meaning: "half inhibition of ACE",
      source: "macfadyen1993",
      note: "20 mg a day keeps more than half of ACE inhibited for 24 h",
    },
    infusion: meanDose,
  },
  variables: {
    plasma: { unit: "ug/L", is: "body/(volume*size)", meaning: "plasma enalaprilat" },
    block: { unit: "1", is: "plasma/(IC50 + plasma)", meaning: "share of ACE inhibited" },
  },
  states: oralStates,
});
