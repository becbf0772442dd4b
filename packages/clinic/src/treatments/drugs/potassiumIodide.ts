import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Iodide by mouth: prophylaxis in micrograms, Lugol's drops in tens of milligrams. */
export const potassiumIodide: ModuleDefinition = defineModule({
  id: "potassiumIodide",
  about: "Iodide is absorbed whole and fast.",
  parameters: {
    absorptionRate: {
      value: 5,
      unit: "/h",
      meaning: "absorption",
      source: "icrp78",
      note: "complete within an hour or two",
    },
    infusion: {
      value: 0,
      unit: "ug/d",
      meaning: "mean dose rate when doses are not given one by one",
      source: "lesion",
    },
  },
  variables: {
    absorption: {
      unit: "ug/h",
      is: "absorptionRate*gut",
      meaning: "iodide into the extracellular fluid",
    },
  },
  states: {
    gut: {
      unit: "ug",
      start: 0,
      scale: 100,
      rate: "infusion - absorptionRate*gut",
      meaning: "in the gut",
    },
  },
});
