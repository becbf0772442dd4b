import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Glucagon in plasma and in the portal vein. */
export const glucagon: ModuleDefinition = defineModule({
  id: "glucagon",
  about:
    "One compartment with the clearance measured in healthy people while somatostatin held their own glucagon back; the portal vein carries what the islets add.",
  sources: ["laurenti2020"],
  inputs: {
    secretion: { from: "alphaCells.secretion", unit: "pmol/h", meaning: "glucagon secretion" },
    injected: {
      from: "glucagonDose.appearance",
      unit: "pmol/h",
      meaning: "injected glucagon that reaches the blood",
      absent: 0,
    },
    size: { from: "person.size", unit: "1", meaning: "body size", absent: 1 },
    clearanceSize: {
      from: "person.clearanceSize",
      unit: "1",
      meaning: "allometric scale",
      absent: 1,
    },
  },
  parameters: {
    infusion: {
      value: 0,
      unit: "pmol/min",
      meaning: "glucagon by vein",
      source: "lesion",
    },
    volume: {
      value: 8.2,
      unit: "L",
      meaning: "volume of distribution",
      source: "laurenti2020",
      note: "8.2 +- 2.7",
    },
    clearance: {
      value: 1.4,
      unit: "L/min",
      meaning: "clearance",
      source: "laurenti2020",
      note: "1.4 +- 0.33: a half-life of 4 min",
    },
    portalFlow: {
      value: 0.65,
      unit: "L/min",
      meaning: "plasma flow of the portal vein, 70 kg",
      source: "design",
      note: "as for insulin",
    },
  },
  variables: {
    plasma: { unit: "pmol/L", is: "pool/(volume*size)", meaning: "glucagon in plasma" },
    portal: {
      unit: "pmol/L",
      is: "plasma + secretion/(portalFlow*clearanceSize)",
      meaning: "glucagon in the portal vein",
    },
  },
  states: {
    pool: {
      unit: "pmol",
      start: 68.5,
      scale: 50,
      rate: "secretion + injected + infusion - clearance*clearanceSize*plasma",
      meaning: "glucagon in the body; a bolus by vein adds to it",
    },
  },
});
