import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const flux = (from: string, meaning: string) =>
  ({ from, unit: "mmol/h", meaning, absent: 0 }) as const;

/** Calcium outside cells: what gut, bone and kidney leave of it, and its ionised share. */
export const plasmaCalcium: ModuleDefinition = defineModule({
  id: "plasmaCalcium",
  about:
    "One space that gut and bone fill and kidney and bone empty. A part is bound to albumin, more of it when blood is alkaline; ionised calcium is what glands, nerves and kidneys feel.",
  sources: ["stadt2023", "moore1970"],
  inputs: {
    absorbed: flux("calciumAbsorption.net", "net absorption"),
    excreted: flux("renalCalcium.excretion", "calcium into the urine"),
    fetal: flux("fetus.calcium", "calcium that a foetus takes"),
    milk: flux("milk.calcium", "calcium given with milk"),
    exchange: flux("boneExchange.toPlasma", "net flow from the bone surface"),
    size: { from: "person.size", unit: "1", meaning: "body size", absent: 1 },
    albumin: { from: "binding.albumin", unit: "umol/L", meaning: "albumin", absent: 645 },
    pH: { from: "acidBase.pH", unit: "1", meaning: "pH of arterial blood", absent: 7.4 },
  },
  parameters: {
    normal: {
      value: 1.22,
      unit: "mmol/L",
      meaning: "ionised calcium at rest",
      source: "heath1977",
    },
    space: {
      value: 23,
      unit: "L",
      meaning: "space of calcium outside cells, over ionised calcium, 70 kg",
      source: "stadt2023",
      note: "14 L of extracellular fluid over the ionised share of 0.6",
    },
    infusion: {
      value: 0,
      unit: "mmol/h",
      meaning: "calcium by vein",
      source: "lesion",
    },
    chelation: {
      value: 0,
      unit: "mmol/h",
      meaning: "calcium that EDTA or citrate by vein takes away",
      source: "lesion",
    },
    complexed: {
      value: 0.19,
      unit: "1",
      meaning: "calcium in small complexes over ionised",
      source: "moore1970",
      note: "13 % of the total",
    },
    bound: {
      value: 0.754,
      unit: "1",
      meaning: "protein-bound calcium over ionised, at normal albumin and pH",
      source: "moore1970",
      note: "40 % of the total",
    },
    normalAlbumin: { value: 645, unit: "umol/L", meaning: "albumin", source: "bagga2023" },
    normalPH: { value: 7.4, unit: "1", meaning: "pH of the healthy", source: "moore1970" },
    byPH: {
      value: 1.08,
      unit: "1",
      meaning: "relative rise of binding for a unit of pH",
      source: "moore1970",
      note: "ionised calcium falls by 4.2 % for 0.1 of pH, total unchanged",
    },
  },
  variables: {
    binding: {
      unit: "1",
      is: "bound*max(1 + byPH*(pH - normalPH), 0.1)",
      meaning: "protein-bound over ionised calcium at normal albumin",
    },
    ionised: {
      unit: "mmol/L",
      is: "pool*(1 + complexed + bound)/(1 + complexed + binding)",
      meaning: "ionised calcium",
    },
    filterable: {
      unit: "mmol/L",
      is: "ionised*(1 + complexed)",
      meaning: "calcium that the glomerulus filters",
    },
    total: {
      unit: "mmol/L",
      is: "ionised*(1 + complexed + binding*albumin/normalAlbumin)",
      meaning: "total calcium of serum",
    },
    corrected: {
      unit: "mmol/L",
      is: "ionised*(1 + complexed + binding)",
      meaning: "total calcium at normal albumin",
    },
  },
  states: {
    pool: {
      unit: "mmol/L",
      start: "normal",
      scale: 1,
      rate: "(absorbed + exchange + infusion - chelation - excreted - fetal - milk)/(space*size)",
      meaning: "ionised calcium as it would be at pH 7.4",
    },
  },
});
