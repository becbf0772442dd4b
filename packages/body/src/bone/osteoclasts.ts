import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** RANKL, osteoprotegerin and the osteoclasts that they govern. */
export const osteoclasts: ModuleDefinition = defineModule({
  id: "osteoclasts",
  about:
    "PTH, lack of sex steroids, glucocorticoid and T3 raise RANKL over osteoprotegerin; what is free of it sets the osteoclasts. Denosumab binds RANKL, bisphosphonate ends the cells, calcitonin stills them.",
  sources: ["peterson2010"],
  inputs: {
    PTH: { from: "PTH.boneAction", unit: "1", meaning: "action of PTH", absent: 1 },
    osteoblasts: {
      from: "osteoblasts.activity",
      unit: "1",
      meaning: "osteoblasts over normal",
      absent: 1,
    },
    oestradiol: {
      from: "oestradiol.plasma",
      unit: "pmol/L",
      meaning: "oestradiol",
      absent: 100,
    },
    puberty: {
      from: "gonadalSteroids.puberty",
      unit: "1",
      meaning: "maturity of the gonads",
      absent: 1,
    },
    glucocorticoid: {
      from: "growthDrive.glucocorticoidBone",
      unit: "1",
      meaning: "glucocorticoid action of the last days, 1 = healthy mean",
      absent: 1,
    },
    T3: {
      from: "growthDrive.T3bone",
      unit: "1",
      meaning: "T3 effect of the last days, 1 = normal",
      absent: 1,
    },
    calcitonin: {
      from: "cCells.calcitonin",
      unit: "ng/L",
      meaning: "calcitonin",
      absent: 2.3,
    },
    denosumab: {
      from: "denosumab.binding",
      unit: "1",
      meaning: "RANKL bound over free",
      absent: 0,
    },
    bisphosphonate: {
      from: "bisphosphonate.block",
      unit: "1",
      meaning: "share of osteoclasts that bisphosphonate ends",
      absent: 0,
    },
    PTHrP: {
      from: "milk.PTHrP",
      unit: "1",
      meaning: "PTHrP of the breast, 1 = in full breast feeding",
      absent: 0,
    },
  },
  parameters: {
    withoutPTH: {
      value: 0.35,
      unit: "1",
      meaning: "RANKL without PTH",
      source: "design",
      note: "turnover is low, not nil, in hypoparathyroidism",
    },
    halfPTH: {
      value: 4,
      unit: "1",
      meaning: "PTH action of half its share",
      source: "peterson2010",
      fitted: "packages/clinic/fit/boneDensity.ts",
      note: "osteoclasts 177 % and 308 % at twofold and sixfold PTH secretion",
    },
    byOsteoblasts: {
      value: 0.5,
      unit: "1",
      meaning: "share of RANKL that follows osteoblasts",
      source: "design",
      note: "osteoblasts carry it",
    },
    oestradiolHalf: {
      value: 30,
      unit: "pmol/L",
      meaning: "oestradiol of half its action on bone",
      source: "khosla1998",
      note: "bone is lost below some 30-40 pmol/L of oestradiol in old men",
    },
    usualOestradiol: {
      value: 70,
      unit: "pmol/L",
      meaning: "oestradiol that suffices for bone",
      source: "khosla1998",
    },
    byLack: {
      value: 1.3,
      unit: "1",
      meaning: "rise of RANKL over osteoprotegerin for lack of all oestradiol",
      source: "design",
      note: "resorption rises by half to twofold after menopause",
    },
    byGlucocorticoid: {
      value: 0.5,
      unit: "1",
      meaning: "rise for the most glucocorticoid",
      source: "design",
      note: "less osteoprotegerin in the first months",
    },
    halfGlucocorticoid: {
      value: 1,
      unit: "1",
      meaning: "glucocorticoid above normal of half of that",
      source: "design",
      note: "as in osteoblasts",
    },
    byT3: {
      value: 0.5,
      unit: "1",
      meaning: "rise for T3 above normal",
      source: "design",
      note: "turnover rises by half to twofold in thyrotoxicosis",
    },
    calcitoninMost: {
      value: 0.15,
      unit: "1",
      meaning: "share that most calcitonin stills in the long run",
      source: "design",
      note: "calcium stays normal at hundredfold calcitonin: receptors are lost",
    },
    calcitoninHalf: {
      value: 60,
      unit: "ng/L",
      meaning: "calcitonin of half of it",
      source: "design",
      note: "above physiological levels",
    },
    byPTHrP: {
      value: 0.6,
      unit: "1",
      meaning: "rise for the PTHrP of the breast in full breast feeding",
      source: "forbesCalcium",
      note: "bone gives the calcium of milk: some 3-5 % in half a year, made up after weaning",
    },
    OPG: {
      value: 1,
      unit: "1",
      meaning: "osteoprotegerin over normal",
      source: "lesion",
    },
    RANKL: { value: 1, unit: "1", meaning: "RANKL over normal", source: "lesion" },
    lifetime: {
      value: 14,
      unit: "d",
      meaning: "time constant of the osteoclasts",
      source: "manolagas2000",
      note: "they live about two weeks",
    },
  },
  variables: {
    oestrogenLack: {
      unit: "1",
      is: "puberty*max(1 - oestradiol/(oestradiol + oestradiolHalf)*(1 + oestradiolHalf/usualOestradiol), 0)",
      meaning: "lack of oestradiol action on bone, 0 = none",
    },
    otherDrive: {
      unit: "1",
      is: "(1 + byLack*oestrogenLack)*(1 + byPTHrP*PTHrP)*(1 + byGlucocorticoid*max(glucocorticoid - 1, 0)/(max(glucocorticoid - 1, 0) + halfGlucocorticoid))*(1 + byT3*max(T3 - 1, -0.5))",
      meaning:
        "rise of RANKL over osteoprotegerin by lack of oestradiol, PTHrP of the breast, glucocorticoid and T3",
    },
    ratio: {
      unit: "1",
      is: "RANKL/OPG*(withoutPTH + (1 - withoutPTH)*(1 + halfPTH)*PTH/(PTH + halfPTH))*(1 - byOsteoblasts + byOsteoblasts*osteoblasts)*otherDrive",
      meaning: "RANKL over osteoprotegerin, over normal",
    },
    free: {
      unit: "1",
      is: "ratio/(1 + denosumab)*(1 - bisphosphonate)",
      meaning: "drive of osteoclasts that drugs leave",
    },
    stilled: {
      unit: "1",
      is: "calcitoninMost*calcitonin/(calcitonin + calcitoninHalf)",
      meaning: "share that calcitonin stills",
    },
    activity: {
      unit: "1",
      is: "cells*(1 - stilled)",
      meaning: "resorption over normal",
    },
    byPTH: {
      unit: "1",
      is: "activity/otherDrive",
      meaning: "resorption that PTH alone would drive, over normal",
    },
  },
  states: {
    cells: {
      unit: "1",
      start: 1,
      scale: 1,
      rate: "(free - cells)/lifetime",
      meaning: "osteoclasts over normal",
    },
  },
});
