import { cosyntropin } from "../treatments/drugs/cosyntropin.ts";
import { type FunctionTest, peakOf, valueAt } from "./functionTest.ts";

/** Cut-offs. */
const cutOff = {
  /** Peak of cortisol, nmol/L: 18 ug/dL. */
  cortisol: 500,
  /** ACTH, pmol/L, at twice the upper limit of 14 (63 ng/L): the adrenal itself fails. */
  primaryACTH: 28,
  /** Stimulated 17-hydroxyprogesterone, nmol/L: 1000 ng/dL. */
  hydroxyprogesterone: 30,
} as const;

/** Cortisol after ACTH 1-24 by vein: what the cortex can give. */
export const cosyntropinTest: FunctionTest = {
  id: "cosyntropin",
  name: "cosyntropin 250 ug by vein, cortisol at 0, 30 and 60 min",
  startHour: 8,
  dose: { usual: 250, unit: "ug", greatest: 1000 },
  drugs: [cosyntropin],
  doses: [{ minute: 0, into: "cosyntropin.amount", perUnit: 1 }],
  sampleMinutes: [0, 30, 60],
  measured: [
    { id: "cortisol", unit: "nmol/L", paths: ["cortisol.total"] },
    { id: "ACTH", unit: "pmol/L", paths: ["corticotrophs.ACTH"] },
    { id: "hydroxyprogesterone", unit: "nmol/L", paths: ["hydroxyprogesterone.plasma"] },
    { id: "aldosterone", unit: "pmol/L", paths: ["aldosterone.plasma"] },
  ],
  resultUnits: {
    baseline: "nmol/L",
    at30: "nmol/L",
    at60: "nmol/L",
    peak: "nmol/L",
    ACTHbefore: "pmol/L",
    hydroxyprogesteronePeak: "nmol/L",
  },
  result: (samples) => ({
    baseline: valueAt(samples, "cortisol", 0),
    at30: valueAt(samples, "cortisol", 30),
    at60: valueAt(samples, "cortisol", 60),
    peak: peakOf(samples, "cortisol"),
    ACTHbefore: valueAt(samples, "ACTH", 0),
    hydroxyprogesteronePeak: peakOf(samples, "hydroxyprogesterone"),
  }),
  interpret({ peak = 0, ACTHbefore = 0, hydroxyprogesteronePeak = 0 }) {
    if (hydroxyprogesteronePeak > cutOff.hydroxyprogesterone) {
      const cortisol = peak < cutOff.cortisol ? "below" : "at or above";
      return `21-hydroxylase deficiency: 17-hydroxyprogesterone rises above 30 nmol/L, with a cortisol ${cortisol} 500 nmol/L.`;
    }
    if (peak >= cutOff.cortisol) return "Normal rise: cortisol reaches 500 nmol/L.";
    return ACTHbefore > cutOff.primaryACTH
      ? "No normal rise with high ACTH: primary adrenal insufficiency."
      : "No normal rise with ACTH not high: a cortex that has shrunk without ACTH (secondary insufficiency).";
  },
  source:
    "250 ug; peak of cortisol at 30 or 60 min below 500 nmol/L (18 ug/dL), ACTH above twice the upper limit in primary insufficiency: Bornstein and others 2016, Endocrine Society guideline (doi:10.1210/jc.2015-1710). 17-hydroxyprogesterone above 1000 ng/dL (30 nmol/L): Speiser and others 2018 (doi:10.1210/jc.2018-01865).",
  sources: ["bornstein2016", "speiser2018"],
};
