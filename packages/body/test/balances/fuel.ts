import type { Balance } from "./balance.ts";

/** Carbohydrate eaten, glucose of blood and tissue, and glycogen. */
export const fuel: readonly Balance[] = [
  {
    id: "carbohydrate",
    substance: "carbohydrate of stomach and small intestine",
    unit: "g",
    reads: {
      eaten: ["meals.carbohydrate", "g/h"],
      content: ["intestine.carbohydrate", "g"],
      rate: ["intestine.glucoseRate", "/h"],
      speed: ["meals.glycaemicSpeed", "1"],
    },
    pools: {
      "stomach.carbohydrate": { unit: "g", weight: "1" },
      "intestine.carbohydrate": { unit: "g", weight: "1" },
    },
    comes: { eaten: "eaten" },
    goes: { "absorbed or left to the colon": "rate*speed*content" },
  },
  {
    id: "glucose",
    substance: "glucose of plasma and of the tissues that exchange it",
    unit: "mmol",
    reads: {
      production: ["glucose.endogenousProduction", "mmol/h"],
      appearance: ["intestine.glucoseAppearance", "mmol/h"],
      infusion: ["glucose.infusion", "mmol/h"],
      taken: ["glucose.disappearance", "mmol/h"],
      urine: ["renalGlucose.excretion", "mmol/h"],
      mass: ["glucose.mass", "kg"],
      volume: ["glucose.volume", "L/kg"],
    },
    pools: {
      "glucose.plasma": { unit: "mmol/L", weight: "volume*mass" },
      "glucose.tissue": { unit: "mmol/kg", weight: "mass" },
    },
    comes: {
      "liver and kidney": "production",
      "meals, past the liver": "appearance",
      infused: "infusion",
    },
    goes: { "taken up by all tissues": "taken", urine: "urine" },
  },
  {
    id: "liverGlycogen",
    substance: "glycogen of the liver, as glucose",
    unit: "mmol",
    reads: {
      storing: ["liver.storing", "mmol/h"],
      broken: ["liver.fromGlycogen", "mmol/kg/h"],
      mass: ["glucose.mass", "kg"],
      glycogen: ["liver.glycogen", "g"],
      full: ["liver.fullGlycogen", "g/kg"],
      gramPerMole: ["liver.gramPerMole", "g/mmol"],
    },
    pools: { "liver.glycogen": { unit: "g", weight: "1/gramPerMole" } },
    comes: { stored: "storing" },
    goes: {
      "broken down to glucose": "broken*mass",
      "not stored by a full liver, burnt or made to fat": "storing*min(glycogen/(full*mass), 1)",
    },
  },
  {
    id: "muscleGlycogen",
    substance: "glycogen of muscle",
    unit: "g",
    reads: { stored: ["muscle.stored", "g/h"], burnt: ["muscle.burnt", "g/h"] },
    pools: { "muscle.glycogen": { unit: "g", weight: "1" } },
    comes: { stored: "stored" },
    goes: { burnt: "burnt" },
  },
];
