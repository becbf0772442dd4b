import type { Analyte } from "./analyte.ts";

/** Growth hormone and what the liver makes by it. */
export const growthAnalytes: readonly Analyte[] = [
  {
    id: "GH",
    name: "growth hormone",
    unit: "ug/L",
    path: "somatotrophs.GH",
    loinc: "2963-7",
    conventional: { unit: "ng/mL", factor: 1 },
  },
  {
    id: "IGF1",
    name: "insulin-like growth factor 1",
    unit: "ug/L",
    path: "liverIGF.IGF1",
    loinc: "2484-4",
    conventional: { unit: "ng/mL", factor: 1 },
  },
  {
    id: "IGFBP3",
    name: "IGF-binding protein 3",
    unit: "mg/L",
    path: "igfBinding.IGFBP3",
    loinc: "2483-6",
    conventional: { unit: "ng/mL", factor: 1000 },
  },
];
