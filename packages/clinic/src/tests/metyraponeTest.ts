import { metyrapone } from "../treatments/drugs/metyrapone.ts";
import { type FunctionTest, valueAt } from "./functionTest.ts";

/** Minutes from the morning before: the tablets at midnight, and the morning after. */
const midnight = 16 * 60;
const morning = 24 * 60;

/** Cut-offs at 08:00, nmol/L. */
const cutOff = {
  /** 11-deoxycortisol of a pituitary that answers: 7 ug/dL. */
  deoxycortisol: 200,
  /** Cortisol above this says that the enzyme was not held enough: 10 ug/dL. */
  cortisol: 276,
} as const;
/** Upper limit of ACTH in the morning, pmol/L: 63 ng/L. */
const upperACTH = 14;

/** 11-deoxycortisol after a night without 11beta-hydroxylase: the reserve of ACTH. */
export const metyraponeTest: FunctionTest = {
  id: "metyrapone-test",
  name: "metyrapone 30 mg/kg at midnight, 11-deoxycortisol at 08:00",
  startHour: 8,
  dose: { usual: 3000, unit: "mg", greatest: 6000, perKg: 30 },
  drugs: [metyrapone],
  doses: [{ minute: midnight, into: "metyrapone.gut", perUnit: 1 }],
  sampleMinutes: [0, morning],
  measured: [
    { id: "deoxycortisol", unit: "nmol/L", paths: ["deoxycortisol.plasma"] },
    { id: "cortisol", unit: "nmol/L", paths: ["cortisol.total"] },
    { id: "ACTH", unit: "pmol/L", paths: ["corticotrophs.ACTH"] },
  ],
  resultUnits: {
    deoxycortisolAfter: "nmol/L",
    cortisolAfter: "nmol/L",
    ACTHbefore: "pmol/L",
    ACTHafter: "pmol/L",
  },
  result: (samples) => ({
    deoxycortisolAfter: valueAt(samples, "deoxycortisol", morning),
    cortisolAfter: valueAt(samples, "cortisol", morning),
    ACTHbefore: valueAt(samples, "ACTH", 0),
    ACTHafter: valueAt(samples, "ACTH", morning),
  }),
  interpret({ deoxycortisolAfter = 0, cortisolAfter = 0, ACTHbefore = 0 }) {
    if (deoxycortisolAfter >= cutOff.deoxycortisol) {
      return "Normal rise: 11-deoxycortisol reaches 200 nmol/L, so pituitary and cortex answer a lack of cortisol.";
    }
    if (cortisolAfter >= cutOff.cortisol) {
      return "Not readable: cortisol of 276 nmol/L or more, so the enzyme was not held enough.";
    }
    return ACTHbefore > upperACTH
      ? "No normal rise with ACTH high beforehand: the cortex fails."
      : "No normal rise with ACTH not high beforehand: the pituitary does not answer.";
  },
  source:
    "30 mg/kg, at most 3 g, at midnight: Fiad and others 1994 (Clin Endocrinol 40:603). 11-deoxycortisol above 7 ug/dL (200 nmol/L) with cortisol below 10 ug/dL is normal: Clinical Methods, 3rd edition, chapter 144. Baseline ACTH high in primary and not in secondary insufficiency: JAMA 1979;241:1251 (PMID 216821).",
  sources: ["fiad1994", "metyraponeACTH"],
};
