import { type FunctionTest, type TestSample, type TestSetting, valueAt } from "./functionTest.ts";

/** Sodium of 3 % saline, mmol/L. */
const salt = 513;
/** Sodium of plasma at which copeptin is read, mmol/L. */
const target = 150;
/** Cut-offs of copeptin, pmol/L: stimulated, and at the baseline of a kidney deaf to vasopressin. */
const cutOff = { stimulated: 4.9, nephrogenicBaseline: 21.4 } as const;
/** After a bolus of 250 mL in a quarter of an hour, L/h for each kg: 0.15 mL/kg/min. */
const rate = 0.009;
const bolus = 15;

function saline(minute: number, amount: { value?: number; perKg?: number }): TestSetting[] {
  const { value = 0, perKg = 0 } = amount;
  return [
    { minute, parameter: "fluids.infusion", value, perKg },
    { minute, parameter: "extracellular.infusion", value: value * salt, perKg: perKg * salt },
  ];
}

const reached = (samples: readonly TestSample[]): TestSample | undefined =>
  samples.find(({ analytes }) => (analytes.sodium ?? 0) >= target);

/** 3 % saline until plasma sodium is 150 mmol/L: copeptin, the mark of vasopressin, tells the polyurias apart. */
export const hypertonicSaline: FunctionTest = {
  id: "hypertonic-saline",
  name: "3 % saline until sodium is 150 mmol/L, copeptin",
  startHour: 9,
  dose: null,
  drugs: [],
  doses: [],
  settings: [
    { minute: -120, parameter: "water.allowed", value: 0 },
    ...saline(0, { value: 1 }),
    ...saline(bolus, { perKg: rate }),
  ],
  sampleMinutes: [0, ...Array.from({ length: 16 }, (_, i) => (i + 1) * 15)],
  measured: [
    { id: "sodium", unit: "mmol/L", paths: ["extracellular.sodium"] },
    { id: "plasmaOsmolality", unit: "mosm/kg", paths: ["osmolality.plasma"] },
    { id: "copeptin", unit: "pmol/L", paths: ["vasopressin.copeptin"] },
    { id: "vasopressin", unit: "pmol/L", paths: ["vasopressin.plasma"] },
    { id: "thirst", unit: "1", paths: ["thirst.score"] },
  ],
  // the infusion ends with the sample that reaches the target
  adapted: (samples) => ({
    ...hypertonicSaline,
    sampleMinutes: samples
      .map(({ minute }) => minute)
      .filter((minute) => minute <= (reached(samples)?.minute ?? Number.POSITIVE_INFINITY)),
  }),
  resultUnits: {
    copeptinBefore: "pmol/L",
    copeptinAfter: "pmol/L",
    sodiumAfter: "mmol/L",
    osmolalityAfter: "mosm/kg",
    duration: "min",
  },
  result(samples) {
    const duration = samples.at(-1)?.minute ?? 0;
    return {
      copeptinBefore: valueAt(samples, "copeptin", 0),
      copeptinAfter: valueAt(samples, "copeptin", duration),
      sodiumAfter: valueAt(samples, "sodium", duration),
      osmolalityAfter: valueAt(samples, "plasmaOsmolality", duration),
      duration,
    };
  },
  interpret({ copeptinBefore = 0, copeptinAfter = 0, sodiumAfter = 0 }) {
    if (copeptinBefore > cutOff.nephrogenicBaseline) {
      return "Nephrogenic diabetes insipidus: copeptin is above 21.4 pmol/L before any salt.";
    }
    if (copeptinAfter > cutOff.stimulated) {
      return "Normal answer: copeptin passes 4.9 pmol/L, as in health and primary polydipsia.";
    }
    return sodiumAfter >= target
      ? "Central diabetes insipidus: copeptin stays at 4.9 pmol/L or below though sodium is 150 mmol/L."
      : "Not readable: sodium did not reach 150 mmol/L.";
  },
  source:
    "250 mL, then 0.15 mL/kg/min of 3 % saline; copeptin of 4.9 pmol/L or below at a sodium of 150 mmol/L in lack of vasopressin: Fenske and others 2018 (doi:10.1056/NEJMoa1803760). Baseline above 21.4 pmol/L in nephrogenic diabetes insipidus: Timper and others 2015.",
  sources: ["fenske2018", "timper2015"],
};
