import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const drug = (from: string, unit: string, meaning: string) =>
  ({ from, unit, meaning, absent: 0 }) as const;

/** What cortisol and the synthetic glucocorticoids do together, at feedback and in tissue. */
export const glucocorticoid: ModuleDefinition = defineModule({
  id: "glucocorticoid",
  about:
    "Glucocorticoid action in units of the mean free cortisol of a healthy day: free steroid times its potency at each place. Dexamethasone acts strongly on the pituitary, which has no barrier, and weakly in the brain.",
  sources: ["loew1986"],
  inputs: {
    cortisol: { from: "cortisol.free", unit: "nmol/L", meaning: "free cortisol" },
    prednisolone: drug("prednisolone.free", "nmol/L", "free prednisolone"),
    prednisone: drug("prednisone.free", "nmol/L", "free prednisolone made of prednisone"),
    dexamethasone: drug("dexamethasone.plasma", "nmol/L", "dexamethasone"),
    fludrocortisone: drug("fludrocortisone.plasma", "nmol/L", "fludrocortisone"),
    progesterone: drug("progesterone.plasma", "nmol/L", "progesterone"),
  },
  parameters: {
    meanFree: {
      value: 5.7,
      unit: "nmol/L",
      meaning: "mean free cortisol of a healthy day",
      source: "wang1996",
      fitted: "packages/body/fit/cortisolRhythm.ts",
      note: "follows from the binding and a mean cortisol of 7.1 ug/dL",
    },
    prednisolonePotency: {
      value: 0.56,
      unit: "1",
      meaning: "free prednisolone against free cortisol",
      source: "hollandFrei2003",
      note: "5 mg for 20 mg hydrocortisone over a day, with the free clearances of both",
    },
    dexamethasoneTissue: {
      value: 1.92,
      unit: "1",
      meaning: "plasma dexamethasone against free cortisol in tissue",
      source: "hollandFrei2003",
      note: "0.75 mg for 20 mg hydrocortisone over a day, with the clearances of both",
    },
    dexamethasonePituitary: {
      value: 5.4,
      unit: "1",
      meaning: "plasma dexamethasone against free cortisol at the pituitary",
      source: "loew1986",
      note: "suppresses ACTH two to three times better than its effect in tissue says: half a milligram at night suffices",
    },
    dexamethasoneBrain: {
      value: 1.1,
      unit: "1",
      meaning: "plasma dexamethasone against free cortisol in the hypothalamus",
      source: "meijer1998",
      note: "P-glycoprotein keeps it out of the brain (mice without it)",
    },
    fludrocortisonePotency: {
      value: 1.9,
      unit: "1",
      meaning: "plasma fludrocortisone against free cortisol",
      source: "hamitouche2017",
      note: "10-15 times hydrocortisone by weight; 0.1 mg a day adds a tenth of a healthy day",
    },
    receptorGain: {
      value: 1,
      unit: "1",
      meaning: "gain of the glucocorticoid receptor (low in glucocorticoid resistance)",
      source: "lesion",
    },
    byProgesterone: {
      value: 0.0015,
      unit: "L/nmol",
      meaning: "progesterone that stands in cortisol's way at its receptor",
      source: "jung2011",
      note: "the axis is set higher in pregnancy: free cortisol 1.6-fold in the third trimester, without Cushing's signs",
    },
    tissueDelay: {
      value: 3,
      unit: "h",
      meaning: "time constant of genomic effects in tissue",
      source: "design",
      note: "effects outlast plasma prednisolone by hours",
    },
  },
  variables: {
    gain: {
      unit: "1",
      is: "receptorGain/(1 + byProgesterone*max(progesterone, 0))",
      meaning: "gain that progesterone leaves",
    },
    shared: {
      unit: "nmol/L",
      is: "cortisol + prednisolonePotency*(prednisolone + prednisone) + fludrocortisonePotency*fludrocortisone",
      meaning: "cortisol equivalents without dexamethasone",
    },
    pituitary: {
      unit: "1",
      is: "gain*(shared + dexamethasonePituitary*dexamethasone)/meanFree",
      meaning: "action on the pituitary, 1 = mean of the healthy day",
    },
    hypothalamus: {
      unit: "1",
      is: "gain*(shared + dexamethasoneBrain*dexamethasone)/meanFree",
      meaning: "action on the hypothalamus, 1 = mean of the healthy day",
    },
    tissueNow: {
      unit: "1",
      is: "gain*(shared + dexamethasoneTissue*dexamethasone)/meanFree",
      meaning: "receptors of tissue now, 1 = mean of the healthy day",
    },
  },
  states: {
    tissue: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(tissueNow - tissue)/tissueDelay",
      meaning: "action in tissue, 1 = mean of the healthy day",
    },
  },
});
