import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Oestrogen by mouth as the liver sees it on its way to the rest of the body. */
export const oralOestrogen: ModuleDefinition = defineModule({
  id: "oralOestrogen",
  about:
    "What tablets of oestrogen come to in the liver, whose binding globulins answer it, over what reaches other tissues.",
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
  variables: {
    liver: {
      unit: "pmol/L",
      is: "pill + tablets",
      meaning: "oestrogen at the liver beyond that of plasma, as oestradiol",
    },
  },
});
