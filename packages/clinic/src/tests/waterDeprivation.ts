import { desmopressin } from "../treatments/drugs/desmopressin.ts";
import { type FunctionTest, type TestSample, valueAt } from "./functionTest.ts";

const hour = 60;
/** Without fluid until this hour, or until so much of the body mass is lost. */
const longest = 8 * hour;
const greatestLoss = 5;

/** Cut-offs: osmolality of urine, mosm/kg, and its rise after desmopressin, %. */
const cutOff = { concentrated: 700, dilute: 300, complete: 50, partial: 9 } as const;

const weightLoss = (samples: readonly TestSample[], minute: number): number =>
  (100 * (valueAt(samples, "bodyWater", 0) - valueAt(samples, "bodyWater", minute))) /
  valueAt(samples, "weight", 0);

/** The hour at which fluid is given back: 8 h, or the first with 5 % of the body mass lost. */
function endOfThirst(samples: readonly TestSample[]): number {
  const tooMuch = samples.find(({ minute }) => weightLoss(samples, minute) >= greatestLoss);
  return tooMuch?.minute ?? longest;
}

/** Desmopressin when thirst ends, with the water lost drunk back over the next four hours. */
function withDesmopressin(samples: readonly TestSample[]): FunctionTest {
  const end = endOfThirst(samples);
  const lost = valueAt(samples, "bodyWater", 0) - valueAt(samples, "bodyWater", end);
  const afterwards = [1, 2, 3, 4].map((hours) => end + hours * hour);
  return {
    ...waterDeprivation,
    doses: [
      { minute: end, into: "desmopressin.injected", perUnit: 1 },
      ...afterwards.map((minute) => ({
        minute: minute - hour,
        into: "water.gut",
        amount: lost / afterwards.length,
      })),
    ],
    sampleMinutes: [
      ...samples.map(({ minute }) => minute).filter((minute) => minute <= end),
      ...afterwards,
    ],
  };
}

/** Thirst, then desmopressin: whether urine concentrates, and if not, whether the kidney can. */
export const waterDeprivation: FunctionTest = {
  id: "water-deprivation",
  name: "no fluid to 8 h or 5 % loss of mass, then desmopressin 2 ug into muscle",
  startHour: 8,
  dose: { usual: 2, unit: "ug", greatest: 8 },
  drugs: [desmopressin],
  doses: [],
  settings: [{ minute: 0, parameter: "water.allowed", value: 0 }],
  sampleMinutes: Array.from({ length: 9 }, (_, i) => i * hour),
  measured: [
    { id: "urineOsmolality", unit: "mosm/kg", paths: ["urine.osmolality"] },
    { id: "plasmaOsmolality", unit: "mosm/kg", paths: ["osmolality.plasma"] },
    { id: "sodium", unit: "mmol/L", paths: ["extracellular.sodium"] },
    { id: "copeptin", unit: "pmol/L", paths: ["vasopressin.copeptin"] },
    { id: "bodyWater", unit: "L", paths: ["fluids.total"] },
    { id: "weight", unit: "kg", paths: ["bodyComposition.weight"] },
  ],
  adapted: withDesmopressin,
  resultUnits: {
    thirst: "h",
    weightLoss: "%",
    plasmaAfterThirst: "mosm/kg",
    urineAfterThirst: "mosm/kg",
    urineAfterDesmopressin: "mosm/kg",
    rise: "%",
  },
  result(samples) {
    const end = (samples.at(-1)?.minute ?? 0) - 4 * hour;
    const urine = valueAt(samples, "urineOsmolality", end);
    const highest = Math.max(
      ...samples
        .filter(({ minute }) => minute > end)
        .map(({ minute }) => valueAt(samples, "urineOsmolality", minute)),
    );
    return {
      thirst: end / hour,
      weightLoss: weightLoss(samples, end),
      plasmaAfterThirst: valueAt(samples, "plasmaOsmolality", end),
      urineAfterThirst: urine,
      urineAfterDesmopressin: highest,
      rise: 100 * (highest / urine - 1),
    };
  },
  interpret({ urineAfterThirst: thirst = 0, rise = 0 }) {
    if (thirst > cutOff.concentrated) {
      return "Normal concentration: urine passes 700 mosm/kg without fluid.";
    }
    if (thirst < cutOff.dilute) {
      return rise >= cutOff.complete
        ? "Central diabetes insipidus: urine stays below 300 mosm/kg without fluid and rises by half or more after desmopressin."
        : "Nephrogenic diabetes insipidus: urine stays below 300 mosm/kg and rises by less than half after desmopressin.";
    }
    return rise >= cutOff.partial
      ? "Partial central diabetes insipidus: urine of 300-700 mosm/kg rises by 9 % or more after desmopressin."
      : "Primary polydipsia or partial nephrogenic diabetes insipidus: urine of 300-700 mosm/kg hardly rises after desmopressin.";
  },
  source:
    "8 h or 5 % of body mass, desmopressin 2 ug into muscle, below 300 mosm/kg in diabetes insipidus: primarycarenotebook.com, water deprivation and desmopressin test. Normal above 700 mosm/kg: MSD Manual. Rise after the hormone by 50 % or more in complete and by 9 % or more in partial lack of vasopressin: Miller and others 1970 (doi:10.7326/0003-4819-73-5-721).",
  sources: ["miller1970"],
};
