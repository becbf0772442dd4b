import type { Analyte } from "./analyte.ts";

/** Pineal, pigment and inflammation. Factors to mass units by molar mass. */
export const clockAnalytes: readonly Analyte[] = [
  {
    id: "melatonin",
    name: "melatonin",
    unit: "pmol/L",
    path: "pineal.melatonin",
    loinc: null,
    conventional: { unit: "pg/mL", factor: 0.23228 },
  },
  {
    id: "6SM",
    name: "24-hour urinary 6-sulfatoxymelatonin",
    unit: "ug/d",
    path: "pineal.urineMetabolite",
    loinc: null,
  },
  {
    id: "alphaMSH",
    name: "alpha-melanocyte-stimulating hormone",
    unit: "pmol/L",
    path: "melanotrophs.MSH",
    loinc: null,
    conventional: { unit: "pg/mL", factor: 1.6649 },
  },
  {
    id: "IL6",
    name: "interleukin 6",
    unit: "ng/L",
    path: "inflammation.IL6",
    loinc: "26881-3",
    conventional: { unit: "pg/mL", factor: 1 },
  },
  {
    id: "CRP",
    name: "C-reactive protein",
    unit: "mg/L",
    path: "inflammation.CRP",
    loinc: "1988-5",
    conventional: { unit: "mg/dL", factor: 0.1 },
  },
];
