import { type FunctionTest, type Measured, percentChange, valueAt } from "./functionTest.ts";

/** Intact PTH; 1 pmol/L is 9.4 ng/L. */
export const PTH: Measured = { id: "PTH", unit: "pmol/L", paths: ["PTH.plasma"] };
/** Ionised calcium. */
export const ionisedCalcium: Measured = {
  id: "ionisedCalcium",
  unit: "mmol/L",
  paths: ["plasmaCalcium.ionised"],
};

/** Length of the infusion and the late sample, min. */
const [end, late] = [180, 360];
/** PTH, pmol/L, below which healthy glands are at the end of the infusion and 3 h later: 14 and 23 ng/L. */
const limit = { end: 1.49, late: 2.45 } as const;

/** Calcium by vein: healthy glands fall nearly silent, those of primary hyperparathyroidism do not. */
export const calciumInfusion: FunctionTest = {
  id: "calcium-infusion",
  name: "calcium 0.33 mmol/kg by vein in 3 h, PTH at the end and 3 h later",
  startHour: 8,
  dose: { usual: 33, unit: "mmol", greatest: 40, perKg: 0.33, step: 0.1 },
  drugs: [],
  doses: [],
  settings: [
    { minute: 0, parameter: "plasmaCalcium.infusion", perUnit: 60 / end },
    { minute: end, parameter: "plasmaCalcium.infusion", value: 0 },
  ],
  sampleMinutes: [0, 30, 60, 90, 120, 150, end, 240, 300, late],
  measured: [
    PTH,
    ionisedCalcium,
    { id: "calcium", unit: "mmol/L", paths: ["plasmaCalcium.total"] },
    { id: "phosphate", unit: "mmol/L", paths: ["phosphate.plasma"] },
  ],
  resultUnits: {
    calciumBefore: "mmol/L",
    calciumEnd: "mmol/L",
    PTHbefore: "pmol/L",
    PTHend: "pmol/L",
    PTHlate: "pmol/L",
    suppression: "%",
  },
  result(samples) {
    const [before, after] = [valueAt(samples, "PTH", 0), valueAt(samples, "PTH", end)];
    return {
      calciumBefore: valueAt(samples, "calcium", 0),
      calciumEnd: valueAt(samples, "calcium", end),
      PTHbefore: before,
      PTHend: after,
      PTHlate: valueAt(samples, "PTH", late),
      suppression: -percentChange(before, after),
    };
  },
  interpret: ({ PTHend = 0, PTHlate = 0 }) =>
    PTHend > limit.end || PTHlate > limit.late
      ? "No normal suppression: PTH stays above 1.49 pmol/L (14 ng/L) at the end or 2.45 (23 ng/L) 3 h later, primary hyperparathyroidism."
      : "Normal suppression: PTH falls to 1.49 pmol/L (14 ng/L) or less and stays below 2.45.",
  source:
    "0.33 mmol/kg of calcium as gluconate in 3 h; PTH stays above 14 ng/L at the end and 23 ng/L 3 h later in primary hyperparathyroidism, and in no healthy person: Eur J Endocrinol 2007;157:351-357 (PMID 17766719). 1 pmol/L is 9.4 ng/L.",
  sources: ["shortCalciumSuppression"],
};
