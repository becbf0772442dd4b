import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Growth hormone of the placenta, which takes the place of the pituitary's. */
export const placentalGH: ModuleDefinition = defineModule({
  id: "placentalGH",
  about: "Follows the mass of the placenta; gone within the hour after birth.",
  sources: ["chellakooty2004"],
  inputs: {
    placenta: { from: "trophoblast.relative", unit: "1", meaning: "placenta over that of term" },
    week: { from: "pregnancy.week", unit: "wk", meaning: "week of pregnancy" },
  },
  parameters: {
    level: {
      value: 25,
      unit: "ug/L",
      meaning: "level that the placenta of term would hold",
      source: "chellakooty2004",
      note: "22 ug/L near week 37, lower before birth",
    },
    lateFall: {
      value: 0.3,
      unit: "1",
      meaning: "fall of secretion near term",
      source: "chellakooty2004",
    },
    lateWeek: { value: 40, unit: "wk", meaning: "week of half of it", source: "chellakooty2004" },
    lateSpan: { value: 1.2, unit: "wk", meaning: "width of it", source: "chellakooty2004" },
  },
  variables: {
    plasma: {
      unit: "ug/L",
      is: "level*placenta*(1 - lateFall/(1 + exp((lateWeek - week)/lateSpan)))",
      meaning: "placental growth hormone in plasma, at balance with its secretion",
    },
  },
});
