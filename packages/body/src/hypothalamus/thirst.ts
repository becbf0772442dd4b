import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Thirst as a mark on a scale of 100. */
export const thirst: ModuleDefinition = defineModule({
  id: "thirst",
  about:
    "Thirst follows a line above its own osmotic threshold; loss of volume and angiotensin make people thirsty at lower osmolality.",
  sources: ["thompson1986", "hughes2018"],
  inputs: {
    osmolality: {
      from: "osmolality.effective",
      unit: "mosm/kg",
      meaning: "osmolality at the receptors",
      absent: 288,
    },
    filling: {
      from: "fluids.relativeBlood",
      unit: "1",
      meaning: "blood volume over normal",
      absent: 1,
    },
    angiotensin: {
      from: "angiotensin.effect",
      unit: "1",
      meaning: "angiotensin action over normal",
      absent: 1,
    },
    pregnancyShift: {
      from: "pregnancy.osmoticShift",
      unit: "mosm/kg",
      meaning: "fall of the osmotic thresholds in pregnancy",
      absent: 0,
    },
  },
  parameters: {
    slope: {
      value: 4.2,
      unit: "kg/mosm",
      meaning: "rise of thirst, of 100, with osmolality at a constant volume",
      source: "hughes2018",
      fitted: "packages/body/fit/osmoticLines.ts",
      note: "0.37 cm on 10 cm while saline fills the veins: 0.30 and 0.39 in two series, 0.54 +-0.07 pooled from twelve trials",
    },
    threshold: {
      value: 284.5,
      unit: "mosm/kg",
      meaning: "osmolality at which thirst begins",
      source: "hughes2018",
      fitted: "packages/body/fit/osmoticLines.ts",
      note: "281 and 285 in two series of one laboratory, 285.2 +-1.3 pooled from twelve trials",
    },
    softness: {
      value: 0.7,
      unit: "mosm/kg",
      meaning: "width over which the line bends at its threshold",
      source: "design",
      note: "as for vasopressin",
    },
    angiotensinShift: {
      value: 0.8,
      unit: "mosm/kg",
      meaning: "fall of the threshold with ln angiotensin action",
      source: "phillips1985",
      note: "weak in man",
    },
    volumeShift: {
      value: 25,
      unit: "mosm/kg",
      meaning: "fall of the threshold with the share of blood volume lost",
      source: "design",
      note: "a loss of a tenth makes as thirsty as 2-3 mosm/kg",
    },
    function: { value: 1, unit: "1", meaning: "ability to feel thirst", source: "lesion" },
    thresholdShift: {
      value: 0,
      unit: "mosm/kg",
      meaning: "downward reset of the threshold",
      source: "lesion",
      note: "264 instead of 286 mosm/kg in patients with SIADH (doi:10.1152/ajpendo.00033.2004)",
    },
    most: { value: 100, unit: "1", meaning: "end of the scale", source: "thompson1986" },
  },
  variables: {
    thresholdNow: {
      unit: "mosm/kg",
      is: "threshold - thresholdShift - pregnancyShift - volumeShift*(1 - filling) - angiotensinShift*ln((max(angiotensin, 0) + 0.2)/1.2)",
      meaning: "threshold now",
    },
    score: {
      unit: "1",
      is: "min(most, function*slope*softness*ln(1 + exp(min((osmolality - thresholdNow)/softness, 300))))",
      meaning: "thirst, 0-100",
    },
  },
});
