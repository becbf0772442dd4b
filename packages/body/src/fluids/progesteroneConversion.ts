import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Deoxycorticosterone that tissues outside the adrenals make of progesterone. */
export const progesteroneConversion: ModuleDefinition = defineModule({
  id: "progesteroneConversion",
  about:
    "A fixed share of the progesterone that is cleared is 21-hydroxylated outside the adrenals; it makes most of the deoxycorticosterone of pregnancy, which dexamethasone does not lower.",
  sources: ["winkel1980"],
  inputs: {
    progesterone: {
      from: "progesterone.cleared",
      unit: "nmol/h",
      meaning: "progesterone cleared",
    },
  },
  parameters: {
    share: {
      value: 0.003,
      unit: "1",
      meaning: "progesterone that comes into blood as deoxycorticosterone",
      source: "winkel1980",
      note: "0.007 with what never leaves the tissue, from 0.002 to 0.022; with 0.003 plasma holds 4 nmol/L at term, 1309 ng/L as measured in 44 women (Parker 1980)",
    },
  },
  variables: {
    toDOC: {
      unit: "nmol/h",
      is: "share*progesterone",
      meaning: "deoxycorticosterone made of progesterone",
    },
  },
});
