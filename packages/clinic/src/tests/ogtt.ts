import { Cpeptide, glucose, insulin, overnightFast } from "./fasting.ts";
import { type FunctionTest, peakOf, valueAt } from "./functionTest.ts";
import {
  areaUnder,
  homaFunction,
  homaResistance,
  insulinogenicIndex,
  matsudaIndex,
} from "./glucoseIndices.ts";

/** Limits of plasma glucose, mmol/L. */
const limit = { fastingDiabetes: 7, diabetes: 11.1, fastingImpaired: 5.6, impaired: 7.8 } as const;

/** Glucose, insulin and C-peptide after a drink of glucose. */
export const ogtt: FunctionTest = {
  id: "ogtt",
  name: "75 g of glucose by mouth after a night, glucose, insulin and C-peptide to 180 min",
  startHour: 8,
  dose: { usual: 75, unit: "g", greatest: 100, childPerKg: 1.75 },
  drugs: [],
  doses: [{ minute: 0, into: "stomach.carbohydrate", perUnit: 1 }],
  settings: overnightFast(8),
  sampleMinutes: [0, 30, 60, 90, 120, 180],
  measured: [glucose, insulin, Cpeptide],
  resultUnits: {
    fastingGlucose: "mmol/L",
    glucose120: "mmol/L",
    glucosePeak: "mmol/L",
    insulinArea: "pmol.h/L",
    homaResistance: "1",
    homaFunction: "%",
    matsuda: "1",
    insulinogenic: "pmol/mmol",
  },
  result(samples) {
    const [fastingGlucose, fastingInsulin] = [
      valueAt(samples, "glucose", 0),
      valueAt(samples, "insulin", 0),
    ];
    return {
      fastingGlucose,
      glucose120: valueAt(samples, "glucose", 120),
      glucosePeak: peakOf(samples, "glucose"),
      insulinArea: areaUnder(samples, "insulin", 120),
      homaResistance: homaResistance(fastingGlucose, fastingInsulin),
      homaFunction: homaFunction(fastingGlucose, fastingInsulin),
      matsuda: matsudaIndex(samples),
      insulinogenic: insulinogenicIndex(samples),
    };
  },
  interpret({ fastingGlucose = 0, glucose120 = 0 }) {
    if (fastingGlucose >= limit.fastingDiabetes || glucose120 >= limit.diabetes) {
      return "Diabetes: glucose of 7.0 mmol/L fasting or of 11.1 mmol/L at 120 min is reached.";
    }
    if (glucose120 >= limit.impaired) {
      return "Impaired glucose tolerance: glucose of 7.8 to 11.0 mmol/L at 120 min.";
    }
    return fastingGlucose >= limit.fastingImpaired
      ? "Impaired fasting glucose: 5.6 to 6.9 mmol/L fasting, below 7.8 mmol/L at 120 min."
      : "Normal tolerance: glucose below 5.6 mmol/L fasting and below 7.8 mmol/L at 120 min.";
  },
  source:
    "75 g, or 1.75 g/kg up to that in children; limits of glucose: American Diabetes Association, Standards of Care 2024, section 2 (doi:10.2337/dc24-S002). Homeostasis model: Matthews and others 1985 (doi:10.1007/BF00280883). Sensitivity of the whole body: Matsuda & DeFronzo 1999 (doi:10.2337/diacare.22.9.1462). Insulin is taken as 6 pmol/mU.",
  sources: ["ada2024", "matthews1985", "matsuda1999"],
};
