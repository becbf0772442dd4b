import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize, meanDose, oralStates } from "./oralKinetics.ts";

/** Propranolol: beta-blockade of the heart, and a little block of D1. */
export const propranolol: ModuleDefinition = defineModule({
  id: "propranolol",
  about:
    "Oral absorption with first pass, one compartment, beta-blockade by concentration; large doses lower T3 a little.",
  sources: ["feely1980"],
  inputs: bodySize,
  parameters: {
    bioavailability: {
      value: 0.26,
      unit: "1",
      meaning: "oral bioavailability",
      source: "routledge1979",
    },
    absorptionRate: { value: 1.2, unit: "/h", meaning: "absorption", source: "routledge1979" },
    volume: {
      value: 270,
      unit: "L",
      meaning: "volume of distribution, 70 kg",
      source: "routledge1979",
    },
    clearance: {
      value: 50,
      unit: "L/h",
      meaning: "clearance, 70 kg",
      source: "routledge1979",
      note: "half-life about 4 h",
    },
    EC50: { value: 15, unit: "ug/L", meaning: "half beta-blockade", source: "feely1980" },
    deiodinaseEC50: {
      value: 150,
      unit: "ug/L",
      meaning: "half of the greatest block of D1",
      source: "feely1980",
      note: "240 mg a day lowers T3 by 17 % (Braz J Med Biol Res 1983;16:111, PMID 6652288)",
    },
    deiodinaseMaximum: {
      value: 0.8,
      unit: "1",
      meaning: "greatest block of D1",
      source: "feely1980",
    },
    infusion: meanDose,
  },
  variables: {
    plasma: { unit: "ug/L", is: "body/(volume*size)", meaning: "plasma concentration" },
    block: { unit: "1", is: "plasma/(EC50 + plasma)", meaning: "share of beta-receptors blocked" },
    deiodinaseBlock: {
      unit: "1",
      is: "deiodinaseMaximum*plasma/(deiodinaseEC50 + plasma)",
      meaning: "share of D1 blocked",
    },
  },
  states: oralStates,
});
