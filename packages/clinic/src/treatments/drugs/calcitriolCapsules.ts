import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Calcitriol by mouth. */
export const calcitriolCapsules: ModuleDefinition = defineModule({
  id: "calcitriolCapsules",
  about: "Absorbed over hours into the pool of the body's own calcitriol.",
  sources: ["brandi2002"],
  inputs: { size: { from: "person.size", unit: "1", meaning: "body size", absent: 1 } },
  parameters: {
    bioavailability: {
      value: 0.706,
      unit: "1",
      meaning: "oral bioavailability",
      source: "brandi2002",
    },
    absorptionRate: {
      value: 0.35,
      unit: "/h",
      meaning: "absorption",
      source: "design",
      note: "peak 4-8 h after a capsule",
    },
    volume: {
      value: 34.3,
      unit: "L",
      meaning: "volume of distribution, 70 kg",
      source: "brandi2002",
      note: "0.49 L/kg",
    },
    molarMass: {
      value: 416.6,
      unit: "g/mol",
      meaning: "molar mass of calcitriol",
      source: "pubchem",
    },
    infusion: {
      value: 0,
      unit: "ug/d",
      meaning: "mean dose rate when doses are not given one by one",
      source: "lesion",
    },
  },
  variables: {
    rate: {
      unit: "pmol/L/h",
      is: "bioavailability*absorptionRate*gut/(molarMass*volume*size)",
      meaning: "rise of calcitriol by what is absorbed",
    },
  },
  states: {
    gut: {
      unit: "ug",
      start: 0,
      scale: 1,
      rate: "infusion - absorptionRate*gut",
      meaning: "in the gut",
    },
  },
});
