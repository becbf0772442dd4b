import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize, meanDose, oralStates } from "./oralKinetics.ts";

/** Finasteride, which blocks 5alpha-reductase 2. */
export const finasteride: ModuleDefinition = defineModule({
  id: "finasteride",
  about:
    "Absorption by mouth and a half-life of hours; it stays on the enzyme, so that little of it suffices for days.",
  sources: ["sudduth1993", "gormley1990"],
  inputs: bodySize,
  parameters: {
    bioavailability: { value: 0.63, unit: "1", meaning: "share absorbed", source: "sudduth1993" },
    absorptionRate: {
      value: 1.5,
      unit: "/h",
      meaning: "absorption",
      source: "sudduth1993",
      note: "highest after one to two hours",
    },
    clearance: {
      value: 8,
      unit: "L/h",
      meaning: "clearance, 70 kg",
      source: "sudduth1993",
      note: "half-life of 6 to 8 h",
    },
    volume: {
      value: 76,
      unit: "L",
      meaning: "volume of distribution, 70 kg",
      source: "sudduth1993",
    },
    binding2: {
      value: 0.15,
      unit: "L/ug/h",
      meaning: "rate at which it takes the enzyme of type 2",
      source: "gormley1990",
      note: "1 mg lowers DHT by two thirds within a day",
    },
    binding1: {
      value: 0.00005,
      unit: "L/ug/h",
      meaning: "rate at which it takes the enzyme of type 1",
      source: "design",
      note: "a hundred times weaker and more",
    },
    renewal: {
      value: 4,
      unit: "d",
      meaning: "time in which the enzymes are made anew",
      source: "gormley1990",
      note: "DHT is back within 14 days",
    },
    infusion: meanDose,
  },
  variables: {
    plasma: { unit: "ug/L", is: "body/(volume*size)", meaning: "finasteride in plasma" },
  },
  states: {
    ...oralStates,
    inhibition2: {
      unit: "1",
      start: 0,
      scale: 1,
      rate: "binding2*plasma*(1 - inhibition2) - inhibition2/renewal",
      meaning: "share of the enzyme of type 2 that is blocked",
    },
    inhibition1: {
      unit: "1",
      start: 0,
      scale: 1,
      rate: "binding1*plasma*(1 - inhibition1) - inhibition1/renewal",
      meaning: "share of the enzyme of type 1 that is blocked",
    },
  },
});
