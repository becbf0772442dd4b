import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize, meanDose, oralStates } from "./oralKinetics.ts";

/** Dexamethasone by mouth: bound by albumin only, long at its receptor, no mineralocorticoid. */
export const dexamethasone: ModuleDefinition = defineModule({
  id: "dexamethasone",
  about: "Oral absorption and one compartment; linear, for CBG does not bind it.",
  sources: ["loew1986", "young1989"],
  inputs: bodySize,
  parameters: {
    bioavailability: {
      value: 0.64,
      unit: "1",
      meaning: "oral bioavailability",
      source: "young1989",
    },
    absorptionRate: {
      value: 1.5,
      unit: "/h",
      meaning: "absorption",
      source: "loew1986",
      note: "peak at 1.6-2.0 h",
    },
    volume: {
      value: 58,
      unit: "L",
      meaning: "volume of distribution, 70 kg",
      source: "young1989",
      note: "22-67 nmol/L at the peak of 1 mg/m2 and less; the central part is 24 L",
    },
    clearance: {
      value: 11.9,
      unit: "L/h",
      meaning: "clearance, 70 kg",
      source: "young1989",
      note: "half-life 3.5 h",
    },
    molarMass: { value: 392.46, unit: "g/mol", meaning: "molar mass", source: "pubchem" },
    infusion: meanDose,
  },
  variables: {
    plasma: {
      unit: "nmol/L",
      is: "body/(volume*size)/molarMass",
      meaning: "dexamethasone in plasma",
    },
  },
  states: oralStates,
});
