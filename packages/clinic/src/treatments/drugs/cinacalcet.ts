import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize, meanDose, oralStates } from "./oralKinetics.ts";

/** Cinacalcet, a calcimimetic. */
export const cinacalcet: ModuleDefinition = defineModule({
  id: "cinacalcet",
  about:
    "Oral, of a large volume and a long half-life; it lowers the calcium that parathyroids answer to.",
  sources: ["cinacalcetProfile", "peacock2005"],
  inputs: bodySize,
  parameters: {
    bioavailability: {
      value: 0.22,
      unit: "1",
      meaning: "oral bioavailability",
      source: "cinacalcetProfile",
      note: "20-25 %",
    },
    absorptionRate: {
      value: 0.6,
      unit: "/h",
      meaning: "absorption",
      source: "cinacalcetProfile",
      note: "peak at 2-6 h",
    },
    volume: {
      value: 1000,
      unit: "L",
      meaning: "volume of distribution, 70 kg",
      source: "cinacalcetProfile",
    },
    clearance: {
      value: 20,
      unit: "L/h",
      meaning: "clearance, 70 kg",
      source: "cinacalcetProfile",
      note: "half-life 30-40 h",
    },
    mostShift: {
      value: 0.3,
      unit: "mmol/L",
      meaning: "greatest fall of the set point",
      source: "design",
      note: "ionised calcium of an adenoma's bearer becomes normal on 30-50 mg twice a day (Peacock 2005)",
    },
    half: {
      value: 25,
      unit: "ug/L",
      meaning: "plasma concentration of half of it",
      source: "design",
      note: "levels of usual doses are 10-40 ug/L",
    },
    infusion: meanDose,
  },
  variables: {
    plasma: { unit: "ug/L", is: "body/(volume*size)", meaning: "plasma concentration" },
    shift: {
      unit: "mmol/L",
      is: "mostShift*plasma/(plasma + half)",
      meaning: "fall of the set point",
    },
  },
  states: { ...oralStates },
});
