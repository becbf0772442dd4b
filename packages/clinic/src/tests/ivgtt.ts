import { Cpeptide, glucose, insulin, overnightFast } from "./fasting.ts";
import { type FunctionTest, type TestSample, valueAt } from "./functionTest.ts";
import { areaUnder, pmolPerMilliunit } from "./glucoseIndices.ts";
import { fitMinimalModel } from "./minimalModel.ts";

/** Insulin for each gram of glucose, pmol: 0.03 U/kg after 0.3 g/kg. */
const insulinPerGram = (0.03 / 0.3) * 1000 * pmolPerMilliunit;
/** Glucose in a gram, mmol. */
const mmolPerGram = 1000 / 180.16;

const cutOff = {
  /** Sensitivity, 1e-4 /min per mU/L, midway between the means of normal tolerance and of type 2 diabetes. */
  Si: 1.6,
  /** Acute response of insulin over basal for 10 min, mU/L, midway likewise. */
  acuteResponse: 33,
} as const;

/** Rise of insulin over basal in the first 10 min, mean, mU/L. */
function acuteResponse(samples: readonly TestSample[]): number {
  const mean = areaUnder(samples, "insulin", 10) * 6;
  return (mean - valueAt(samples, "insulin", 0)) / pmolPerMilliunit;
}

/** Glucose and insulin by vein, and Bergman's minimal model of what glucose then does. */
export const ivgtt: FunctionTest = {
  id: "ivgtt",
  name: "glucose 0.3 g/kg by vein, insulin 0.03 U/kg at 20 min, minimal model to 180 min",
  startHour: 8,
  dose: { usual: 45, unit: "g", greatest: 60, perKg: 0.3 },
  drugs: [],
  doses: [{ minute: 20, into: "insulin.pool", perUnit: insulinPerGram }],
  settings: [
    ...overnightFast(8),
    { minute: 0, parameter: "glucose.infusion", perUnit: mmolPerGram },
    { minute: 1, parameter: "glucose.infusion", value: 0 },
  ],
  sampleMinutes: [
    0, 2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 19, 22, 23, 24, 25, 27, 30, 40, 50, 60, 70, 90, 100, 120,
    140, 160, 180,
  ],
  measured: [glucose, insulin, Cpeptide],
  resultUnits: {
    Si: "1e-4/min per mU/L",
    Sg: "/min",
    acuteResponse: "mU/L",
    disposition: "1e-4/min",
    fastingGlucose: "mmol/L",
  },
  result(samples) {
    const { Si, Sg } = fitMinimalModel(
      samples.map(({ minute }) => ({
        minute,
        glucose: valueAt(samples, "glucose", minute),
        insulin: valueAt(samples, "insulin", minute),
      })),
    );
    const sensitivity = Si * pmolPerMilliunit * 1e4;
    const response = acuteResponse(samples);
    return {
      Si: sensitivity,
      Sg,
      acuteResponse: response,
      disposition: sensitivity * response,
      fastingGlucose: valueAt(samples, "glucose", 0),
    };
  },
  interpret({ Si = 0, acuteResponse: response = 0 }) {
    const resistant = Si < cutOff.Si;
    if (response < cutOff.acuteResponse) {
      return resistant
        ? "No normal first phase with insulin resistance: as in type 2 diabetes."
        : "No normal first phase: the beta cells fail or are lost.";
    }
    return resistant
      ? "Insulin resistance: Si is below 1.6, with a first phase that makes up for it."
      : "Normal: Si of 1.6 or more, and a first phase of 33 mU/L or more.";
  },
  source:
    "Glucose 0.3 g/kg, insulin 0.03 U/kg at 20 min, Si and Sg by the minimal model: Bergman 2005 (doi:10.1159/000089312). Si of 2.62 +-2.21 in normal tolerance and 0.57 +-0.82 in type 2 diabetes, acute responses of 59.6 +-54.8 and 6.7 +-18.5 mU/L, Sg of 0.021 +-0.008 and 0.015 +-0.011 /min: table of the minimal model's parameters in Diabetes (article 52627); the limits lie midway. 16 lean people: Si 6.96 +-3.3, Sg 0.036 +-0.021: Pacini and others 1998 (doi:10.1152/ajpendo.1998.274.4.E592). Prior of p2: Pillonetto and others 2003.",
  sources: ["bergman2005", "minimalModelTable", "pacini1998", "pillonetto2003"],
};
