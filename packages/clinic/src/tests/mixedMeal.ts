import { Cpeptide, glucose, insulin, overnightFast } from "./fasting.ts";
import { type FunctionTest, peakOf, type TestSample, valueAt } from "./functionTest.ts";
import { areaUnder } from "./glucoseIndices.ts";

/** Fat and protein with each gram of glucose: 45 % of the energy from glucose, 40 % from fat, 15 % from protein. */
const withGlucose = { fat: (40 / 45) * (4 / 9), protein: 15 / 45 } as const;

const cutOff = {
  /** Stimulated C-peptide, nmol/L: lack of insulin, and what type 1 diabetes hardly has. */
  lack: 0.2,
  kept: 0.6,
  /** Glucose of diabetes at 120 min, mmol/L. */
  diabetes: 11.1,
} as const;

const peakMinute = (samples: readonly TestSample[], id: string): number => {
  const peak = peakOf(samples, id);
  return samples.find(({ minute }) => minute > 0 && valueAt(samples, id, minute) === peak)
    ?.minute as number;
};

/** A meal of glucose, fat and protein by body mass: what the islets make of it. */
export const mixedMeal: FunctionTest = {
  id: "mixed-meal",
  name: "mixed meal with glucose 1 g/kg after a night, glucose, insulin and C-peptide to 420 min",
  startHour: 8,
  dose: { usual: 120, unit: "g", greatest: 200, perKg: 1 },
  drugs: [],
  doses: [
    { minute: 0, into: "stomach.carbohydrate", perUnit: 1 },
    { minute: 0, into: "stomach.fat", perUnit: withGlucose.fat },
    { minute: 0, into: "stomach.protein", perUnit: withGlucose.protein },
  ],
  settings: overnightFast(8),
  sampleMinutes: [
    0, 5, 10, 15, 20, 30, 40, 50, 60, 75, 90, 120, 150, 180, 210, 240, 260, 280, 300, 360, 420,
  ],
  measured: [
    glucose,
    insulin,
    Cpeptide,
    { id: "glucagon", unit: "pmol/L", paths: ["glucagon.plasma"] },
    { id: "triglycerides", unit: "mmol/L", paths: ["triglycerides.plasma"] },
  ],
  resultUnits: {
    fastingGlucose: "mmol/L",
    glucosePeak: "mmol/L",
    glucosePeakMinute: "min",
    glucose120: "mmol/L",
    insulinPeak: "pmol/L",
    insulinPeakMinute: "min",
    CpeptidePeak: "nmol/L",
    CpeptideArea: "nmol.h/L",
  },
  result: (samples) => ({
    fastingGlucose: valueAt(samples, "glucose", 0),
    glucosePeak: peakOf(samples, "glucose"),
    glucosePeakMinute: peakMinute(samples, "glucose"),
    glucose120: valueAt(samples, "glucose", 120),
    insulinPeak: peakOf(samples, "insulin"),
    insulinPeakMinute: peakMinute(samples, "insulin"),
    CpeptidePeak: peakOf(samples, "Cpeptide"),
    CpeptideArea: areaUnder(samples, "Cpeptide", 120),
  }),
  interpret({ CpeptidePeak = 0, glucose120 = 0 }) {
    if (CpeptidePeak < cutOff.lack) {
      return "Lack of insulin: C-peptide stays below 0.2 nmol/L, as in type 1 diabetes.";
    }
    const kept =
      CpeptidePeak < cutOff.kept
        ? "C-peptide of 0.2 to 0.6 nmol/L: little insulin is left"
        : "C-peptide above 0.6 nmol/L";
    return glucose120 >= cutOff.diabetes
      ? `${kept}, with a glucose of 11.1 mmol/L or more at 120 min: as in type 2 diabetes.`
      : `${kept}: glucose stays below 11.1 mmol/L at 120 min.`;
  },
  source:
    "Meal of 1 g/kg of glucose with fat and protein, and its samples: Dalla Man and others 2007 (doi:10.1109/TBME.2007.893506). C-peptide of 0.2 nmol/L or more as insulin that counts in type 1 diabetes: Besser and others 2013 (doi:10.2337/dc12-0836); of 0.6 nmol/L as rare in it: Jones & Hattersley 2013 (doi:10.1111/dme.12159). Glucose at 120 min by the limit of diabetes.",
  sources: ["dallaMan2007", "besser2013", "jones2013"],
};
