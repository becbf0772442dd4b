import { crhDose } from "../treatments/drugs/crhDose.ts";
import { type FunctionTest, percentChange, type TestSample, valueAt } from "./functionTest.ts";

/** Rises in per cent that only corticotrophs give. */
const cutOff = { ACTH: 35, cortisol: 20 } as const;
/** Baselines of the morning: highest of cortisol at 09:00, nmol/L, and of ACTH, pmol/L. */
const upperLimit = { cortisol: 550, ACTH: 14 } as const;
/** Below these, baselines are low. */
const lowerLimit = { cortisol: 140, ACTH: 2.2 } as const;
/** Smallest ACTH that an assay tells from none, pmol/L: 5 ng/L. */
const detection = 1.1;

const mean = (samples: readonly TestSample[], id: string, minutes: readonly number[]): number =>
  minutes.reduce((sum, minute) => sum + valueAt(samples, id, minute), 0) / minutes.length;

/** ACTH and cortisol after CRH by vein: whether corticotrophs make the ACTH. */
export const crhTest: FunctionTest = {
  id: "crh-test",
  name: "CRH 100 ug by vein, ACTH and cortisol to 120 min",
  startHour: 9,
  dose: { usual: 100, unit: "ug", greatest: 500, childPerKg: 1 },
  drugs: [crhDose],
  doses: [{ minute: 0, into: "crhDose.amount", perUnit: 1 }],
  sampleMinutes: [0, 15, 30, 45, 60, 90, 120],
  measured: [
    { id: "ACTH", unit: "pmol/L", paths: ["corticotrophs.ACTH"] },
    { id: "cortisol", unit: "nmol/L", paths: ["cortisol.total"] },
  ],
  resultUnits: {
    ACTHbefore: "pmol/L",
    ACTHrise: "%",
    cortisolBefore: "nmol/L",
    cortisolRise: "%",
  },
  result(samples) {
    const ACTHbefore = valueAt(samples, "ACTH", 0);
    const cortisolBefore = valueAt(samples, "cortisol", 0);
    return {
      ACTHbefore,
      // below its detection limit an assay shows no rise
      ACTHrise: percentChange(
        Math.max(ACTHbefore, detection),
        Math.max(mean(samples, "ACTH", [15, 30]), detection),
      ),
      cortisolBefore,
      cortisolRise: percentChange(cortisolBefore, mean(samples, "cortisol", [30, 45])),
    };
  },
  interpret({ ACTHbefore = 0, ACTHrise = 0, cortisolBefore = 0, cortisolRise = 0 }) {
    if (ACTHrise >= cutOff.ACTH) {
      if (cortisolBefore < lowerLimit.cortisol) {
        return cortisolRise >= cutOff.cortisol
          ? "Rise of ACTH from a low cortisol: the pituitary answers, so CRH is lacking above it."
          : "Rise of ACTH without one of cortisol: the cortex fails.";
      }
      return "Rise of ACTH by 35 % or more: corticotrophs make it, in health or, with a proven Cushing's syndrome, in a pituitary adenoma.";
    }
    if (ACTHbefore < lowerLimit.ACTH) {
      return cortisolBefore < lowerLimit.cortisol
        ? "No rise of ACTH from a low baseline with low cortisol: the corticotrophs have failed."
        : "No rise of ACTH from a low baseline: cortisol from an adrenal tumour or from a drug holds the corticotrophs back.";
    }
    return ACTHbefore > upperLimit.ACTH || cortisolBefore > upperLimit.cortisol
      ? "No rise of ACTH from a high baseline: ACTH from a tumour outside the pituitary."
      : "No rise of ACTH: the corticotrophs do not answer.";
  },
  source:
    "100 ug of human CRH at 09:00: Newell-Price and others 2002 (doi:10.1210/jc.87.4.1640). Rise of ACTH (mean of 15 and 30 min) by 35 % or of cortisol (mean of 30 and 45 min) by 20 %, found with ovine CRH: Nieman and others 1993 (J Clin Endocrinol Metab 77:1308); sensitivity 93 and 91 %, specificity 100 and 88 %; children get the 1 ug/kg of that study.",
  sources: ["nieman1993"],
};
