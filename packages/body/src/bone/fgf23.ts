import { defineModule, type ModuleDefinition } from "@endocrine/engine";

/** Fibroblast growth factor 23 of osteocytes. */
export const FGF23: ModuleDefinition = defineModule({
  id: "FGF23",
  about:
    "Phosphate and calcitriol drive osteocytes to secrete it; where nephrons are lost, so is the answer to it, and secretion rises.",
  sources: ["khosravi2007"],
  inputs: {
    phosphate: {
      from: "phosphate.relative",
      unit: "1",
      meaning: "phosphate over normal for age",
      absent: 1,
    },
    calcitriol: {
      from: "calcitriol.relative",
      unit: "1",
      meaning: "calcitriol over normal",
      absent: 1,
    },
    GFR: { from: "kidney.relative", unit: "1", meaning: "working kidney over normal", absent: 1 },
  },
  parameters: {
    normal: {
      value: 40,
      unit: "ng/L",
      meaning: "intact FGF23 of the healthy",
      source: "khosravi2007",
      note: "10-50 ng/L; 45 in the model of the Metrum library",
    },
    halfLife: {
      value: 52,
      unit: "min",
      meaning: "half-life of intact FGF23",
      source: "khosravi2007",
      note: "46-58 min after removal of tumours",
    },
    withoutCalcitriol: {
      value: 0.4,
      unit: "1",
      meaning: "secretion without calcitriol",
      source: "design",
      note: "calcitriol is the stronger of the two drives",
    },
    resistance: {
      value: 0.3,
      unit: "1",
      meaning: "filtration at which the kidney's answer is about half",
      source: "design",
      note: "FGF23 doubles before phosphate rises and is tenfold at a tenth of filtration",
    },
    tumour: {
      value: 0,
      unit: "1",
      meaning: "secretion of a tumour, over normal secretion",
      source: "lesion",
    },
    cleavage: {
      value: 1,
      unit: "1",
      meaning: "breakdown of the intact hormone (low in inherited rickets)",
      source: "lesion",
    },
  },
  variables: {
    answer: {
      unit: "1",
      is: "(1 + resistance)*min(GFR, 1)/(min(GFR, 1) + resistance)",
      meaning: "answer of the kidney over normal",
    },
    drive: {
      unit: "1",
      is: "max(phosphate, 0)^2*(withoutCalcitriol + (1 - withoutCalcitriol)*max(calcitriol, 0))/answer^2 + tumour",
      meaning: "secretion over normal",
    },
    relative: {
      unit: "1",
      is: "plasma/normal*answer",
      meaning: "action on the kidney over normal",
    },
  },
  states: {
    plasma: {
      unit: "ng/L",
      start: "normal",
      scale: 40,
      rate: "ln(2)/halfLife*(normal*drive - cleavage*plasma)",
      meaning: "intact FGF23",
    },
  },
});
