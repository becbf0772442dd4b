import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** ACTH 1-24 by vein, for the test of the cortex. */
export const cosyntropin: ModuleDefinition = defineModule({
  id: "cosyntropin",
  about: "Plasma cosyntropin after an injection: one compartment, half-life of minutes.",
  sources: ["dorin2012"],
  inputs: { size: { from: "person.size", unit: "1", meaning: "body size", absent: 1 } },
  parameters: {
    halfLife: {
      value: 15,
      unit: "min",
      meaning: "half-life",
      source: "design",
      note: "that of ACTH, or a little less; 250 ug keep the cortex at its greatest for two hours",
    },
    volume: {
      value: 10,
      unit: "L",
      meaning: "volume of distribution",
      source: "design",
      note: "1 ug is then full at 30 min and wanes by 60, as known of the low-dose test",
    },
    molarMass: { value: 2933.4, unit: "g/mol", meaning: "molar mass", source: "pubchem" },
  },
  variables: {
    plasma: {
      unit: "pmol/L",
      is: "amount/(volume*size)/molarMass",
      meaning: "cosyntropin, which acts as ACTH",
    },
  },
  states: {
    amount: {
      unit: "ug",
      start: 0,
      scale: 100,
      rate: "-ln(2)/halfLife*amount",
      meaning: "in the body",
    },
  },
});
