import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Oestrogen by mouth as the liver sees it on its way to the rest of the body. */
export const oralOestrogen: ModuleDefinition = defineModule({
  id: "oralOestrogen",
  about:
    "What tablets of oestrogen come to in the liver, whose binding globulins answer it, over what reaches other tissues.",
  sources: ["glinoer1997", "wiegratz2003"],
  inputs: {
    pill: {
      from: "combinedPill.liver",
      unit: "pmol/L",
      meaning: "ethinylestradiol of the pill",
      absent: 0,
    },
    tablets: {
      from: "estradiolOral.liver",
      unit: "pmol/L",
      meaning: "tablets of oestradiol",
      absent: 0,
    },
  },
  parameters: {
    tbgRise: {
      value: 1.35,
      unit: "1",
      meaning: "greatest rise of TBG over normal, less 1",
      source: "glinoer1997",
      note: "as in pregnancy",
    },
    tbgHalf: {
      value: 4500,
      unit: "pmol/L",
      meaning: "oestrogen at the liver of half that rise",
      source: "glinoer1997",
      note: "as in pregnancy; total T4 and T3 then rise by the 20 to 40 % of pills with 20-30 ug of ethinylestradiol (wiegratz2003)",
    },
    tbgHalfLife: {
      value: 5,
      unit: "d",
      meaning: "half-life of TBG",
      source: "schussler2000",
    },
  },
  variables: {
    liver: {
      unit: "pmol/L",
      is: "pill + tablets",
      meaning: "oestrogen at the liver beyond that of plasma, as oestradiol",
    },
  },
  states: {
    tbg: {
      unit: "1",
      start: 0,
      atol: 1e-4,
      rate: "ln(2)/tbgHalfLife*(tbgRise*liver/(tbgHalf + liver) - tbg)",
      meaning: "TBG that it adds, over normal",
    },
  },
});
