import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Magnocellular oxytocin neurons: a basal release, and reflexes of cervix and breast. */
export const oxytocinNeurons: ModuleDefinition = defineModule({
  id: "oxytocinNeurons",
  about: "Oxytocin is released at a low steady rate and in reflexes from cervix and breast.",
  sources: ["thornton1990"],
  inputs: {
    stretch: {
      from: "cervix.oxytocinReflex",
      unit: "ng/min",
      meaning: "release that the stretch of the cervix calls for",
      absent: 0,
    },
    suckling: {
      from: "suckling.drinking",
      unit: "1",
      meaning: "suckling, 1 while the child drinks",
      absent: 0,
    },
    oestradiol: {
      from: "oestradiol.plasma",
      unit: "pmol/L",
      meaning: "oestradiol",
      absent: 200,
    },
  },
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
      meaning: "release by suckling or stretch of the cervix that is set from outside",
      source: "lesion",
    },
    bySuckling: {
      value: 14,
      unit: "ng/min",
      meaning: "release while the child drinks",
      source: "johnston1986",
      note: "0.7 mU/L before and 5.9 mU/L in a feed: 9 ng/L more at a clearance of 1.35 L/min",
    },
    byOestradiol: {
      value: 5.5,
      unit: "1",
      meaning: "greatest rise of the basal release by oestradiol",
      source: "oxytocinPregnancy",
      note: "the level stays at or above that of the non-pregnant though clearance is fourfold; 2.7-fold on the pill",
    },
    oestradiolHalf: {
      value: 12000,
      unit: "pmol/L",
      meaning: "oestradiol of half of it",
      source: "design",
      note: "that of the second trimester",
    },
  },
  variables: {
    atBreast: {
      unit: "ng/min",
      is: "cells*bySuckling*suckling",
      meaning: "oxytocin that suckling releases",
    },
    release: {
      unit: "ng/min",
      is: "cells*(basal*(1 + byOestradiol*oestradiol^2/(oestradiol^2 + oestradiolHalf^2)) + reflex + stretch) + atBreast",
      meaning: "oxytocin released",
    },
  },
});
