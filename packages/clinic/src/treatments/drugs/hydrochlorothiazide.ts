import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize, meanDose, oralStates } from "./oralKinetics.ts";

/** Hydrochlorothiazide: block of the sodium-chloride cotransporter. */
export const hydrochlorothiazide: ModuleDefinition = defineModule({
  id: "hydrochlorothiazide",
  about: "Oral absorption, one compartment, block of distal sodium transport by concentration.",
  sources: ["roush2019"],
  inputs: bodySize,
  parameters: {
    bioavailability: {
      value: 0.7,
      unit: "1",
      meaning: "oral bioavailability",
      source: "roush2019",
      note: "60-80 %",
    },
    absorptionRate: {
      value: 1,
      unit: "/h",
      meaning: "absorption",
      source: "roush2019",
      note: "peak at 2 h",
    },
    volume: {
      value: 208,
      unit: "L",
      meaning: "volume of distribution, 70 kg",
      source: "roush2019",
      note: "red cells take it up; from clearance and a half-life of 8 h",
    },
    clearance: {
      value: 18,
      unit: "L/h",
      meaning: "clearance, 70 kg",
      source: "roush2019",
      note: "300 mL/min, by the kidney",
    },
    maximum: {
      value: 0.6,
      unit: "1",
      meaning: "greatest share of the transport that is blocked",
      source: "hall2016",
      note: "thiazides make at most 5-8 % of filtered sodium escape",
    },
    EC50: {
      value: 40,
      unit: "ug/L",
      meaning: "half of that block",
      source: "design",
      note: "25 mg give more than half of the greatest effect, as the dose response of pressure shows",
    },
    infusion: meanDose,
  },
  variables: {
    plasma: { unit: "ug/L", is: "body/(volume*size)", meaning: "plasma concentration" },
    block: {
      unit: "1",
      is: "maximum*plasma/(EC50 + plasma)",
      meaning: "share of the sodium-chloride cotransport blocked",
    },
  },
  states: oralStates,
});
