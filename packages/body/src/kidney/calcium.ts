import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Calcium through the nephron into the urine. */
export const renalCalcium: ModuleDefinition = defineModule({
  id: "renalCalcium",
  about:
    "Nearly all filtered calcium is taken back: less in the thick limb when its receptor feels more calcium, more in the distal tubule under PTH and calcitriol. Output over years is what stones grow from.",
  sources: ["stadt2023"],
  inputs: {
    filterable: {
      from: "plasmaCalcium.filterable",
      unit: "mmol/L",
      meaning: "calcium that is filtered",
      absent: 1.452,
    },
    calcium: {
      from: "plasmaCalcium.ionised",
      unit: "mmol/L",
      meaning: "ionised calcium",
      absent: 1.22,
    },
    PTH: { from: "PTH.kidneyAction", unit: "1", meaning: "action of PTH", absent: 1 },
    calcitriol: {
      from: "calcitriol.relative",
      unit: "1",
      meaning: "calcitriol over normal",
      absent: 1,
    },
    GFR: {
      from: "kidney.GFR",
      unit: "mL/min",
      meaning: "filtration",
      absent: 120,
    },
    pregnant: {
      from: "pregnancy.filtrationFactor",
      unit: "1",
      meaning: "filtration in pregnancy over normal",
      absent: 1,
    },
    setPointShift: {
      from: "parathyroids.setPointShift",
      unit: "mmol/L",
      meaning: "shift of the receptor's set point, shared with the parathyroids",
      absent: 0,
    },
    thiazide: {
      from: "hydrochlorothiazide.block",
      unit: "1",
      meaning: "share of the sodium-chloride cotransport blocked",
      absent: 0,
    },
  },
  parameters: {
    base: {
      value: 0.08342,
      unit: "1",
      meaning: "share that the proximal nephron lets pass to what is regulated",
      source: "stadt2023",
      note: "so that output is 4.4 mmol a day",
    },
    limb: {
      value: 0.074,
      unit: "1",
      meaning: "greatest regulated share of the thick limb",
      source: "design",
      note: "urine calcium of 6-11 mmol a day in primary hyperparathyroidism",
    },
    limbHalf: {
      value: 1.3,
      unit: "mmol/L",
      meaning: "ionised calcium of half of it",
      source: "design",
      note: "just above normal: the receptor of the thick limb is that of the parathyroids",
    },
    distal: {
      value: 0.0356,
      unit: "1",
      meaning: "greatest share that PTH takes back",
      source: "design",
      note: "treated hypoparathyroidism loses calcium at low-normal levels",
    },
    distalHalf: {
      value: 0.72,
      unit: "1",
      meaning: "PTH action of half of it",
      source: "design",
      note: "as distal",
    },
    calcitriolShare: {
      value: 0.003,
      unit: "1",
      meaning: "greatest share that calcitriol takes back",
      source: "stadt2023",
    },
    least: {
      value: 0.002,
      unit: "1",
      meaning: "excreted share that is left when all is taken back",
      source: "design",
      note: "urine never is free of calcium",
    },
    bend: {
      value: 0.004,
      unit: "1",
      meaning: "width of the bend to it",
      source: "design",
      note: "a smooth bend",
    },
    byThiazide: {
      value: 0.0175,
      unit: "1",
      meaning: "share taken back for a block of all sodium-chloride cotransport",
      source: "reilly2010",
      note: "calcium output is some 30 % lower on 25 mg of hydrochlorothiazide",
    },
    leak: {
      value: 0,
      unit: "1",
      meaning: "further excreted share (idiopathic hypercalciuria)",
      source: "lesion",
    },
    stoneOutput: {
      value: 7.5,
      unit: "mmol/d",
      meaning: "output from which urine is called hypercalciuric",
      source: "mitchell2012",
      note: "300 mg a day",
    },
  },
  variables: {
    excess: {
      unit: "1",
      is: "base - limb/(1 + (calcium/(limbHalf + setPointShift))^6) - distal*PTH/(PTH + distalHalf) - calcitriolShare*calcitriol/(1 + calcitriol) - byThiazide*thiazide + leak",
      meaning: "filtered share left at the end, unbent",
    },
    share: {
      unit: "1",
      is: "0.5*(excess + least + sqrt((excess - least)^2 + bend^2))",
      meaning: "excreted share of the filtered calcium",
    },
    excretion: {
      unit: "mmol/h",
      is: "share*GFR*pregnant*filterable",
      meaning: "calcium into the urine",
    },
    daily: { unit: "mmol/d", is: "excretion", meaning: "urine calcium" },
    stoneIndex: {
      unit: "1",
      is: "daily/stoneOutput",
      meaning: "risk of stones as calcium output over the limit of hypercalciuria",
    },
  },
});
