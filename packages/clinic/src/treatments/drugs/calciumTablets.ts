import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Calcium carbonate or citrate by mouth, counted as the element. */
export const calciumTablets: ModuleDefinition = defineModule({
  id: "calciumTablets",
  about:
    "Tablets dissolve and reach the gut over hours; there calcium is absorbed as that of food.",
  sources: ["peterson2010"],
  parameters: {
    dissolution: {
      value: 0.7,
      unit: "/h",
      meaning: "dissolution and passage to the absorbing gut",
      source: "design",
      note: "PTH is lowest two hours after 500 mg and back by eight",
    },
    molarMass: { value: 40.08, unit: "g/mol", meaning: "molar mass of calcium", source: "pubchem" },
    infusion: {
      value: 0,
      unit: "g/d",
      meaning: "mean dose rate when doses are not given one by one",
      source: "lesion",
    },
  },
  variables: {
    intake: {
      unit: "mmol/h",
      is: "dissolution*gut/molarMass",
      meaning: "calcium that reaches the absorbing gut",
    },
  },
  states: {
    gut: {
      unit: "mg",
      start: 0,
      scale: 500,
      rate: "infusion - dissolution*gut",
      meaning: "calcium not yet dissolved",
    },
  },
});
