import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Corticosteroid-binding globulin, made by the liver. */
export const cbg: ModuleDefinition = defineModule({
  id: "cbg",
  about: "Synthesis and loss of CBG: oestrogen raises it and inflammation lowers it, over days.",
  sources: ["doe1964", "nguyen2014"],
  inputs: {
    oestrogenEffect: {
      from: "pregnancy.cbgFactor",
      unit: "1",
      meaning: "rise of CBG synthesis with oestrogen",
      absent: 1,
    },
    oralOestrogen: {
      from: "oralOestrogen.liver",
      unit: "pmol/L",
      meaning: "oestrogen by mouth at the liver, as oestradiol",
      absent: 0,
    },
    IL6: { from: "inflammation.IL6", unit: "ng/L", meaning: "interleukin 6", absent: 1 },
  },
  parameters: {
    normal: {
      value: 600,
      unit: "nmol/L",
      meaning: "CBG of the healthy adult",
      source: "cbgCapacity",
      note: "between what binds, 20.1 +- 5.2 ug of cortisol in 100 mL or 555 nmol/L, and the protein, 35 mg/L of 52 kDa or 670 nmol/L (doe1964), of which a part is cleaved (nguyen2014)",
    },
    inherited: {
      value: 1,
      unit: "1",
      meaning: "CBG over normal (inherited lack)",
      source: "lesion",
    },
    halfLife: {
      value: 2.5,
      unit: "d",
      meaning: "half-life of CBG",
      source: "doe1964",
      note: "raised by oestrogen from the second day, at its new level by the seventh",
    },
    oralRise: {
      value: 2.25,
      unit: "1",
      meaning: "greatest rise over normal by oestrogen by mouth",
      source: "doe1964",
      note: "as in pregnancy",
    },
    oralHalf: {
      value: 0.75,
      unit: "nmol/L",
      meaning: "oestrogen by mouth at the liver of half that rise",
      source: "design",
      note: "30 ug of ethinylestradiol more than double CBG within weeks",
    },
    inflammationHalf: {
      value: 150,
      unit: "ng/L",
      meaning: "interleukin 6 that halves synthesis",
      source: "hill2019",
      note: "CBG about a half of normal in sepsis and trauma",
    },
  },
  variables: {
    synthesis: {
      unit: "1",
      is: "inherited*(oestrogenEffect + oralRise*oralOestrogen/(oralHalf + oralOestrogen))/(1 + max(IL6, 0)/inflammationHalf)",
      meaning: "synthesis over normal",
    },
  },
  states: {
    plasma: {
      unit: "nmol/L",
      start: "normal",
      scale: 500,
      rate: "ln(2)/halfLife*(normal*synthesis - plasma)",
      meaning: "CBG in plasma",
    },
  },
});
