import { defineModule, type ModuleDefinition } from "@endocrine/engine";

const drug = (from: string, unit: string, meaning: string) =>
  ({ from, unit, meaning, absent: 0 }) as const;

/** What the mineralocorticoid receptor of the kidney is told, by all steroids together. */
export const mineralocorticoid: ModuleDefinition = defineModule({
  id: "mineralocorticoid",
  about:
    "Mineralocorticoid action in aldosterone equivalents over normal: aldosterone, cortisol that gets past 11beta-HSD2, deoxycorticosterone and drugs, against competitive antagonists. Effects lag by the time of new proteins.",
  sources: ["hamitouche2017", "stewart1995"],
  inputs: {
    aldosterone: { from: "aldosterone.plasma", unit: "pmol/L", meaning: "aldosterone" },
    cortisol: {
      from: "dehydrogenase2.nephronCortisol",
      unit: "nmol/L",
      meaning: "cortisol past 11beta-HSD2",
    },
    escaped: {
      from: "dehydrogenase2.escaped",
      unit: "1",
      meaning: "share of a glucocorticoid that 11beta-HSD2 lets by",
    },
    DOC: { from: "DOC.plasma", unit: "nmol/L", meaning: "deoxycorticosterone" },
    corticosterone: {
      from: "corticosterone.plasma",
      unit: "nmol/L",
      meaning: "corticosterone",
    },
    prednisolone: drug("prednisolone.free", "nmol/L", "free prednisolone"),
    prednisone: drug("prednisone.free", "nmol/L", "free prednisolone made of prednisone"),
    fludrocortisone: drug("fludrocortisone.plasma", "nmol/L", "fludrocortisone"),
    antagonist: drug(
      "spironolactone.antagonism",
      "1",
      "spironolactone and its metabolites over their inhibition constants",
    ),
    progesterone: drug("progesterone.plasma", "nmol/L", "progesterone"),
  },
  parameters: {
    normal: {
      value: 285,
      unit: "pmol/L",
      meaning: "aldosterone equivalents of the healthy day",
      source: "aldosteroneSecretion",
      fitted: "packages/body/fit/cortisolRhythm.ts",
      note: "aldosterone four fifths, cortisol and deoxycorticosterone the rest",
    },
    cortisolPotency: {
      value: 0.21,
      unit: "1",
      meaning: "cortisol at the receptor against plasma aldosterone",
      source: "stewart1995",
      note: "chosen: a sixth of the healthy action, so that without 11beta-HSD2 action is several times normal while aldosterone is nil",
    },
    DOCpotency: {
      value: 0.025,
      unit: "1",
      meaning: "deoxycorticosterone against aldosterone in plasma",
      source: "hollandFrei2003",
      note: "a tenth by weight; held by CBG where aldosterone is a third free. At 50 nmol/L, as in CYP11B1 deficiency, five times the healthy action",
    },
    corticosteronePotency: {
      value: 0.0008,
      unit: "1",
      meaning: "corticosterone against aldosterone in plasma",
      source: "design",
      note: "oxidised as cortisol is, and bound as tightly",
    },
    fludrocortisonePotency: {
      value: 0.85,
      unit: "1",
      meaning: "fludrocortisone against aldosterone in plasma",
      source: "hamitouche2017",
      note: "0.1 mg a day, 0.27 nmol/L on the mean, replaces the healthy aldosterone; half effect on urine at 0.21 nmol/L",
    },
    prednisoloneShare: {
      value: 0.8,
      unit: "1",
      meaning: "prednisolone at the receptor against cortisol, for equal free levels",
      source: "hollandFrei2003",
      note: "mineralocorticoid effect about four fifths of hydrocortisone",
    },
    progesteroneHalf: {
      value: 22,
      unit: "nmol/L",
      meaning: "progesterone that halves the action of aldosterone",
      source: "sealey1994",
      note: "an antagonist at the receptor: at 328 nmol/L, five weeks after ovulation was brought on, aldosterone in urine is some ten times usual",
    },
    receptor: {
      value: 1,
      unit: "1",
      meaning: "gain of the receptor (0 in pseudohypoaldosteronism)",
      source: "lesion",
    },
    ceiling: {
      value: 30,
      unit: "1",
      meaning: "relative mineralocorticoid of half the greatest action",
      source: "design",
      note: "the receptor fills; of weight only where 11beta-HSD2 is overrun",
    },
    delay: {
      value: 4,
      unit: "h",
      meaning: "time constant of the effect",
      source: "aldosteroneInfusion",
      note: "sodium excretion falls in the fourth hour of an infusion",
    },
  },
  variables: {
    equivalents: {
      unit: "pmol/L",
      is: "aldosterone + cortisolPotency*(cortisol + prednisoloneShare*escaped*(prednisolone + prednisone)) + DOCpotency*DOC + corticosteronePotency*corticosterone + fludrocortisonePotency*fludrocortisone",
      meaning: "all mineralocorticoids as aldosterone in plasma",
    },
    free: {
      unit: "1",
      is: "equivalents/normal/(1 + antagonist + max(progesterone, 0)/progesteroneHalf)",
      meaning: "mineralocorticoid that antagonists and progesterone leave, over normal",
    },
    now: {
      unit: "1",
      is: "receptor*(1 + ceiling)*free/(free + ceiling)",
      meaning: "action at the receptor now, 1 = healthy",
    },
  },
  states: {
    kidney: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(now - kidney)/delay",
      meaning: "mineralocorticoid action in the kidney, 1 = healthy",
    },
  },
});
