import type { Claim } from "./claim.ts";
import { follow, measure, woman } from "./observe.ts";

/** Doses of the upper end of what patients take: calcium g, calcitriol ug a day. */
const treatments = [
  { id: "calcium", dose: 2 },
  { id: "calcitriol-drug", dose: 1 },
];

/** Ionised calcium at which nerves fire on their own, mmol/L, as it falls after the loss of all glands. */
function threshold(): number {
  const at = Array.from({ length: 15 * 24 }, (_, i) => 8 + i);
  const { tetany = [], ionisedCalcium = [] } = follow(
    { patient: woman },
    {
      actions: [{ at: 9, set: { "parathyroids.glands": 0 } }],
      at,
      signals: ["tetany", "ionisedCalcium"],
    },
  );
  return ionisedCalcium[tetany.findIndex((index) => index >= 1)] ?? Number.NaN;
}

/** Lost parathyroids, and what replaces them. */
export const tetany: Claim = {
  ids: ["H25"],
  claim: "Lack of the parathyroids: tetany; replacement of what is missing cures it.",
  criteria: [
    {
      of: "threshold",
      says: "ionised calcium at which tetany begins",
      unit: "mmol/L",
      low: 0.95,
      high: 1.05,
      source: "symptoms below 1.0 mmol/L (Cooper 2008)",
    },
    {
      of: "ionised",
      says: "ionised calcium 3 months after the glands were lost",
      unit: "mmol/L",
      low: 0.55,
      high: 1,
      source: "tetany below 1.0 mmol/L (Cooper 2008)",
    },
    {
      of: "index",
      says: "index of tetany, 1 = threshold, 2 = seizures",
      unit: "1",
      low: 1,
      source: "tetany of hypoparathyroidism",
    },
    {
      of: "QTc",
      says: "QT interval of the heart",
      unit: "ms",
      low: 460,
      source: "long in hypocalcaemia",
    },
    {
      of: "phosphate",
      says: "phosphate",
      unit: "mmol/L",
      low: 1.46,
      source: "above the reference interval",
    },
    {
      of: "PTH",
      says: "PTH",
      unit: "pmol/L",
      high: 1.6,
      source: "below the reference interval",
    },
    {
      of: "calciumTreated",
      says: "total calcium after a month of calcium 2 g and calcitriol 1 ug a day",
      unit: "mmol/L",
      low: 1.87,
      high: 2.37,
      source: "7.5-9.5 mg/dL under treatment (Mitchell 2012)",
    },
    {
      of: "indexTreated",
      says: "index of tetany then",
      unit: "1",
      high: 0.9,
      source: "relieved",
    },
    {
      of: "PTHtreated",
      says: "PTH then",
      unit: "pmol/L",
      high: 1.6,
      source: "the hormone itself is not replaced",
    },
    {
      of: "urineTreated",
      says: "calcium in urine for that in blood under treatment, over healthy",
      unit: "1",
      low: 1.1,
      source: "hypercalciuria is the price of treatment without PTH",
    },
  ],
  experiment() {
    const disorders = [{ id: "hypoparathyroidism" }];
    const healthy = measure({ patient: woman });
    const ill = measure({ patient: woman, disorders });
    const treated = measure({ patient: woman, disorders, treatments });
    const perCalcium = (record: Readonly<Record<string, number>>): number =>
      (record.urineCalcium as number) / (record.ionisedCalcium as number);
    return {
      threshold: threshold(),
      ionised: ill.ionisedCalcium as number,
      index: ill.tetany as number,
      QTc: ill.QTc as number,
      phosphate: ill.phosphate as number,
      PTH: ill.PTH as number,
      calciumTreated: treated.calcium as number,
      indexTreated: treated.tetany as number,
      PTHtreated: treated.PTH as number,
      urineTreated: perCalcium(treated) / perCalcium(healthy),
    };
  },
  note: "Calcium and calcitriol stand in for the hormone; without PTH the kidney lets more calcium go.",
};
