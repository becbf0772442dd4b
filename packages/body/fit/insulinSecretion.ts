/**
 * Fits insulin secretion and kinetics. Targets: insulin and C-peptide after 75 g of glucose with the glucose that
 * was measured (Fujita 2022); the incretin effect (40-70 % in health, marathe2014) and the shares of GIP and GLP-1
 * in it (Gasbjerg 2019: blocking them takes 30, 9, and both 37 % of C-peptide over glucose); hyperglycaemic clamps
 * of 10 mmol/L (Fritsche 2000: 566 +- 202 pmol/L at 120 min, nine times that with GLP-1) and the first phase
 * (50 pmol/L per mmol/L in steps of 3 mmol/L, doi of the abstract unknown, scilit 3ae7ed54); insulin in a
 * euglycaemic clamp of 1 mU/kg/min (DeFronzo 1979: 100 mU/L above fasting in that of 40 mU/m2/min).
 * Run: npx tsx --conditions=@endocrine/source packages/body/fit/insulinSecretion.ts
 */
import { fit } from "../../../scripts/leastSquares.ts";
import { Cpeptide, insulin, points, times } from "../test/pancreas/glucoseLoad.ts";
import { course, heldGlucose, system, type Values } from "../test/pancreas/system.ts";

const oral = system(heldGlucose(points));
const fasting = system(heldGlucose([[0, 5.1]]));
const step = (size: number) =>
  system(
    heldGlucose([
      [0, 5.1],
      [0.5, 5.1 + size],
    ]),
  );
const [high, small] = [step(4.9), step(3)];

const signals = ["insulin.plasma", "insulin.Cpeptide"];
const load = [{ at: 0, add: { "stomach.carbohydrate": 75 } }];

/** C-peptide above fasting over four hours. */
function area(parameters: Values, actions: typeof load | [] = load): number {
  const values = course(oral, signals, 240, parameters, actions)["insulin.Cpeptide"] ?? [];
  return values.reduce((sum, value) => sum + value - (values[0] as number), 0);
}

fit(
  "insulin secretion",
  [
    { name: "betaCells.halfGlucose", start: 12, low: 6, high: 16 },
    { name: "betaCells.supplyTime", start: 25, low: 8, high: 60 },
    { name: "betaCells.release", start: 15, low: 1, high: 40 },
    { name: "betaCells.incretinGIP", start: 2, low: 0.2, high: 6 },
    { name: "betaCells.incretinGLP1", start: 15, low: 2, high: 40 },
    { name: "insulin.mostExtraction", start: 0.684, low: 0.4, high: 0.8 },
    { name: "insulin.peripheral", start: 0.4, low: 0.15, high: 1 },
  ],
  [
    ...insulin.map((expected, i) => ({ name: `insulin ${times[i]}`, expected, weight: 0.02 })),
    ...Cpeptide.map((expected, i) => ({ name: `C-peptide ${times[i]}`, expected, weight: 0.004 })),
    { name: "incretin effect", expected: 0.55, weight: 20 },
    { name: "without GIP", expected: 0.7, weight: 8 },
    { name: "without GLP-1", expected: 0.91, weight: 8 },
    { name: "clamp, 120 min", expected: 400, weight: 0.012 },
    { name: "GLP-1 in the clamp over before", expected: 9, weight: 0.4 },
    { name: "first phase, mean of 6 min", expected: 150, weight: 0.015 },
    { name: "clamp of insulin", expected: 550, weight: 0.008 },
  ],
  (parameters) => {
    const meal = course(oral, signals, 240, parameters, load);
    const whole = area(parameters);
    const clamp = course(high, ["insulin.plasma"], 180, parameters)["insulin.plasma"] ?? [];
    const infused = course(
      high,
      ["insulin.plasma"],
      180,
      { ...parameters, "betaCells.GIPResponse": 0 },
      [{ at: 120, set: { "incretins.secretion": 6 } }],
    )["insulin.plasma"] as readonly number[];
    const first = course(small, ["insulin.plasma"], 10, parameters)["insulin.plasma"] ?? [];
    const euglycaemic = course(fasting, ["insulin.plasma"], 120, {
      ...parameters,
      "insulin.infusion": 420,
    })["insulin.plasma"] as readonly number[];
    return [
      ...signals.flatMap((signal) => times.map((time) => meal[signal]?.[time] as number)),
      1 - area(parameters, []) / whole,
      area({ ...parameters, "betaCells.GIPResponse": 0 }) / whole,
      area({ ...parameters, "betaCells.GLP1Response": 0 }) / whole,
      clamp[120] as number,
      (infused[180] as number) / (clamp[120] as number),
      first.slice(1, 7).reduce((sum, value) => sum + value - (first[0] as number), 0) / 6,
      euglycaemic[120] as number,
    ];
  },
);
