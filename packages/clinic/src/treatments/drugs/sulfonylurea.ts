import { defineModule, type ModuleDefinition } from "@endocrine/engine";
import { bodySize, meanDose, oralStates } from "./oralKinetics.ts";

/** Glimepiride, a sulfonylurea: it closes K-ATP channels of beta cells. */
export const sulfonylurea: ModuleDefinition = defineModule({
  id: "sulfonylurea",
  about: "Oral absorption, one compartment; it closes a share of the K-ATP channels.",
  sources: ["glimepirideKinetics", "goldberg1996"],
  inputs: bodySize,
  parameters: {
    bioavailability: {
      value: 1,
      unit: "1",
      meaning: "oral bioavailability",
      source: "glimepirideKinetics",
    },
    absorptionRate: {
      value: 0.8,
      unit: "/h",
      meaning: "absorption",
      source: "glimepirideKinetics",
      note: "peak after 2 to 3 h",
    },
    volume: {
      value: 20,
      unit: "L",
      meaning: "volume of distribution",
      source: "glimepirideKinetics",
    },
    clearance: {
      value: 2.9,
      unit: "L/h",
      meaning: "clearance",
      source: "glimepirideKinetics",
      note: "48.5 mL/min in type 2 diabetes",
    },
    EC50: {
      value: 25,
      unit: "ug/L",
      meaning: "concentration of half the greatest closure",
      source: "goldberg1996",
      note: "1 mg does two thirds of what 8 mg do, 4 mg nearly as much as 8",
    },
    greatest: {
      value: 0.9,
      unit: "1",
      meaning: "greatest share of channels closed",
      source: "goldberg1996",
      note: "HbA1c lower by 1.2, 1.8 and 1.9 % on 1, 4 and 8 mg than on placebo",
    },
    infusion: meanDose,
  },
  variables: {
    plasma: { unit: "ug/L", is: "body/(volume*size)", meaning: "plasma concentration" },
    closure: {
      unit: "1",
      is: "greatest*plasma/(EC50 + plasma)",
      meaning: "share of K-ATP channels closed",
    },
  },
  states: oralStates,
});
