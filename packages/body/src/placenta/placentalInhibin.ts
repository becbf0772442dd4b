import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Inhibin A of the placenta. */
export const placentalInhibin: ModuleDefinition = defineModule({
  id: "placentalInhibin",
  about:
    "High with the early trophoblast that makes hCG, lower in mid-pregnancy, rising again with the placenta. No table by week was found: the levels are choices of ours.",
  inputs: {
    cells: { from: "trophoblast.cells", unit: "1", meaning: "trophoblast that makes hCG" },
    placenta: { from: "trophoblast.relative", unit: "1", meaning: "placenta over that of term" },
  },
  parameters: {
    early: {
      value: 500,
      unit: "ng/L",
      meaning: "inhibin A with the early trophoblast at its largest",
      source: "design",
      note: "a first peak near week 8-10, several times that of the luteal phase",
    },
    late: {
      value: 600,
      unit: "ng/L",
      meaning: "inhibin A of the placenta of term",
      source: "design",
      note: "some 200 ng/L in the second trimester, where screening measures it",
    },
  },
  variables: {
    level: {
      unit: "ng/L",
      is: "early*cells + late*placenta",
      meaning: "inhibin A that the placenta keeps up",
    },
  },
});
