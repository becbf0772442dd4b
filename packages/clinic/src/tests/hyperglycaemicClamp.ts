import { glucoseClamp } from "../treatments/drugs/glucoseClamp.ts";
import { Cpeptide, glucose, insulin, overnightFast } from "./fasting.ts";
import { afterSample, type FunctionTest, type TestSample, valueAt } from "./functionTest.ts";
import { meanOver, pmolPerMilliunit } from "./glucoseIndices.ts";

/** Glucose is held so far above basal, mmol/L: 125 mg/dL. */
const raised = 6.94;
/** First and second phase, min. */
const phase = { first: [2, 6], second: [80, 120] } as const;

/** Mean of an analyte over a phase. */
const over = (
  samples: readonly TestSample[],
  id: string,
  [from, until]: readonly [number, number],
) => meanOver(samples, id, from, until);

/** Rise of insulin in the first 6 min over that of glucose, pmol/L for each mmol/L, below which the first phase fails. */
const firstPhaseLimit = 30;

/** Glucose held high: the two phases of insulin, and what it does. */
export const hyperglycaemicClamp: FunctionTest = {
  id: "clamp-hyperglycaemic",
  name: "glucose held 6.9 mmol/L above basal for 120 min, insulin and C-peptide",
  startHour: 8,
  dose: null,
  drugs: [glucoseClamp],
  doses: [],
  settings: [
    ...overnightFast(8),
    { minute: 0, parameter: "glucoseClamp.overBasal", value: 1 },
    { minute: 0, parameter: "glucoseClamp.target", value: raised },
    { minute: afterSample, parameter: "glucoseClamp.on", value: 1 },
  ],
  sampleMinutes: [0, 2, 4, 6, 8, 10, 15, ...Array.from({ length: 11 }, (_, i) => 20 + i * 10)],
  measured: [
    glucose,
    insulin,
    Cpeptide,
    { id: "glucoseInfusion", unit: "mg/kg/min", paths: ["glucoseClamp.rate"] },
  ],
  resultUnits: {
    firstPhase: "pmol/L",
    firstPhasePerGlucose: "pmol/mmol",
    secondPhase: "pmol/L",
    M: "mg/kg/min",
    MoverInsulin: "mg/kg/min per 100 mU/L",
  },
  result(samples) {
    const before = valueAt(samples, "insulin", 0);
    const firstPhase = over(samples, "insulin", phase.first) - before;
    const rise = over(samples, "glucose", phase.first) - valueAt(samples, "glucose", 0);
    const M = over(samples, "glucoseInfusion", phase.second);
    const secondPhase = over(samples, "insulin", phase.second);
    return {
      firstPhase,
      firstPhasePerGlucose: firstPhase / rise,
      secondPhase,
      M,
      MoverInsulin: (100 * M * pmolPerMilliunit) / secondPhase,
    };
  },
  interpret: ({ firstPhasePerGlucose = 0 }) =>
    firstPhasePerGlucose < firstPhaseLimit
      ? "No normal first phase: insulin rises by less than 30 pmol/L for each mmol/L of glucose in the first 6 min."
      : "Normal first phase: insulin rises by 30 pmol/L or more for each mmol/L of glucose in the first 6 min.",
  source:
    "Glucose held 125 mg/dL above basal: DeFronzo, Tobin & Andres 1979 (doi:10.1152/ajpendo.1979.237.3.E214). In the first 6 min insulin rises by 50 pmol/L for each mmol/L of glucose in health, and by a fifth of that in type 2 diabetes: stepwise clamps, Effects of short-term hyperglycemia on insulin secretion in normal humans; the limit lies midway.",
  sources: ["deFronzo1979", "stepwiseClamps"],
};
