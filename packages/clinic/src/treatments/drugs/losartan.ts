import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize, meanDose, oralStates } from "./oralKinetics.ts";

/** Losartan as its active acid, EXP3174: block of the AT1 receptor. */
export const losartan: ModuleDefinition = defineModule({
  id: "losartan",
  about: "A seventh of the dose becomes EXP3174, which blocks the AT1 receptor by concentration.",
  sources: ["lo1995"],
  inputs: bodySize,
  parameters: {
    bioavailability: {
      value: 0.14,
      unit: "1",
      meaning: "share of the dose that becomes EXP3174",
      source: "lo1995",
    },
    absorptionRate: {
      value: 0.5,
      unit: "/h",
      meaning: "absorption and oxidation",
      source: "lo1995",
      note: "peak at 3.5 h",
    },
    volume: {
      value: 25.6,
      unit: "L",
      meaning: "volume of distribution, 70 kg",
      source: "lo1995",
      note: "from clearance and the terminal half-life of 6.3 h",
    },
    clearance: {
      value: 2.82,
      unit: "L/h",
      meaning: "clearance, 70 kg",
      source: "lo1995",
      note: "47 mL/min",
    },
    IC50: {
      value: 8,
      unit: "ug/L",
      meaning: "half block of AT1",
      source: "goldberg1993",
      note: "renin activity tenfold 6 h after 100 mg",
    },
    infusion: meanDose,
  },
  variables: {
    plasma: { unit: "ug/L", is: "body/(volume*size)", meaning: "plasma EXP3174" },
    block: { unit: "1", is: "plasma/(IC50 + plasma)", meaning: "share of AT1 receptors blocked" },
  },
  states: oralStates,
});
