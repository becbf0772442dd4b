import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Glucose of the fluid under the skin, where a sensor lies. */
export const interstitium: ModuleDefinition = defineModule({
  id: "interstitium",
  about: "Glucose of the interstitial fluid follows that of plasma with a delay.",
  sources: ["basu2013"],
  inputs: {
    plasma: { from: "glucose.plasma", unit: "mmol/L", meaning: "glucose of plasma" },
  },
  parameters: {
    delay: {
      value: 5.75,
      unit: "min",
      meaning: "mean delay from plasma to the interstitial fluid",
      source: "basu2013",
      note: "5.3 to 6.2 min",
    },
  },
  states: {
    glucose: {
      unit: "mmol/L",
      start: "plasma",
      scale: 5,
      rate: "(plasma - glucose)/delay",
      meaning: "glucose of the interstitial fluid",
    },
  },
});
