import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize, meanDose, oralStates } from "./oralKinetics.ts";

/** Captopril: a short inhibitor of the converting enzyme. */
export const captopril: ModuleDefinition = defineModule({
  id: "captopril",
  about:
    "Oral absorption, one compartment, and inhibition of ACE by concentration for some six hours.",
  sources: ["duchin1988"],
  inputs: bodySize,
  parameters: {
    bioavailability: {
      value: 0.65,
      unit: "1",
      meaning: "oral bioavailability",
      source: "duchin1988",
    },
    absorptionRate: {
      value: 2,
      unit: "/h",
      meaning: "absorption",
      source: "duchin1988",
      note: "peak at 45-60 min",
    },
    volume: {
      value: 56,
      unit: "L",
      meaning: "volume of distribution, 70 kg",
      source: "duchin1988",
      note: "0.8 L/kg",
    },
    clearance: {
      value: 49,
      unit: "L/h",
      meaning: "clearance, 70 kg",
      source: "duchin1988",
      note: "0.7 L/h/kg",
    },
    IC50: {
      value: 5,
      unit: "ug/L",
      meaning: "half inhibition of ACE",
      source: "captoprilVolunteers",
      note: "25 mg inhibits the plasma enzyme for 6 h",
    },
    infusion: meanDose,
  },
  variables: {
    plasma: { unit: "ug/L", is: "body/(volume*size)", meaning: "plasma concentration" },
    block: { unit: "1", is: "plasma/(IC50 + plasma)", meaning: "share of ACE inhibited" },
  },
  states: oralStates,
});
