import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize, meanDose, oralStates } from "./oralKinetics.ts";

/** Clonidine: lowers sympathetic outflow from the brain stem. */
export const clonidine: ModuleDefinition = defineModule({
  id: "clonidine",
  about: "Oral absorption, one compartment, and central sympatholysis by concentration.",
  sources: ["clonidineGoodman", "bravo1981"],
  inputs: bodySize,
  parameters: {
    bioavailability: {
      value: 0.95,
      unit: "1",
      meaning: "oral bioavailability",
      source: "clonidineGoodman",
      note: "about complete",
    },
    absorptionRate: {
      value: 1.2,
      unit: "/h",
      meaning: "absorption",
      source: "clonidineGoodman",
      note: "peak at 1-3 h",
    },
    volume: {
      value: 150,
      unit: "L",
      meaning: "volume of distribution, 70 kg",
      source: "design",
      note: "2.1 L/kg",
    },
    clearance: {
      value: 8.7,
      unit: "L/h",
      meaning: "clearance, 70 kg",
      source: "clonidineGoodman",
      note: "half-life about 12 h (6-24)",
    },
    maximum: {
      value: 0.85,
      unit: "1",
      meaning: "greatest fall of the central drive, before the baroreflex answers",
      source: "bravo1981",
      note: "0.3 mg lowers plasma catecholamines from 2.28 to 1.36 nmol/L in 3 h, for the baroreflex answers the fall of pressure",
    },
    EC50: {
      value: 0.3,
      unit: "ug/L",
      meaning: "half of that",
      source: "bravo1981",
      note: "plasma is 1-1.5 ug/L after 0.3 mg",
    },
    infusion: meanDose,
  },
  variables: {
    plasma: { unit: "ug/L", is: "body/(volume*size)", meaning: "clonidine in plasma" },
    sympatholysis: {
      unit: "1",
      is: "maximum*plasma/(EC50 + plasma)",
      meaning: "share of the central sympathetic drive taken away",
    },
  },
  states: oralStates,
});
