import type { Claim } from "./claim.ts";
import { follow, measure, woman } from "./observe.ts";

/** Renal threshold of phosphate after two years of a disorder, mmol/L. */
function threshold(disorders: readonly { id: string }[]): number {
  const { "renalPhosphate.TmP": [value = 0] = [] } = follow(
    { patient: woman, disorders },
    { at: [730 * 24 + 8], signals: ["renalPhosphate.TmP"] },
  );
  return value;
}

/** A parathyroid adenoma of the usual size, of ten times the healthy glands, and its removal. */
export const parathyroidExcess: Claim = {
  ids: ["H24"],
  claim:
    "Overactive parathyroids: calcium and phosphate are lost in urine, and bones deform (osteitis fibrosa).",
  criteria: [
    {
      of: "calcium",
      says: "total calcium after 2 years of an adenoma",
      unit: "mmol/L",
      low: 2.57,
      high: 2.87,
      source: "2.72 +- 0.15 mmol/L in 10,000 patients (Norman 2011)",
    },
    {
      of: "PTH",
      says: "PTH",
      unit: "pmol/L",
      low: 3.2,
      high: 84.5,
      source: "58 proven patients",
    },
    {
      of: "PTHrise",
      says: "PTH over healthy",
      unit: "1",
      low: 1.5,
      source: "not held by high calcium",
    },
    {
      of: "urineCalcium",
      says: "calcium in urine, over healthy",
      unit: "1",
      low: 1.3,
      source: "hypercalciuria in spite of PTH: more is filtered",
    },
    {
      of: "threshold",
      says: "renal threshold of phosphate (TmP/GFR)",
      unit: "mmol/L",
      high: 0.8,
      source: "low in 70 % of 505 patients",
    },
    {
      of: "phosphate",
      says: "phosphate over healthy",
      unit: "1",
      high: 0.9,
      source: "lost in urine",
    },
    {
      of: "resorption",
      says: "telopeptide of resorbed bone, over healthy",
      unit: "1",
      low: 1.3,
      source: "high turnover",
    },
    {
      of: "density",
      says: "bone mineral density, over healthy",
      unit: "1",
      high: 0.985,
      source: "bone is lost",
    },
    {
      of: "osteitisUsual",
      says: "osteitis fibrosa at this size, 1 = resorption six times normal",
      unit: "1",
      high: 0.1,
      source: "seen in few patients today",
    },
    {
      of: "osteitis",
      says: "osteitis fibrosa of the most severe form",
      unit: "1",
      low: 0.1,
      source: "the bone disease of severe hyperparathyroidism",
    },
    {
      of: "ALP",
      says: "alkaline phosphatase then",
      unit: "U/L",
      low: 120,
      source: "above the reference interval where bone is diseased",
    },
    {
      of: "calciumCured",
      says: "total calcium a month after the adenoma is taken out",
      unit: "mmol/L",
      low: 2.15,
      high: 2.55,
      source: "reference interval of the laboratory",
    },
  ],
  experiment() {
    const healthy = measure({ patient: woman });
    const id = "primary-hyperparathyroidism";
    const ill = measure({ patient: woman, disorders: [{ id }] });
    const severe = measure({ patient: woman, disorders: [{ id, severity: 1 }] });
    const cured = measure({
      patient: woman,
      disorders: [{ id }],
      treatments: [{ id: "parathyroidectomy" }],
    });
    const over = (analyte: string): number =>
      (ill[analyte] as number) / (healthy[analyte] as number);
    return {
      calcium: ill.calcium as number,
      PTH: ill.PTH as number,
      PTHrise: over("PTH"),
      urineCalcium: over("urineCalcium"),
      threshold: threshold([{ id }]),
      phosphate: over("phosphate"),
      resorption: over("CTX"),
      density: over("boneMineralDensity"),
      osteitisUsual: ill.osteitis as number,
      osteitis: severe.osteitis as number,
      ALP: severe.ALP as number,
      calciumCured: cured.calcium as number,
    };
  },
  note: "Phosphate of urine is what is eaten, as before; what shows the loss is the low threshold and the low phosphate of plasma. Deformity of bones is not modelled, only resorption beyond threefold that gives rise to it.",
};
