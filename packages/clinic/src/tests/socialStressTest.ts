import { type FunctionTest, peakOf, valueAt } from "./functionTest.ts";

/** Rise of salivary cortisol, nmol/L, of someone who answers. */
const answer = 1.5;

/** Ten minutes to prepare, five of speech and five of arithmetic in front of a panel. */
const stressful = 20;

/** The Trier social stress test: what the mind does to the adrenal. */
export const socialStressTest: FunctionTest = {
  id: "tsst",
  name: "social stress test at 15:00, ACTH and salivary cortisol to 90 min",
  startHour: 15,
  dose: null,
  drugs: [],
  doses: [],
  settings: [
    { minute: 0, parameter: "stress.mental", value: 1 },
    { minute: stressful, parameter: "stress.mental", value: 0 },
  ],
  sampleMinutes: [0, 10, 20, 30, 40, 50, 60, 75, 90],
  measured: [
    { id: "salivaryCortisol", unit: "nmol/L", paths: ["cortisol.saliva"] },
    { id: "cortisol", unit: "nmol/L", paths: ["cortisol.total"] },
    { id: "ACTH", unit: "pmol/L", paths: ["corticotrophs.ACTH"] },
  ],
  resultUnits: {
    salivaBefore: "nmol/L",
    salivaPeak: "nmol/L",
    rise: "nmol/L",
    ACTHfold: "1",
    peakMinute: "min",
  },
  result(samples) {
    const before = valueAt(samples, "salivaryCortisol", 0);
    const peak = peakOf(samples, "salivaryCortisol");
    const at = samples.find(
      ({ minute }) => minute > 0 && valueAt(samples, "salivaryCortisol", minute) === peak,
    );
    const ACTH = valueAt(samples, "ACTH", 0);
    return {
      salivaBefore: before,
      salivaPeak: peak,
      rise: peak - before,
      ACTHfold: ACTH > 0 ? peakOf(samples, "ACTH") / ACTH : 1,
      peakMinute: at?.minute ?? 0,
    };
  },
  interpret: ({ rise = 0 }) =>
    rise >= answer
      ? "Normal answer: salivary cortisol rises by 1.5 nmol/L or more."
      : "No answer: salivary cortisol rises by less than 1.5 nmol/L.",
  source:
    "Protocol: Kirschbaum and others 1993. Rise of salivary cortisol by 1.5 nmol/L tells those who answer: Miller and others 2013, 504 people (Psychosom Med 75:832).",
  sources: ["kirschbaum1993", "miller2013"],
};
