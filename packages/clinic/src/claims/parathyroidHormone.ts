import { runTest } from "../tests/runTest.ts";
import type { Claim } from "./claim.ts";
import { follow, measure, woman } from "./observe.ts";

const patient = "adult-male";
const day = (count: number): number => count * 24 + 8;
const week = (count: number): number => day(7 * count);

const signals = {
  calcium: "calcium",
  PTH: "PTH",
  calcitriol: "calcitriol",
  absorbed: "calciumAbsorption.share",
  excreted: "renalCalcium.share",
  threshold: "renalPhosphate.TmP",
  density: "boneMineralDensity",
} as const;

type Numbers = Readonly<Record<keyof typeof signals, number>>;

/** A woman at some times, h, after a parameter was moved at 09:00 of day 0. */
function after(set: Readonly<Record<string, number>>, at: readonly number[]): readonly Numbers[] {
  const seen = follow(
    { patient: woman },
    { actions: [{ at: 9, set }], at, signals: Object.values(signals) },
  );
  return at.map(
    (_, i) =>
      Object.fromEntries(
        Object.entries(signals).map(([name, signal]) => [name, seen[signal]?.[i] as number]),
      ) as Numbers,
  );
}

/** PTH from calcium, and calcium from PTH. */
export const parathyroidHormone: Claim = {
  ids: ["H23"],
  claim: "The hormone of the parathyroids governs calcium and its absorption.",
  criteria: [
    {
      of: "setPoint",
      says: "ionised calcium at which PTH is half-way up in EDTA infusion",
      unit: "mmol/L",
      low: 1.05,
      high: 1.21,
      source: "set point of 1.13 +- 0.04 mmol/L (Schwarz 1994)",
    },
    {
      of: "highest",
      says: "highest PTH there, over that at rest",
      unit: "1",
      low: 3.1,
      high: 5.1,
      source: "from 23.2 to 95 ng/L (Brent 1988)",
    },
    {
      of: "lowest",
      says: "PTH at the end of a calcium infusion, over that at rest",
      unit: "1",
      low: 0.18,
      high: 0.35,
      source: "from 23.2 to 5.6-6.4 ng/L (Brent 1988), from 32.5 to 8.8 (Eur J Endocrinol 2007)",
    },
    {
      of: "leak",
      says: "excreted share of filtered calcium a day after the loss of all glands, over healthy",
      unit: "1",
      low: 1.4,
      source: "PTH takes calcium back in the distal tubule",
    },
    {
      of: "absorbedWithout",
      says: "absorbed share of calcium a week after, over healthy",
      unit: "1",
      high: 0.6,
      source: "without PTH calcitriol falls, and with it absorption",
    },
    {
      of: "thresholdWithout",
      says: "renal threshold of phosphate, over healthy",
      unit: "1",
      low: 1.3,
      source: "phosphate of 1.6-2.2 mmol/L in hypoparathyroidism",
    },
    {
      of: "calciumWithout",
      says: "total calcium two weeks after",
      unit: "mmol/L",
      low: 1.2,
      high: 1.9,
      source: "1.3-1.6 mmol/L after loss of all glands (Mundy 1999)",
    },
    {
      of: "calciumExcess",
      says: "total calcium after a month of PTH three times normal that nothing holds",
      unit: "mmol/L",
      low: 2.6,
      high: 3,
      source: "hypercalcaemia",
    },
    {
      of: "absorbedExcess",
      says: "absorbed share of calcium then, over healthy",
      unit: "1",
      low: 1.2,
      source: "PTH drives the synthesis of calcitriol",
    },
    {
      of: "thresholdExcess",
      says: "renal threshold of phosphate, over healthy",
      unit: "1",
      high: 0.8,
      source: "low TmP/GFR in 70 % of primary hyperparathyroidism",
    },
    {
      of: "densityExcess",
      says: "bone mineral density a year after its beginning, over healthy",
      unit: "1",
      high: 0.985,
      source: "a lasting excess of PTH takes bone",
    },
    {
      of: "densityBursts",
      says: "rise of lumbar density in a woman of 75 years by 600 daily doses of teriparatide 20 ug",
      unit: "%",
      low: 7.3,
      high: 12.2,
      source: "9.7 % after 18-21 months (Neer 2001)",
    },
    {
      of: "absorbedPoor",
      says: "absorbed share a week after calcium in food fell to a third, over healthy",
      unit: "1",
      low: 1.15,
      source: "absorption adapts to intake by PTH and calcitriol",
    },
    {
      of: "calcitriolPoor",
      says: "calcitriol then, over healthy",
      unit: "1",
      low: 1.05,
      source: "calcitriol rises in lack of calcium",
    },
    {
      of: "calcitriolKept",
      says: "calcitriol 8 weeks after vitamin D of sun and food is nearly gone, over healthy",
      unit: "1",
      low: 0.75,
      source: "PTH keeps calcitriol up until calcidiol is below about 20 nmol/L",
    },
    {
      of: "PTHescaped",
      says: "PTH half a year after, over healthy",
      unit: "1",
      low: 1.3,
      source: "secondary hyperparathyroidism of vitamin D deficiency",
    },
    {
      of: "calciumHeld",
      says: "total calcium then",
      unit: "mmol/L",
      low: 2.15,
      high: 2.55,
      source: "normal or low",
    },
  ],
  experiment() {
    const edta = runTest("edta-infusion", { patient }).result;
    const load = runTest("calcium-infusion", { patient }).result;
    const over = (result: Readonly<Record<string, number>>, of: string): number =>
      (result[of] as number) / (result.PTHbefore as number);
    const [healthy, dayWithout, weekWithout, later] = after({ "parathyroids.glands": 0 }, [
      8,
      ...[1, 7, 14].map(day),
    ]) as [Numbers, Numbers, Numbers, Numbers];
    const [month, year] = after({ "parathyroids.autonomous": 3 }, [30, 365].map(day)) as [
      Numbers,
      Numbers,
    ];
    const [poor] = after({ "calciumAbsorption.dietFactor": 0.33 }, [week(1)]) as [Numbers];
    const unlit = { "sunlight.outdoors": 0.01, "vitaminD.dietFactor": 0.01 };
    const [weeks8, weeks26] = after(unlit, [8, 26].map(week)) as [Numbers, Numbers];
    const old = (treatments: readonly { id: string; dose: number }[], days: number): number =>
      measure({ patient: "elderly-female", treatments }, days).boneMineralDensity as number;
    return {
      setPoint: edta.setPoint as number,
      highest: over(edta, "PTHpeak"),
      lowest: over(load, "PTHend"),
      leak: dayWithout.excreted / healthy.excreted,
      absorbedWithout: weekWithout.absorbed / healthy.absorbed,
      thresholdWithout: weekWithout.threshold / healthy.threshold,
      calciumWithout: later.calcium,
      calciumExcess: month.calcium,
      absorbedExcess: month.absorbed / healthy.absorbed,
      thresholdExcess: month.threshold / healthy.threshold,
      densityExcess: year.density / healthy.density,
      densityBursts: 100 * (old([{ id: "teriparatide", dose: 20 }], 600) / old([], 0) - 1),
      absorbedPoor: poor.absorbed / healthy.absorbed,
      calcitriolPoor: poor.calcitriol / healthy.calcitriol,
      calcitriolKept: weeks8.calcitriol / healthy.calcitriol,
      PTHescaped: weeks26.PTH / healthy.PTH,
      calciumHeld: weeks26.calcium,
    };
  },
  note: "PTH acts on absorption through calcitriol, which the kidney makes. Short bursts of it build bone, which a lasting excess takes.",
};
