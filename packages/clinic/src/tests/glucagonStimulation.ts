import { glucagonDose } from "../treatments/drugs/glucagonDose.ts";
import { cortisol, GH, glucose, insulin, overnightFast } from "./fasting.ts";
import { type FunctionTest, peakOf, valueAt } from "./functionTest.ts";

const half = 30;
/** Peaks: GH in ug/L of adults and of those who still grow, cortisol in nmol/L (8.8 ug/dL). */
const cutOff = { adultGH: 3, childGH: 7, grown: 18, cortisol: 243 } as const;

/** GH and cortisol after glucagon into muscle. */
export const glucagonStimulation: FunctionTest = {
  id: "glucagon-stimulation",
  name: "glucagon 1 mg into muscle, GH and cortisol to 240 min",
  startHour: 8,
  dose: { usual: 1, unit: "mg", greatest: 2, childPerKg: 0.03, step: 0.01 },
  drugs: [glucagonDose],
  doses: [{ minute: 0, into: "glucagonDose.injected", perUnit: 1 }],
  settings: overnightFast(8),
  sampleMinutes: Array.from({ length: 9 }, (_, i) => i * half),
  measured: [GH, cortisol, glucose, insulin, { id: "age", unit: "a", paths: ["person.age"] }],
  resultUnits: {
    GHpeak: "ug/L",
    GHlimit: "ug/L",
    cortisolPeak: "nmol/L",
    glucosePeak: "mmol/L",
    glucoseNadir: "mmol/L",
  },
  result: (samples) => ({
    GHpeak: peakOf(samples, "GH"),
    GHlimit: valueAt(samples, "age", 0) < cutOff.grown ? cutOff.childGH : cutOff.adultGH,
    cortisolPeak: peakOf(samples, "cortisol"),
    glucosePeak: peakOf(samples, "glucose"),
    glucoseNadir: Math.min(...samples.map(({ minute }) => valueAt(samples, "glucose", minute))),
  }),
  interpret({ GHpeak = 0, GHlimit = 0, cortisolPeak = 0 }) {
    const [GHfails, cortisolFails] = [GHpeak < GHlimit, cortisolPeak < cutOff.cortisol];
    if (GHfails && cortisolFails) {
      return `No normal answer of GH or cortisol: the pituitary fails; GH stays below ${GHlimit} ug/L, cortisol below 243 nmol/L.`;
    }
    if (GHfails) return `No normal answer of GH: it stays below ${GHlimit} ug/L.`;
    return cortisolFails
      ? "No normal answer of cortisol: it stays below 243 nmol/L."
      : `Normal answers: GH passes ${GHlimit} ug/L and cortisol 243 nmol/L.`;
  },
  source:
    "1 mg into muscle; GH of 8 ug/L or more in 96 % of 97 healthy people, cortisol of 500 nmol/L or a rise of 250 in 92 %: Rao & Spathis 1987 (doi:10.1016/0026-0495(87)90150-8). GH below 3 ug/L as lack: Ho and others 2007 (doi:10.1530/EJE-07-0631); cortisol of 8.8 ug/dL (243 nmol/L) for the fixed dose: Hamrahian and others 2016 (doi:10.1007/s11102-016-0712-7). Children get 0.03 mg/kg.",
  sources: ["rao1987", "ho2007", "hamrahian2016"],
};
