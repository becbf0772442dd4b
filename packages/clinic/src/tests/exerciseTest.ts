import { cortisol, GH, glucose, insulin, overnightFast } from "./fasting.ts";
import { afterSample, type FunctionTest, peakOf, percentChange, valueAt } from "./functionTest.ts";

const work = 60;
/** Peak of GH that the work should raise, ug/L, in adults and in those who still grow. */
const cutOff = { adultGH: 3, childGH: 7, grown: 18 } as const;

/** An hour on the bicycle: what hormones and fuels answer. */
export const exerciseTest: FunctionTest = {
  id: "exercise-test",
  name: "60 min at 65 % of the greatest oxygen uptake, hormones and fuels to 90 min",
  startHour: 10,
  dose: { usual: 65, unit: "%", greatest: 90 },
  drugs: [],
  doses: [],
  settings: [
    ...overnightFast(10),
    { minute: afterSample, parameter: "sympathetic.exercise", perUnit: 0.01 },
    { minute: work + afterSample, parameter: "sympathetic.exercise", value: 0 },
  ],
  sampleMinutes: [0, 15, 30, 45, 60, 75, 90],
  measured: [
    GH,
    cortisol,
    glucose,
    insulin,
    { id: "adrenaline", unit: "pmol/L", paths: ["medulla.adrenaline"] },
    { id: "noradrenaline", unit: "nmol/L", paths: ["medulla.noradrenaline"] },
    { id: "glucagon", unit: "pmol/L", paths: ["glucagon.plasma"] },
    { id: "freeFattyAcids", unit: "mmol/L", paths: ["FFA.plasma"] },
    { id: "betaHydroxybutyrate", unit: "mmol/L", paths: ["ketones.plasma"] },
    { id: "age", unit: "a", paths: ["person.age"] },
  ],
  resultUnits: {
    GHpeak: "ug/L",
    GHlimit: "ug/L",
    cortisolRise: "%",
    adrenalinePeak: "pmol/L",
    noradrenalinePeak: "nmol/L",
    glucoseChange: "mmol/L",
    insulinChange: "%",
  },
  result: (samples) => ({
    GHpeak: peakOf(samples, "GH"),
    GHlimit: valueAt(samples, "age", 0) < cutOff.grown ? cutOff.childGH : cutOff.adultGH,
    cortisolRise: percentChange(valueAt(samples, "cortisol", 0), peakOf(samples, "cortisol")),
    adrenalinePeak: peakOf(samples, "adrenaline"),
    noradrenalinePeak: peakOf(samples, "noradrenaline"),
    glucoseChange: valueAt(samples, "glucose", work) - valueAt(samples, "glucose", 0),
    insulinChange: percentChange(valueAt(samples, "insulin", 0), valueAt(samples, "insulin", work)),
  }),
  interpret: ({ GHpeak = 0, GHlimit = 0 }) =>
    GHpeak >= GHlimit
      ? `Normal answer: GH reaches ${GHlimit} ug/L in exercise.`
      : `No normal answer of GH: it stays below ${GHlimit} ug/L in exercise.`,
  source:
    "An hour at 65 %. GH rises once work passes the lactate threshold for 10 min, by 7.7 ug/L: Felsing and others 1992 (J Clin Endocrinol Metab 75:157); to 5.5 ug/L in 30 min at 70 %. Work at 75 to 90 % tells GH reserve as hypoglycaemia does: Sutton & Lazarus 1976 (doi:10.1152/jappl.1976.41.4.523). Limits are those of the insulin tolerance test.",
  sources: ["felsing1992", "sutton1976"],
};
