import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Magnocellular oxytocin neurons: a basal release, and reflexes of cervix and breast. */
export const oxytocinNeurons: ModuleDefinition = defineModule({
  id: "oxytocinNeurons",
  about: "Oxytocin is released at a low steady rate and in reflexes from cervix and breast.",
  sources: ["thornton1990"],
  parameters: {
    basal: {
      value: 4,
      unit: "ng/min",
      meaning: "basal release",
      source: "thornton1990",
      note: "3 ng/L at a clearance of 1.35 L/min",
    },
    cells: { value: 1, unit: "1", meaning: "living share of the neurons", source: "lesion" },
    reflex: {
      value: 0,
      unit: "ng/min",
      meaning: "release by suckling or stretch of the cervix",
      source: "lesion",
    },
  },
  variables: {
    release: { unit: "ng/min", is: "cells*(basal + reflex)", meaning: "oxytocin released" },
  },
});
