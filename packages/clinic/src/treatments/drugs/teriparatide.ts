import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Teriparatide, PTH(1-34), under the skin. */
export const teriparatide: ModuleDefinition = defineModule({
  id: "teriparatide",
  about: "Gone from the skin within the hours and from plasma within minutes: one burst a day.",
  sources: ["peterson2010"],
  inputs: { size: { from: "person.size", unit: "1", meaning: "body size", absent: 1 } },
  parameters: {
    absorptionRate: {
      value: 0.659,
      unit: "/h",
      meaning: "absorption from the skin",
      source: "peterson2010",
      note: "62.2 L/h over 94.4 L",
    },
    volume: { value: 14, unit: "L", meaning: "volume, 70 kg", source: "peterson2010" },
    elimination: {
      value: 7.143,
      unit: "/h",
      meaning: "elimination from plasma",
      source: "peterson2010",
      note: "100 L/h over 14 L",
    },
    molarMass: { value: 4117.8, unit: "g/mol", meaning: "molar mass", source: "pubchem" },
    infusion: {
      value: 0,
      unit: "ug/d",
      meaning: "mean dose rate when doses are not given one by one",
      source: "lesion",
    },
    burstOfDose: {
      value: 0.00244,
      unit: "d/ug",
      meaning: "mean burst of a day for a daily microgram, where doses are spread over it",
      source: "design",
      note: "the mean of what single doses of 20 ug make",
    },
  },
  variables: {
    meanBurst: {
      unit: "1",
      is: "burstOfDose*infusion",
      meaning: "mean burst of PTH action when doses are not given one by one",
    },
  },
  states: {
    skin: {
      unit: "ug",
      start: 0,
      scale: 20,
      rate: "infusion - absorptionRate*skin",
      meaning: "under the skin",
    },
    plasma: {
      unit: "pmol/L",
      start: 0,
      scale: 10,
      rate: "absorptionRate*skin/(molarMass*volume*size) - elimination*plasma",
      meaning: "plasma concentration",
    },
  },
});
