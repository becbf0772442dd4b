import { gonadorelin } from "../treatments/drugs/gonadorelin.ts";
import { type FunctionTest, type Measured, peakOf, valueAt } from "./functionTest.ts";

/** Luteinising hormone. */
export const LH: Measured = { id: "LH", unit: "[IU]/L", paths: ["gonadotrophs.LH"] };
/** Follicle-stimulating hormone. */
export const FSH: Measured = { id: "FSH", unit: "[IU]/L", paths: ["gonadotrophs.FSH"] };

/** Cut-offs in IU/L, and the smallest normal rise of an adult's LH as a multiple. */
const cutOff = {
  /** LH that a pituitary reaches which puberty has woken, and no other. */
  pubertal: 5,
  fold: 2,
  /** FSH at rest above which the gonads have failed. */
  failed: 20,
} as const;

/** Age from which the adult's reading holds, a. */
const grown = 18;

/** LH and FSH after GnRH by vein: what the gonadotrophs hold, and whether GnRH has ever woken them. */
export const gnrhTest: FunctionTest = {
  id: "gnrh-test",
  name: "GnRH 100 ug by vein, LH and FSH to 120 min",
  startHour: 9,
  dose: { usual: 100, unit: "ug", greatest: 500, childPerKg: 2.5 },
  drugs: [gonadorelin],
  doses: [{ minute: 0, into: "gonadorelin.amount", perUnit: 1 }],
  sampleMinutes: [0, 15, 30, 45, 60, 90, 120],
  measured: [LH, FSH, { id: "age", unit: "a", paths: ["person.age"] }],
  resultUnits: {
    LHbaseline: "IU/L",
    LHpeak: "IU/L",
    LHpeakMinute: "min",
    LHfold: "1",
    FSHbaseline: "IU/L",
    FSHpeak: "IU/L",
    age: "a",
  },
  result(samples) {
    const [LHbaseline, LHpeak] = [valueAt(samples, "LH", 0), peakOf(samples, "LH")];
    const at = samples.find(({ analytes }) => analytes.LH === LHpeak)?.minute;
    return {
      LHbaseline,
      LHpeak,
      LHpeakMinute: at ?? 0,
      LHfold: LHbaseline > 0 ? LHpeak / LHbaseline : 1,
      FSHbaseline: valueAt(samples, "FSH", 0),
      FSHpeak: peakOf(samples, "FSH"),
      age: valueAt(samples, "age", 0),
    };
  },
  interpret({ LHpeak = 0, LHfold = 0, FSHbaseline = 0, age = 0 }) {
    if (FSHbaseline > cutOff.failed) {
      return "High FSH at rest and a strong answer: the gonads have failed.";
    }
    if (age < grown) {
      return LHpeak >= cutOff.pubertal
        ? "Pubertal answer: LH reaches 5 IU/L, so the pulse generator has woken the pituitary."
        : "Prepubertal answer: LH stays below 5 IU/L; puberty has not begun, or GnRH or the pituitary is lacking.";
    }
    if (LHpeak < cutOff.pubertal || LHfold < cutOff.fold) {
      return "No adequate answer: LH stays below 5 IU/L or twice its baseline; the gonadotrophs have failed, or have long been without GnRH.";
    }
    return "Normal answer: LH at least doubles and reaches 5 IU/L.";
  },
  source:
    "100 ug by vein, children 2.5 ug/kg up to that; LH of adults rises to two to ten times within 30 min, FSH to 1.5 to 3 times: Medical Algorithms, GnRH stimulation test; altmeyers.org, GnRH stimulation test. LH of 5 IU/L parts puberty from childhood: 166 girls, Korean J Lab Med 2011;31:244 (doi:10.3343/kjlm.2011.31.4.244). FSH at rest above 20 IU/L tells failed gonads: fpnotebook.com, progesterone challenge.",
  sources: ["gnrhTest", "kjlm2011"],
};
