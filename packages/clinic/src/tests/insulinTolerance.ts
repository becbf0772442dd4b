import { cortisol, GH, glucose, overnightFast } from "./fasting.ts";
import { type FunctionTest, peakOf, type TestSample, valueAt } from "./functionTest.ts";
import { pmolPerMilliunit } from "./glucoseIndices.ts";

/** Cut-offs. */
const cutOff = {
  /** Glucose that must be reached, mmol/L: 40 mg/dL. */
  glucose: 2.2,
  /** Peak of cortisol, nmol/L: 18 ug/dL. */
  cortisol: 500,
  /** Peak of GH, ug/L, of adults and of those who still grow. */
  adultGH: 3,
  childGH: 7,
  grown: 18,
} as const;

/** The minute after the start at which an analyte is highest. */
function peakMinute(samples: readonly TestSample[], id: string): number {
  const peak = peakOf(samples, id);
  const at = samples.find(({ minute }) => minute > 0 && valueAt(samples, id, minute) === peak);
  return at?.minute ?? 0;
}

/** Low glucose by insulin: what the pituitary answers. */
export const insulinTolerance: FunctionTest = {
  id: "insulin-tolerance",
  name: "insulin 0.15 U/kg by vein, glucose, GH and cortisol to 120 min",
  startHour: 8,
  dose: { usual: 20, unit: "[IU]", greatest: 50, perKg: 0.15, childPerKg: 0.1, step: 0.1 },
  drugs: [],
  doses: [{ minute: 0, into: "insulin.pool", perUnit: 1000 * pmolPerMilliunit }],
  settings: overnightFast(8),
  sampleMinutes: [0, 15, 30, 45, 60, 90, 120],
  measured: [
    glucose,
    GH,
    cortisol,
    { id: "ACTH", unit: "pmol/L", paths: ["corticotrophs.ACTH"] },
    { id: "adrenaline", unit: "pmol/L", paths: ["medulla.adrenaline"] },
    { id: "glucagon", unit: "pmol/L", paths: ["glucagon.plasma"] },
    { id: "age", unit: "a", paths: ["person.age"] },
  ],
  resultUnits: {
    glucoseNadir: "mmol/L",
    GHpeak: "ug/L",
    GHpeakMinute: "min",
    cortisolPeak: "nmol/L",
    cortisolPeakMinute: "min",
    ACTHpeakMinute: "min",
    adrenalinePeak: "pmol/L",
    adrenalinePeakMinute: "min",
    GHlimit: "ug/L",
  },
  result: (samples) => ({
    glucoseNadir: Math.min(...samples.map(({ minute }) => valueAt(samples, "glucose", minute))),
    GHpeak: peakOf(samples, "GH"),
    GHpeakMinute: peakMinute(samples, "GH"),
    cortisolPeak: peakOf(samples, "cortisol"),
    cortisolPeakMinute: peakMinute(samples, "cortisol"),
    ACTHpeakMinute: peakMinute(samples, "ACTH"),
    adrenalinePeak: peakOf(samples, "adrenaline"),
    adrenalinePeakMinute: peakMinute(samples, "adrenaline"),
    GHlimit: valueAt(samples, "age", 0) < cutOff.grown ? cutOff.childGH : cutOff.adultGH,
  }),
  interpret({ glucoseNadir = 0, GHpeak = 0, cortisolPeak = 0, GHlimit = 0 }) {
    const [GHfails, cortisolFails] = [GHpeak < GHlimit, cortisolPeak < cutOff.cortisol];
    if (!GHfails && !cortisolFails) {
      return `Normal answers: GH passes ${GHlimit} ug/L and cortisol 500 nmol/L.`;
    }
    if (glucoseNadir > cutOff.glucose) {
      return "Not readable: glucose did not fall to 2.2 mmol/L.";
    }
    if (GHfails && cortisolFails) {
      return `No normal answer of GH or cortisol: the pituitary fails; GH stays below ${GHlimit} ug/L, cortisol below 500 nmol/L.`;
    }
    return GHfails
      ? `No normal answer of GH: it stays below ${GHlimit} ug/L, a severe lack of GH.`
      : "No normal answer of cortisol: it stays below 500 nmol/L, a lack of ACTH or of the cortex.";
  },
  source:
    "0.15 U/kg; glucose of 2.2 mmol/L or less, peaks of 13.3 +-8.8 ug/L of GH and 560 +-66 nmol/L of cortisol in those who answer: audit of 113 tests, Int J Endocrinol 2022 (doi:10.1155/2022/7360282); children get 0.1 U/kg. GH below 3 ug/L as severe lack in adults: Ho and others 2007 (doi:10.1530/EJE-07-0631); 7 ug/L is the usual limit in children. Cortisol of 500 nmol/L (18 ug/dL): Fleseriu and others 2016 (doi:10.1210/jc.2016-2118).",
  sources: ["ittAudit2022", "ho2007", "fleseriu2016"],
};
