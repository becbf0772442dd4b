import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize, meanDose, oralStates } from "./oralKinetics.ts";

/** Diazoxide: it opens K-ATP channels of beta cells. */
export const diazoxide: ModuleDefinition = defineModule({
  id: "diazoxide",
  about: "Oral absorption, one compartment with a half-life of a day, K-ATP channels opened.",
  sources: ["kizu2017", "proglycemMonograph"],
  inputs: bodySize,
  parameters: {
    bioavailability: {
      value: 1,
      unit: "1",
      meaning: "oral bioavailability",
      source: "design",
      note: "clearance is known of doses by mouth",
    },
    absorptionRate: {
      value: 1,
      unit: "/h",
      meaning: "absorption",
      source: "proglycemMonograph",
      note: "the effect begins within an hour",
    },
    volume: {
      value: 12,
      unit: "L",
      meaning: "volume of distribution, 70 kg",
      source: "proglycemMonograph",
      note: "with the clearance, a half-life of 28 h",
    },
    clearance: {
      value: 0.298,
      unit: "L/h",
      meaning: "clearance, 70 kg",
      source: "kizu2017",
      note: "0.0358 + 0.00374 L/h for each kilogram",
    },
    EC50: {
      value: 25,
      unit: "mg/L",
      meaning: "concentration at which half of the channels are open",
      source: "design",
      note: "levels of 10 to 50 mg/L are those of treatment; hyperglycaemia above 100 mg/L (kizu2017)",
    },
    infusion: meanDose,
  },
  variables: {
    plasma: { unit: "mg/L", is: "body/(volume*size)", meaning: "plasma concentration" },
    opening: {
      unit: "1",
      is: "plasma/(EC50 + plasma)",
      meaning: "share of K-ATP channels held open",
    },
  },
  states: oralStates,
});
