import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize, meanDose, oralStates } from "./oralKinetics.ts";

/** Dapagliflozin, an inhibitor of SGLT2 of the kidney. */
export const sglt2Inhibitor: ModuleDefinition = defineModule({
  id: "sglt2Inhibitor",
  about: "Oral absorption, one compartment; what is not bound to protein holds the transporter.",
  sources: ["kasichayanula2014", "vallon2017"],
  inputs: bodySize,
  parameters: {
    bioavailability: {
      value: 0.78,
      unit: "1",
      meaning: "oral bioavailability",
      source: "kasichayanula2014",
    },
    absorptionRate: {
      value: 1.5,
      unit: "/h",
      meaning: "absorption",
      source: "kasichayanula2014",
      note: "peak within 2 h",
    },
    volume: {
      value: 118,
      unit: "L",
      meaning: "volume of distribution",
      source: "kasichayanula2014",
    },
    clearance: {
      value: 12.4,
      unit: "L/h",
      meaning: "clearance",
      source: "kasichayanula2014",
      note: "207 mL/min; half-life 13 h by the slower tissues",
    },
    molarMass: { value: 408.9, unit: "g/mol", meaning: "molar mass", source: "kasichayanula2014" },
    unbound: {
      value: 0.09,
      unit: "1",
      meaning: "share not bound to protein",
      source: "kasichayanula2014",
    },
    inhibition: {
      value: 3,
      unit: "nmol/L",
      meaning: "unbound concentration of half the block",
      source: "vallon2017",
      note: "1.1 nmol/L in the dish; in patients no more than half of the filtered glucose is kept from uptake",
    },
    infusion: meanDose,
  },
  variables: {
    plasma: { unit: "nmol/L", is: "body/(volume*size)/molarMass", meaning: "plasma concentration" },
    block: {
      unit: "1",
      is: "unbound*plasma/(inhibition + unbound*plasma)",
      meaning: "share of SGLT2 blocked",
    },
  },
  states: oralStates,
});
