import { trhDose } from "../treatments/drugs/trhDose.ts";
import { type FunctionTest, valueAt } from "./functionTest.ts";

/** Cut-offs in mIU/L. */
const cutOff = {
  /** A smaller rise than `minimal` is not normal; below `borderline` there is none. */
  minimal: 2,
  borderline: 1,
  /** Mean + 2 SD of the peak of healthy women, the widest published. */
  exaggerated: 33,
  /** Upper limit of basal TSH: with a peak above its own limit it tells primary failure. */
  basalHigh: 4.12,
  basalLow: 0.45,
  /** Smallest TSH that an assay of the third generation tells from none. */
  detection: 0.01,
} as const;

/** TSH after TRH by vein: what the thyrotrophs hold and may release. */
export const trhTest: FunctionTest = {
  id: "trh-test",
  name: "TRH by vein, TSH to 120 min",
  startHour: 9,
  dose: { usual: 400, unit: "ug", greatest: 2000, childPerKg: 7 },
  drugs: [trhDose],
  doses: [{ minute: 0, into: "trhDose.amount", perUnit: 1000 }],
  sampleMinutes: [0, 10, 20, 30, 60, 90, 120],
  measured: [{ id: "TSH", unit: "m[IU]/L", paths: ["thyrotrophs.TSH"] }],
  resultUnits: {
    baseline: "mIU/L",
    peak: "mIU/L",
    peakMinute: "min",
    rise: "mIU/L",
    fold: "1",
    at30: "mIU/L",
    at60: "mIU/L",
  },
  result(samples) {
    const baseline = valueAt(samples, "TSH", 0);
    const after = samples.filter(({ minute }) => minute > 0);
    const peak = Math.max(...after.map(({ minute }) => valueAt(samples, "TSH", minute)));
    const peakMinute = after.find(({ minute }) => valueAt(samples, "TSH", minute) === peak)?.minute;
    return {
      baseline,
      peak,
      peakMinute: peakMinute ?? 0,
      rise: peak - baseline,
      // below its detection limit an assay shows no fold
      fold: Math.max(peak, cutOff.detection) / Math.max(baseline, cutOff.detection),
      at30: valueAt(samples, "TSH", 30),
      at60: valueAt(samples, "TSH", 60),
    };
  },
  interpret({ baseline = 0, peak = 0, rise = 0, at30 = 0, at60 = 0 }) {
    if (rise < cutOff.minimal) {
      const extent = rise < cutOff.borderline ? "No rise of TSH" : "Borderline rise of TSH";
      return baseline < cutOff.basalLow
        ? `${extent} from a suppressed baseline: too much thyroid hormone holds the thyrotrophs back, or the pituitary has failed; free T4 tells which.`
        : `${extent} from a baseline that is not suppressed: the pituitary has failed or holds a TSH-secreting tumour; free T4 tells which.`;
    }
    if (baseline > cutOff.basalHigh && peak > cutOff.exaggerated) {
      return "Exaggerated rise of TSH from a high baseline: primary hypothyroidism.";
    }
    if (at60 > at30) {
      return "Delayed rise of TSH, higher at 60 than at 30 min: lack of TRH (hypothalamic hypothyroidism).";
    }
    if (peak > cutOff.exaggerated) {
      return "Rise of TSH above the normal range: thyrotrophs with little restraint, as in beginning primary failure or receptor resistance.";
    }
    return "Normal rise of TSH: 2 mIU/L or more, highest by 30 min.";
  },
  source:
    "Dose: 400 ug, Snyder & Utiger, J Clin Endocrinol Metab 1972;34:380; under 18 years 7 ug/kg up to that, CHEO Parenteral Manual, protirelin (outreach.cheo.on.ca/node/1690); 5 ug/kg in Endocrine Abstracts 2004;7 P136. Minimal rise 2 mIU/L, borderline 1-2: ClinLab Navigator, TRH stimulation. Peak of healthy men 2.7-19.5 mIU/L: Sawin & Hershman 1976 (PMID 818102); of women 7-33 mIU/L (mean +-2 SD after 500 ug). Delayed in hypothalamic, absent in thyrotoxic patients: Medical Algorithms, TRH test.",
  sources: ["snyder1972", "bassiri1973"],
};
