import type { Analyte } from "./analyte.ts";

/** The thymus, its cells in blood, antibodies that destroy glands, and albumin. */
export const immuneAnalytes: readonly Analyte[] = [
  {
    id: "thymulin",
    name: "thymulin, relative to age 20",
    unit: "%",
    path: "thymicHormones.thymulin",
    loinc: null,
  },
  {
    id: "TREC",
    name: "T-cell receptor excision circles, relative to age 20",
    unit: "%",
    path: "tCells.TREC",
    loinc: null,
  },
  {
    id: "lymphocytes",
    name: "lymphocytes of blood",
    unit: "10*9/L",
    path: "leukocytes.lymphocytes",
    loinc: "731-0",
    conventional: { unit: "10*3/uL", factor: 1 },
  },
  {
    id: "albumin",
    name: "albumin",
    unit: "g/L",
    path: "acutePhase.albumin",
    loinc: "1751-7",
    conventional: { unit: "g/dL", factor: 0.1 },
  },
];
