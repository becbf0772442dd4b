import { glucagonDose } from "../treatments/drugs/glucagonDose.ts";
import { Cpeptide, cortisol, GH, glucose, insulin } from "./fasting.ts";
import { type FunctionTest, peakOf, type TestSample, valueAt } from "./functionTest.ts";

const hour = 60;
const longest = 72 * hour;

/** Limits of the end of the fast, in the units of the samples; glucose of 3.0 mmol/L ends it. */
const limit = {
  glucose: 3,
  insulin: 18,
  Cpeptide: 0.2,
  proinsulin: 5,
  ketones: 2.7,
  /** Rise of glucose after glucagon by vein, mmol/L: 25 mg/dL. */
  glucagonRise: 1.4,
} as const;

/** Glucagon by vein at the end, and samples to half an hour after it. */
const afterGlucagon = [10, 20, 30] as const;

function endOfFast(samples: readonly TestSample[]): number {
  return samples.find(({ analytes }) => (analytes.glucose ?? 0) < limit.glucose)?.minute ?? longest;
}

/** The fast ends with low glucose or at 72 h; glucagon shows whether insulin has kept glycogen in the liver. */
function withGlucagon(samples: readonly TestSample[]): FunctionTest {
  const end = endOfFast(samples);
  return {
    ...fast72h,
    doses: [{ minute: end, into: "glucagonDose.intravenous", perUnit: 1 }],
    sampleMinutes: [
      ...samples.map(({ minute }) => minute).filter((minute) => minute <= end),
      ...afterGlucagon.map((minute) => end + minute),
    ],
  };
}

/** Three days without food: whether insulin falls and fat burns. */
export const fast72h: FunctionTest = {
  id: "fast-72h",
  name: "no food for 72 h or until glucose is below 3.0 mmol/L, then glucagon 1 mg by vein",
  startHour: 20,
  dose: { usual: 1, unit: "mg", greatest: 2, childPerKg: 0.03, step: 0.01 },
  drugs: [glucagonDose],
  doses: [],
  settings: [{ minute: 0, parameter: "meals.fed", value: 0 }],
  sampleMinutes: Array.from({ length: 37 }, (_, i) => i * 2 * hour),
  measured: [
    glucose,
    insulin,
    Cpeptide,
    { id: "proinsulin", unit: "pmol/L", paths: ["insulin.proinsulin"] },
    { id: "betaHydroxybutyrate", unit: "mmol/L", paths: ["ketones.plasma"] },
    { id: "glucagon", unit: "pmol/L", paths: ["glucagon.plasma"] },
    { id: "freeFattyAcids", unit: "mmol/L", paths: ["FFA.plasma"] },
    GH,
    cortisol,
  ],
  adapted: withGlucagon,
  resultUnits: {
    duration: "h",
    glucose: "mmol/L",
    insulin: "pmol/L",
    Cpeptide: "nmol/L",
    proinsulin: "pmol/L",
    ketones: "mmol/L",
    ketonesHighest: "mmol/L",
    glucagonRise: "mmol/L",
  },
  result(samples) {
    const end = (samples.at(-1)?.minute ?? 0) - 30;
    const atEnd = (id: string): number => valueAt(samples, id, end);
    const highest = Math.max(
      ...afterGlucagon.map((minute) => valueAt(samples, "glucose", end + minute)),
    );
    return {
      duration: end / hour,
      glucose: atEnd("glucose"),
      insulin: atEnd("insulin"),
      Cpeptide: atEnd("Cpeptide"),
      proinsulin: atEnd("proinsulin"),
      ketones: atEnd("betaHydroxybutyrate"),
      ketonesHighest: peakOf(samples, "betaHydroxybutyrate"),
      glucagonRise: highest - atEnd("glucose"),
    };
  },
  interpret({ duration = 0, glucose: low = 0, insulin: level = 0, ...end }) {
    const { Cpeptide: peptide = 0, proinsulin = 0, ketones = 0, ketonesHighest = 0 } = end;
    if (low < limit.glucose) {
      const ownInsulin =
        level >= limit.insulin && peptide >= limit.Cpeptide && proinsulin >= limit.proinsulin;
      if (ownInsulin && ketones <= limit.ketones) {
        return `Own insulin in hypoglycaemia: after ${duration} h glucose is below 3.0 mmol/L with insulin of 18 pmol/L, C-peptide of 0.2 nmol/L and proinsulin of 5 pmol/L or more.`;
      }
      return `Hypoglycaemia without insulin: after ${duration} h glucose is below 3.0 mmol/L with low insulin; a lean healthy woman may come to it late.`;
    }
    return ketonesHighest > limit.ketones
      ? "Normal fast: no hypoglycaemia in 72 h, and ketones pass 2.7 mmol/L."
      : "No hypoglycaemia in 72 h, but ketones do not pass 2.7 mmol/L: insulin has not fallen enough to burn fat.";
  },
  source:
    "Fast to 72 h; at a glucose below 3.0 mmol/L insulin of 18 pmol/L, C-peptide of 0.2 nmol/L and proinsulin of 5 pmol/L or more, beta-hydroxybutyrate of 2.7 mmol/L or less, and a rise of glucose by 1.4 mmol/L after glucagon 1 mg by vein, tell own insulin: Cryer and others 2009, Endocrine Society guideline (doi:10.1210/jc.2008-1410).",
  sources: ["cryer2009"],
};
