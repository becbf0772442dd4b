import type { Disorder } from "./disorder.ts";

/** Disorders of ACTH and of vasopressin: too much or too little from the pituitary, or from a tumour elsewhere. */
export const pituitaryDisorders: readonly Disorder[] = [
  {
    id: "cushing-disease",
    name: "ACTH-secreting pituitary tumour",
    about:
      "An adenoma of corticotrophs secretes ACTH and heeds cortisol little. The usual severity stands for ACTH three times the healthy mean of a day (5.9 against 1.9 pmol/L, PMID 1319858).",
    usualSeverity: 0.5,
    usualDay: 180,
    lesions: { "corticotrophs.adenoma": (severity) => 9 * severity },
    sources: ["nieman2008", "clinicalMethods1990"],
  },
  {
    id: "ectopic-acth",
    name: "ectopic ACTH secretion",
    about:
      "A tumour outside the pituitary secretes ACTH and heeds nothing. The usual severity stands for ACTH in the middle of 300 to 1000 ng/L (Clinical Methods 1990, table 144.3).",
    usualSeverity: 0.5,
    usualDay: 90,
    lesions: { "corticotrophs.ectopic": (severity) => 96 * severity },
    sources: ["nieman2008", "clinicalMethods1990"],
  },
  {
    id: "secondary-adrenal-insufficiency",
    name: "ACTH deficiency",
    about:
      "Corticotrophs are lost; severity is the share lost. The usual one stands for the cortisol below 3 ug/dL in the morning that proves the disease (Fleseriu 2016).",
    usualSeverity: 0.97,
    usualDay: 90,
    lesions: { "corticotrophs.function": (severity) => 1 - severity },
    sources: ["fleseriu2016", "clinicalMethods1990"],
  },
  {
    id: "central-diabetes-insipidus",
    name: "vasopressin lack",
    about: "Vasopressin neurons are lost; severity is the share lost.",
    usualSeverity: 0.97,
    usualDay: 30,
    lesions: { "vasopressinNeurons.cells": (severity) => 1 - severity },
    sources: ["christCrain2019"],
  },
  {
    id: "siadh",
    name: "inappropriate vasopressin",
    about:
      "Vasopressin is secreted that osmolality does not hold back, and drinking goes on below the usual threshold of thirst.",
    usualSeverity: 0.5,
    usualDay: 30,
    lesions: {
      "vasopressinNeurons.autonomous": (severity) => 10 * severity,
      "thirst.thresholdShift": (severity) => 30 * severity,
    },
    sources: ["ellison2007"],
  },
];
