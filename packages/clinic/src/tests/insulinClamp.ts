import { glucoseClamp } from "../treatments/drugs/glucoseClamp.ts";
import { Cpeptide, glucose, insulin, overnightFast } from "./fasting.ts";
import { afterSample, type FunctionTest, type TestSample, valueAt } from "./functionTest.ts";
import { meanOver, pmolPerMilliunit } from "./glucoseIndices.ts";

/** Glucose that is held, mmol/L: 90 mg/dL. */
const held = 5;
/** Insulin, pmol/min for each kg: 1 mU/kg/min, and twice that for the first 10 min. */
const infusion = { usual: pmolPerMilliunit, priming: 2 * pmolPerMilliunit } as const;
/** Volume in which a drift of glucose counts, L/kg, and molar mass of glucose, g/mol. */
const space = { volume: 0.19, molarMass: 180.16 } as const;
/** M is taken from this minute to this, and below this, mg/kg/min, it tells insulin resistance. */
const steady = { from: 80, until: 120 } as const;
const resistant = 4.7;

/** Glucose taken up, mg/kg/min: what is infused, less what raises glucose (DeFronzo 1979). */
function disposal(samples: readonly TestSample[]): number {
  const { from, until } = steady;
  const rise = valueAt(samples, "glucose", until) - valueAt(samples, "glucose", from);
  return (
    meanOver(samples, "glucoseInfusion", from, until) -
    (rise * space.volume * space.molarMass) / (until - from)
  );
}

/** Insulin at a high level with glucose held: what the body takes up is its sensitivity. */
export const insulinClamp: FunctionTest = {
  id: "clamp-hyperinsulinaemic",
  name: "insulin 1 mU/kg/min for 120 min, glucose held at 5 mmol/L",
  startHour: 8,
  dose: null,
  drugs: [glucoseClamp],
  doses: [],
  settings: [
    ...overnightFast(8),
    { minute: 0, parameter: "glucoseClamp.target", value: held },
    { minute: afterSample, parameter: "glucoseClamp.on", value: 1 },
    { minute: 0, parameter: "insulin.infusion", perKg: infusion.priming },
    { minute: 10, parameter: "insulin.infusion", perKg: infusion.usual },
  ],
  sampleMinutes: Array.from({ length: 13 }, (_, i) => i * 10),
  measured: [
    glucose,
    insulin,
    Cpeptide,
    { id: "glucoseInfusion", unit: "mg/kg/min", paths: ["glucoseClamp.rate"] },
    { id: "freeFattyAcids", unit: "mmol/L", paths: ["FFA.plasma"] },
  ],
  resultUnits: {
    M: "mg/kg/min",
    MoverInsulin: "mg/kg/min per 100 mU/L",
    insulinHeld: "pmol/L",
    glucoseHeld: "mmol/L",
    fattyAcidFall: "%",
  },
  result(samples) {
    const M = disposal(samples);
    const insulinHeld = meanOver(samples, "insulin", steady.from, steady.until);
    return {
      M,
      MoverInsulin: (100 * M * pmolPerMilliunit) / insulinHeld,
      insulinHeld,
      glucoseHeld: meanOver(samples, "glucose", steady.from, steady.until),
      fattyAcidFall:
        100 *
        (1 -
          valueAt(samples, "freeFattyAcids", steady.until) / valueAt(samples, "freeFattyAcids", 0)),
    };
  },
  interpret: ({ M = 0 }) =>
    M < resistant
      ? "Insulin resistance: M is below 4.7 mg/kg/min."
      : "Normal sensitivity: M of 4.7 mg/kg/min or more.",
  source:
    "Clamp with priming, and correction for the drift of glucose: DeFronzo, Tobin & Andres 1979 (doi:10.1152/ajpendo.1979.237.3.E214). Means of the nonobese with normal tolerance 4.7 to 8.7 mg/kg/min at 40 mU/m2/min, and M below 4.7 as resistance: Bergman and others 1985, as in Tam and others 2012 (doi:10.2337/dc11-2339).",
  sources: ["deFronzo1979", "tam2012"],
};
