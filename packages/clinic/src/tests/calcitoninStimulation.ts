import { ionisedCalcium } from "./calciumInfusion.ts";
import { type FunctionTest, peakOf, valueAt } from "./functionTest.ts";

/** Length of the infusion, min. */
const length = 3;
/** Molar mass of calcium, g/mol. */
const calcium = 40.08;
/** Calcitonin, ng/L, at rest and after calcium, above which carcinoma is likely. */
const limits = {
  woman: { baseline: 30, peak: 79 },
  man: { baseline: 34, peak: 466 },
} as const;

/** Calcium by vein at once: C cells empty their stores, those of a carcinoma in proportion to their mass. */
export const calcitoninStimulation: FunctionTest = {
  id: "calcitonin-stimulation",
  name: "calcium 2.3 mg/kg (gluconate 25 mg/kg) by vein in 3 min, calcitonin to 15 min",
  startHour: 8,
  dose: { usual: 230, unit: "mg", greatest: 300, perKg: 2.3 },
  drugs: [],
  doses: [],
  settings: [
    { minute: 0, parameter: "plasmaCalcium.infusion", perUnit: 60 / length / calcium },
    { minute: length, parameter: "plasmaCalcium.infusion", value: 0 },
  ],
  sampleMinutes: [0, 2, 5, 10, 15],
  measured: [
    { id: "calcitonin", unit: "ng/L", paths: ["cCells.calcitonin"] },
    ionisedCalcium,
    { id: "ofSex", unit: "1", paths: ["cCells.ofSex"] },
  ],
  resultUnits: { baseline: "ng/L", peak: "ng/L", calciumPeak: "mmol/L", limit: "ng/L" },
  result: (samples) => ({
    baseline: valueAt(samples, "calcitonin", 0),
    peak: peakOf(samples, "calcitonin"),
    calciumPeak: peakOf(samples, "ionisedCalcium"),
    limit: limits[valueAt(samples, "ofSex", 0) < 1 ? "woman" : "man"].peak,
  }),
  interpret({ baseline = 0, peak = 0, limit = 0 }) {
    const { woman, man } = limits;
    const sex = limit === woman.peak ? woman : man;
    if (peak > sex.peak || baseline > sex.baseline) {
      return `C-cell disease: calcitonin passes ${sex.baseline} ng/L at rest or ${sex.peak} ng/L after calcium, so medullary carcinoma is likely.`;
    }
    return `Normal answer: calcitonin stays at ${sex.baseline} ng/L or less at rest and ${sex.peak} ng/L or less after calcium.`;
  },
  source:
    "Gluconate of calcium, 25 mg/kg; 30 ng/L at rest and 79 after calcium in women, 34 and 466 in men tell carcinoma from other nodules: Fugazzola and others 2021, J Endocrinol Invest 44:587-597. In the healthy 95 % stay below 78.5 ng/L (women) and 102 ng/L (men): doi:10.1055/s-0031-1301290.",
  sources: ["fugazzola2021", "calcitoninAfterCalcium"],
};
