import type { Balance } from "./balance.ts";

/** Calcium and phosphate of plasma, bone surface and skeleton. */
export const mineral: readonly Balance[] = [
  {
    id: "calcium",
    substance: "calcium of plasma, bone surface and skeleton",
    unit: "mmol",
    reads: {
      absorbed: ["calciumAbsorption.net", "mmol/h"],
      infusion: ["plasmaCalcium.infusion", "mmol/h"],
      chelation: ["plasmaCalcium.chelation", "mmol/h"],
      urine: ["renalCalcium.excretion", "mmol/h"],
      growth: ["boneMineral.growth", "mmol/h"],
      calendar: ["person.calendar", "1"],
      deep: ["boneExchange.deepCalcium", "mmol/h"],
      space: ["plasmaCalcium.space", "L"],
      size: ["person.size", "1"],
    },
    pools: {
      "plasmaCalcium.pool": { unit: "mmol/L", weight: "space*size" },
      "boneExchange.labile": { unit: "mmol", weight: "1" },
      "boneMineral.lost": { unit: "mmol", weight: "-1" },
    },
    comes: {
      "absorbed, less what the gut secretes": "absorbed",
      infused: "infusion",
      "from a skeleton that stands still": "(1 - calendar)*deep",
    },
    goes: {
      urine: "urine",
      "bound by a chelator": "chelation",
      "into the growing skeleton": "calendar*growth",
    },
    note: "The skeleton is counted by what it has lost beyond growth; a body whose calendar stands still keeps its skeleton.",
  },
  {
    id: "phosphate",
    substance: "phosphate of the extracellular fluid",
    unit: "mmol",
    reads: {
      absorbed: ["calciumAbsorption.phosphate", "mmol/h"],
      infusion: ["phosphate.infusion", "mmol/h"],
      bone: ["boneExchange.deepCalcium", "mmol/h"],
      withCalcium: ["phosphate.withCalcium", "1"],
      urine: ["renalPhosphate.excretion", "mmol/h"],
      space: ["phosphate.space", "L"],
      size: ["person.size", "1"],
    },
    pools: { "phosphate.plasma": { unit: "mmol/L", weight: "space*size" } },
    comes: {
      absorbed: "absorbed",
      infused: "infusion",
      "with calcium of bone": "withCalcium*bone",
    },
    goes: { urine: "urine" },
    note: "Phosphate of cells stands still.",
  },
];
