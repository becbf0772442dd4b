import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** TRH by vein, for the TRH test. */
export const trhDose: ModuleDefinition = defineModule({
  id: "trhDose",
  about: "Plasma TRH after an injection: one compartment, half-life of minutes.",
  sources: ["bassiri1973"],
  inputs: { size: { from: "person.size", unit: "1", meaning: "body size" } },
  parameters: {
    halfLife: { value: 5.3, unit: "min", meaning: "half-life", source: "bassiri1973" },
    volume: { value: 15.7, unit: "L", meaning: "volume of distribution", source: "bassiri1973" },
    potency: {
      value: 850,
      unit: "1",
      meaning: "effect of systemic over portal TRH",
      source: "snyder1972",
      fitted: "packages/clinic/fit/trhTest.ts",
      note: "size of the answer to 25, 200 and 400 ug; a bolus far above what portal blood ever holds",
    },
  },
  variables: {
    TRH: {
      unit: "ng/L",
      is: "potency*amount/(volume*size)",
      meaning: "TRH at the pituitary, as portal TRH",
    },
  },
  states: {
    amount: {
      unit: "ng",
      start: 0,
      scale: 1000,
      rate: "-ln(2)/halfLife*amount",
      meaning: "TRH in the body",
    },
  },
});
