import { ionisedCalcium, PTH } from "./calciumInfusion.ts";
import { type FunctionTest, type TestSample, valueAt } from "./functionTest.ts";

/** Length of the infusion, min. */
const end = 120;
/** Molar mass of disodium EDTA with its water, g/mol: a mole binds a mole of calcium. */
const edta = 372.2;

const cutOff = {
  /** Rise of PTH, pmol/L: 30 ng/L. */
  reserve: 3.19,
  /** Ionised calcium, mmol/L, at which healthy PTH is half-way: mean and two standard deviations. */
  setPoint: 1.21,
} as const;

/** Ionised calcium at which PTH is half-way from its value before to its highest, mmol/L. */
function halfWay(samples: readonly TestSample[]): number {
  const PTHs = samples.map(({ analytes }) => analytes.PTH as number);
  const half = ((PTHs[0] as number) + Math.max(...PTHs)) / 2;
  const above = PTHs.findIndex((value) => value >= half);
  const calcium = (i: number): number => samples[i]?.analytes.ionisedCalcium as number;
  if (above <= 0) return calcium(0);
  const [low, high] = [PTHs[above - 1] as number, PTHs[above] as number];
  return calcium(above - 1) + ((half - low) / (high - low)) * (calcium(above) - calcium(above - 1));
}

/** EDTA takes ionised calcium away: the sigmoid of PTH from its middle to its top. */
export const edtaInfusion: FunctionTest = {
  id: "edta-infusion",
  name: "EDTA 24 mg/kg/h by vein for 2 h, ionised calcium and PTH",
  startHour: 8,
  dose: { usual: 4800, unit: "mg", greatest: 6000, perKg: 48 },
  drugs: [],
  doses: [],
  settings: [
    { minute: 0, parameter: "plasmaCalcium.chelation", perUnit: 60 / end / edta },
    { minute: end, parameter: "plasmaCalcium.chelation", value: 0 },
  ],
  sampleMinutes: Array.from({ length: 13 }, (_, i) => i * 10),
  measured: [PTH, ionisedCalcium, { id: "tetany", unit: "1", paths: ["tetany.index"] }],
  resultUnits: {
    calciumBefore: "mmol/L",
    calciumLowest: "mmol/L",
    PTHbefore: "pmol/L",
    PTHpeak: "pmol/L",
    rise: "pmol/L",
    setPoint: "mmol/L",
  },
  result(samples) {
    const before = valueAt(samples, "PTH", 0);
    const peak = Math.max(...samples.map(({ minute }) => valueAt(samples, "PTH", minute)));
    return {
      calciumBefore: valueAt(samples, "ionisedCalcium", 0),
      calciumLowest: valueAt(samples, "ionisedCalcium", end),
      PTHbefore: before,
      PTHpeak: peak,
      rise: peak - before,
      setPoint: halfWay(samples),
    };
  },
  interpret({ rise = 0, setPoint = 0 }) {
    if (rise < cutOff.reserve) {
      return "No answer: PTH rises by less than 3.2 pmol/L (30 ng/L), so the glands lack reserve.";
    }
    return setPoint > cutOff.setPoint
      ? "Raised set point: PTH is half-way up at an ionised calcium above 1.21 mmol/L, as in primary hyperparathyroidism."
      : "Normal answer: PTH rises, half-way at an ionised calcium of 1.21 mmol/L or less.";
  },
  source:
    "24 mg/kg/h of EDTA for up to 2 h; PTH rises within the hypercalcaemic range in primary hyperparathyroidism, and only below the reference range in other hypercalcaemia: scilit.com/publications/60f6f27b4e05ab1fb2e2d66b8cea910b. Set point of 1.13 +- 0.04 mmol/L in health and 1.32 +- 0.10 in primary hyperparathyroidism: Schwarz and others 1994; alike in young and old, women and men: Haden and others 2000 (PMID 10718831). A rise of PTH by 70 ng/L with healthy glands, by less than 30 where reserve is lacking, there in an infusion of bicarbonate in 22q11.2 deletion. From 23 to 95 ng/L in healthy men: Brent and others 1988 (doi:10.1210/jcem-67-5-944).",
  sources: ["edtaInfusion", "schwarz1994", "haden2000", "bicarbonateInfusion", "brent1988"],
};
