import { captopril } from "../treatments/drugs/captopril.ts";
import { type FunctionTest, type Measured, percentChange, valueAt } from "./functionTest.ts";

const aldosterone: Measured = { id: "aldosterone", unit: "pmol/L", paths: ["aldosterone.plasma"] };
const renin: Measured = { id: "renin", unit: "m[IU]/L", paths: ["renin.plasma"] };
const cortisol: Measured = { id: "cortisol", unit: "nmol/L", paths: ["cortisol.total"] };

/** Aldosterone after saline, pmol/L: 5 and 10 ng/dL. */
const afterSaline = { unlikely: 139, proven: 277 } as const;

/** 2 L of saline: volume silences renin, and with it a glomerulosa that follows renin. */
export const salineInfusion: FunctionTest = {
  id: "saline-infusion",
  name: "2 L of 0.9 % saline in 4 h lying, aldosterone",
  startHour: 8,
  dose: null,
  drugs: [],
  doses: [],
  settings: [
    { minute: 0, parameter: "fluids.infusion", value: 0.5 },
    { minute: 0, parameter: "extracellular.infusion", value: 77 },
  ],
  sampleMinutes: [0, 120, 240],
  measured: [aldosterone, renin, cortisol],
  resultUnits: {
    aldosteroneBefore: "pmol/L",
    aldosteroneAfter: "pmol/L",
    reninBefore: "mIU/L",
    reninAfter: "mIU/L",
  },
  result: (samples) => ({
    aldosteroneBefore: valueAt(samples, "aldosterone", 0),
    aldosteroneAfter: valueAt(samples, "aldosterone", 240),
    reninBefore: valueAt(samples, "renin", 0),
    reninAfter: valueAt(samples, "renin", 240),
  }),
  interpret({ aldosteroneAfter = 0 }) {
    if (aldosteroneAfter < afterSaline.unlikely) {
      return "Normal suppression: aldosterone below 139 pmol/L (5 ng/dL), so primary aldosteronism is unlikely.";
    }
    return aldosteroneAfter > afterSaline.proven
      ? "No suppression: aldosterone above 277 pmol/L (10 ng/dL), primary aldosteronism."
      : "Indeterminate: aldosterone of 139-277 pmol/L (5-10 ng/dL).";
  },
  source:
    "2 L in 4 h lying, from 08:00; above 10 ng/dL primary aldosteronism very probable, below 5 unlikely: Funder and others 2016, Endocrine Society guideline (doi:10.1210/jc.2015-4061).",
  sources: ["funder2016"],
};

/** Cut-offs after captopril. */
const afterCaptopril = {
  /** Fall of aldosterone, %, of a glomerulosa that follows angiotensin. */
  normalFall: 30,
  /** Aldosterone, pmol/L, that stays high: 10.7 ng/dL. */
  aldosterone: 297,
  /** Renin activity, ug/L/h, its rise, and the rise in %, also from a low start, of a narrow renal artery. */
  renovascular: { activity: 12, rise: 10, percent: 150, low: 3, percentFromLow: 400 },
} as const;

/** Whether renin answers as in renovascular hypertension: all of Muller's criteria. */
function renovascular(before: number, after: number): boolean {
  const { activity, rise, percent, low, percentFromLow } = afterCaptopril.renovascular;
  return (
    after >= activity &&
    after - before >= rise &&
    percentChange(before, after) >= (before < low ? percentFromLow : percent)
  );
}

/** Captopril takes angiotensin II away: renin should rise and aldosterone fall. */
export const captoprilTest: FunctionTest = {
  id: "captopril-test",
  name: "captopril 50 mg sitting, renin activity at 1 h, aldosterone at 2 h",
  startHour: 9,
  dose: { usual: 50, unit: "mg", greatest: 150 },
  drugs: [captopril],
  doses: [{ minute: 0, into: "captopril.gut", perUnit: 1 }],
  settings: [{ minute: -60, parameter: "posture.upright", value: 0.5 }],
  sampleMinutes: [0, 60, 120],
  measured: [
    aldosterone,
    renin,
    cortisol,
    { id: "reninActivity", unit: "ug/L/h", paths: ["angiotensin.reninActivity"] },
  ],
  resultUnits: {
    aldosteroneBefore: "pmol/L",
    aldosteroneAfter: "pmol/L",
    fall: "%",
    reninActivityBefore: "ug/L/h",
    reninActivityAfter: "ug/L/h",
  },
  result(samples) {
    const before = valueAt(samples, "aldosterone", 0);
    const after = valueAt(samples, "aldosterone", 120);
    return {
      aldosteroneBefore: before,
      aldosteroneAfter: after,
      fall: -percentChange(before, after),
      reninActivityBefore: valueAt(samples, "reninActivity", 0),
      reninActivityAfter: valueAt(samples, "reninActivity", 60),
    };
  },
  interpret({ fall = 0, aldosteroneAfter = 0, reninActivityBefore = 0, reninActivityAfter = 0 }) {
    if (renovascular(reninActivityBefore, reninActivityAfter)) {
      return "High renin activity, 12 ug/L/h or more after a rise by 10 and by 150 % (400 % from below 3): with hypertension, a narrow renal artery is likely.";
    }
    if (fall > afterCaptopril.normalFall) {
      return "Normal suppression: aldosterone falls by more than 30 %, so angiotensin drives it.";
    }
    if (aldosteroneAfter < afterCaptopril.aldosterone) {
      return "Low aldosterone: below 297 pmol/L, so primary aldosteronism is unlikely.";
    }
    return "No suppression: aldosterone stays at 297 pmol/L or more, primary aldosteronism.";
  },
  source:
    "25-50 mg by mouth after an hour upright, seated; aldosterone normally falls by more than 30 % and stays high in primary aldosteronism: Funder and others 2016 (doi:10.1210/jc.2015-4061). Aldosterone of 10.7 ng/dL as the best limit: doi:10.3389/fendo.2024.1343704. Renin activity at 60 min of 12 ug/L/h or more, a rise by 10 and by 150 %, or 400 % from below 3, in all of 56 patients with renovascular disease and in 2 of 112 with essential hypertension: Muller and others 1986 (doi:10.1016/0002-9343(86)90819-3). Healthy volunteers rise by 8.1 ug/L/h (PMID 6794529), so that a limit of 5.7 (Frederickson 1990) does not hold for them.",
  sources: ["frederickson1990", "funder2016", "muller1986"],
};
