import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Vitamin D3 by mouth. */
export const cholecalciferol: ModuleDefinition = defineModule({
  id: "cholecalciferol",
  about: "Absorbed within a day into the store that the skin fills too; 1 ug is 40 IU.",
  sources: ["heaney2003"],
  parameters: {
    absorptionRate: {
      value: 0.1,
      unit: "/h",
      meaning: "absorption",
      source: "design",
      note: "plasma cholecalciferol is highest 12 h to a day after a dose",
    },
    weight: {
      value: 0.025,
      unit: "ug/[IU]",
      meaning: "an international unit",
      source: "heaney2003",
    },
    infusion: {
      value: 0,
      unit: "[IU]/d",
      meaning: "mean dose rate when doses are not given one by one",
      source: "lesion",
    },
  },
  variables: {
    rate: { unit: "ug/d", is: "absorptionRate*gut", meaning: "vitamin D absorbed" },
  },
  states: {
    gut: {
      unit: "ug",
      start: 0,
      scale: 25,
      rate: "weight*infusion - absorptionRate*gut",
      meaning: "in the gut",
    },
  },
});
