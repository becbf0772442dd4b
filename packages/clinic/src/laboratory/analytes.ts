/** A laboratory value: which quantity of the body, in which units, and its code. */
export interface Analyte {
  readonly id: string;
  readonly name: string;
  /** Unit as laboratories print it. */
  readonly unit: string;
  /** The same in UCUM, where it differs. */
  readonly ucum?: string;
  /** Quantity of the model, in its own unit. */
  readonly path: string;
  readonly loinc: string | null;
  /** The unit in which many laboratories report it, and the factor to it. */
  readonly conventional?: { readonly unit: string; readonly factor: number };
}

/** Factors from molar to mass units: molar masses 776.87 (T4) and 650.97 g/mol (T3). */
export const analytes: readonly Analyte[] = [
  {
    id: "TSH",
    name: "thyrotropin",
    unit: "mIU/L",
    ucum: "m[IU]/L",
    path: "thyrotrophs.TSH",
    loinc: "3016-3",
    conventional: { unit: "uIU/mL", factor: 1 },
  },
  {
    id: "fT4",
    name: "free thyroxine",
    unit: "pmol/L",
    path: "binding.FT4",
    loinc: "14920-3",
    conventional: { unit: "ng/dL", factor: 0.077687 },
  },
  {
    id: "T4",
    name: "total thyroxine",
    unit: "nmol/L",
    path: "thyroidHormones.T4",
    loinc: "14921-1",
    conventional: { unit: "ug/dL", factor: 0.077687 },
  },
  {
    id: "fT3",
    name: "free triiodothyronine",
    unit: "pmol/L",
    path: "binding.FT3",
    loinc: "14928-6",
    conventional: { unit: "pg/mL", factor: 0.65097 },
  },
  {
    id: "T3",
    name: "total triiodothyronine",
    unit: "nmol/L",
    path: "thyroidHormones.T3",
    loinc: "14930-2",
    conventional: { unit: "ng/dL", factor: 65.097 },
  },
  {
    id: "rT3",
    name: "reverse triiodothyronine",
    unit: "nmol/L",
    path: "thyroidHormones.rT3",
    loinc: null,
    conventional: { unit: "ng/dL", factor: 65.097 },
  },
  {
    id: "thyroglobulin",
    name: "thyroglobulin",
    unit: "ug/L",
    path: "thyroidGland.thyroglobulin",
    loinc: "3013-0",
    conventional: { unit: "ng/mL", factor: 1 },
  },
  {
    id: "calcitonin",
    name: "calcitonin",
    unit: "ng/L",
    path: "cCells.calcitonin",
    loinc: "1992-7",
    conventional: { unit: "pg/mL", factor: 1 },
  },
  {
    id: "urineIodine",
    name: "iodine in urine",
    unit: "ug/L",
    path: "iodide.urineIodine",
    loinc: "26842-5",
  },
  {
    id: "radioiodineUptake24h",
    name: "24-hour radioiodine uptake",
    unit: "%",
    path: "iodide.radioiodineUptake24h",
    loinc: null,
  },
  {
    id: "TBG",
    name: "thyroxine-binding globulin",
    unit: "mg/L",
    path: "binding.TBGmass",
    loinc: "3021-3",
    conventional: { unit: "mg/dL", factor: 0.1 },
  },
  {
    id: "TRAb",
    name: "TSH-receptor antibody",
    unit: "IU/L",
    ucum: "[IU]/L",
    path: "thyroidImmunity.TRAb",
    loinc: null,
  },
  {
    id: "ionisedCalcium",
    name: "ionised calcium",
    unit: "mmol/L",
    path: "plasmaCalcium.ionised",
    loinc: "1995-0",
    conventional: { unit: "mg/dL", factor: 4.008 },
  },
];
