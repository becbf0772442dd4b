import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Human CRH by vein, for the CRH test. */
export const crhDose: ModuleDefinition = defineModule({
  id: "crhDose",
  about: "Plasma CRH after an injection: one compartment.",
  sources: ["schurmeyer1984", "angst1998"],
  inputs: {
    size: { from: "person.size", unit: "1", meaning: "body size" },
    clearanceSize: { from: "person.clearanceSize", unit: "1", meaning: "allometric scale" },
  },
  parameters: {
    volume: {
      value: 9.8,
      unit: "L",
      meaning: "volume of distribution, 70 kg",
      source: "angst1998",
      note: "9.8 +/- 3.0 L after 10 min by vein",
    },
    clearance: {
      value: 553,
      unit: "mL/min",
      meaning: "clearance, 70 kg",
      source: "schurmeyer1984",
      note: "7.9 +/- 1.2 mL/min a kg; 3 to 4 times that of ovine CRH",
    },
    molarMass: { value: 4757, unit: "g/mol", meaning: "molar mass", source: "pubchem" },
  },
  variables: {
    CRH: { unit: "pmol/L", is: "amount/molarMass/(volume*size)", meaning: "CRH of plasma" },
  },
  states: {
    amount: {
      unit: "ug",
      start: 0,
      scale: 100,
      rate: "-clearance*clearanceSize/(volume*size)*amount",
      meaning: "CRH in the body",
    },
  },
});
