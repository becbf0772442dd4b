import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize, meanDose } from "./oralKinetics.ts";

/** Pegvisomant, an antagonist of the GH receptor, under the skin. */
export const pegvisomant: ModuleDefinition = defineModule({
  id: "pegvisomant",
  about:
    "Slow absorption, an elimination that saturates, and GH receptors that it holds without a signal.",
  sources: ["somavertLabel", "trainer2000"],
  inputs: bodySize,
  parameters: {
    bioavailability: { value: 0.57, unit: "1", meaning: "share absorbed", source: "somavertLabel" },
    absorptionRate: {
      value: 0.03,
      unit: "/h",
      meaning: "absorption",
      source: "somavertLabel",
      note: "peak at 33 to 77 h",
    },
    volume: { value: 7, unit: "L", meaning: "volume of distribution", source: "somavertLabel" },
    clearance: {
      value: 0.011,
      unit: "L/h",
      meaning: "clearance that does not saturate",
      source: "somavertLabel",
      note: "6.6, 16 and 27 mg/L on 10, 15 and 20 mg a day",
    },
    uptake: {
      value: 0.18,
      unit: "mg/h",
      meaning: "greatest elimination by its receptors",
      source: "somavertLabel",
    },
    half: {
      value: 0.65,
      unit: "mg/L",
      meaning: "concentration of half that elimination",
      source: "somavertLabel",
    },
    EC50: {
      value: 1.7,
      unit: "mg/L",
      meaning: "concentration at which half of the receptors are held",
      source: "trainer2000",
      note: "IGF-1 lower by 27, 50 and 63 % on 10, 15 and 20 mg",
    },
    infusion: meanDose,
  },
  variables: {
    plasma: { unit: "mg/L", is: "body/(volume*size)", meaning: "plasma concentration" },
    block: { unit: "1", is: "plasma/(EC50 + plasma)", meaning: "share of GH receptors held" },
  },
  states: {
    injected: {
      unit: "mg",
      start: 0,
      scale: 10,
      rate: "infusion - absorptionRate*injected",
      meaning: "under the skin",
    },
    body: {
      unit: "mg",
      start: 0,
      scale: 10,
      rate: "bioavailability*absorptionRate*injected - clearanceSize*(clearance + uptake/(half + plasma))*plasma",
      meaning: "in the body",
    },
  },
});
