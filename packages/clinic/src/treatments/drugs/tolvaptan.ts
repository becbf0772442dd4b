import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize, meanDose, oralStates } from "./oralKinetics.ts";

/** Tolvaptan: a competitor of vasopressin at the V2 receptor. */
export const tolvaptan: ModuleDefinition = defineModule({
  id: "tolvaptan",
  about: "Oral absorption, one compartment; it shifts the answer to vasopressin to higher levels.",
  sources: ["shoaf2012"],
  inputs: bodySize,
  parameters: {
    bioavailability: {
      value: 0.56,
      unit: "1",
      meaning: "oral bioavailability",
      source: "shoaf2012",
    },
    absorptionRate: {
      value: 0.9,
      unit: "/h",
      meaning: "absorption",
      source: "bhatt2014",
      note: "peak at 2-4 h",
    },
    volume: {
      value: 64,
      unit: "L",
      meaning: "volume of distribution that fits the peak, 70 kg",
      source: "shoaf2012",
      note: "231 ug/L after 30 mg",
    },
    clearance: {
      value: 7.4,
      unit: "L/h",
      meaning: "clearance, 70 kg",
      source: "bhatt2014",
      note: "AUC of 4.55 mg.h/L after 60 mg",
    },
    inhibition: {
      value: 20,
      unit: "ug/L",
      meaning: "concentration at which twice the vasopressin is needed",
      source: "shoaf2012",
      note: "the least concentration that moves urine",
    },
    infusion: meanDose,
  },
  variables: {
    plasma: { unit: "ug/L", is: "body/(volume*size)", meaning: "plasma concentration" },
    competition: {
      unit: "1",
      is: "plasma/inhibition",
      meaning: "factor by which the dose response of vasopressin is shifted, less 1",
    },
  },
  states: oralStates,
});
