import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** GHRH by vein, for the test with arginine. */
export const ghrhDose: ModuleDefinition = defineModule({
  id: "ghrhDose",
  about: "Plasma GHRH after an injection, and what it asks of the somatotrophs over portal GHRH.",
  sources: ["colao2009"],
  inputs: { size: { from: "person.size", unit: "1", meaning: "body size" } },
  parameters: {
    lasting: {
      value: 15,
      unit: "min",
      meaning: "time constant of what an injection does",
      source: "design",
      note: "whole GHRH is gone within minutes, and its receptors act on for some while",
    },
    referenceMass: {
      value: 70,
      unit: "kg",
      meaning: "mass of the man for whom the volume is given",
      source: "design",
      note: "that of person.size",
    },
    potency: {
      value: 120,
      unit: "kg/ug",
      meaning: "drive by a microgram per kilogram, over usual portal GHRH",
      source: "colao2009",
      note: "with arginine 15.6 to 60 ug/L of GH in the young: far above what portal blood ever holds",
    },
  },
  variables: {
    drive: {
      unit: "1",
      is: "potency*amount/(referenceMass*size)",
      meaning: "GHRH at the somatotrophs over usual portal GHRH",
    },
  },
  states: {
    amount: {
      unit: "ug",
      start: 0,
      scale: 10,
      rate: "-amount/lasting",
      meaning: "GHRH in the body",
    },
  },
});
