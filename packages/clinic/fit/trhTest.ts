/**
 * Fits the size of the TSH answer to intravenous TRH: Snyder & Utiger 1972 (greatest rise after 400 ug,
 * women and men of 20-39 years 15.6 mU/L on the mean, linear in the logarithm of the dose from 6.25 ug)
 * and Ormston 1971 (200 ug at 20 min, middle of the ranges of men and women: 11.5 mU/L).
 * Run: npx tsx --conditions=@endocrine/source packages/clinic/fit/trhTest.ts
 */
import { simulate } from "@endocrine/engine";
import { trhDose } from "../src/treatments/drugs/trhDose.ts";
import { fit, healthy, model } from "./fit.ts";

const doses = [
  { ug: 25, rise: 4 },
  { ug: 200, rise: 10 },
  { ug: 400, rise: 15.6 },
];

fit(
  "TRH test",
  [
    { name: "trhDose.potency", start: 18, low: 2, high: 100 },
    { name: "thyrotrophs.releaseMaximum", start: 4, low: 1, high: 12 },
  ],
  doses.map(({ ug, rise }) => ({ name: `rise of TSH after ${ug} ug`, expected: rise, weight: 1 })),
  (parameters) => {
    const { "trhDose.potency": _, ...own } = parameters;
    const midnight = healthy(own);
    const initial = simulate(model(), {
      start: 0,
      end: 9,
      output: { at: [9] },
      initial: midnight,
      parameters: own,
    }).final;
    return doses.map(({ ug }) => {
      const run = simulate(model([trhDose]), {
        start: 9,
        end: 10,
        output: { every: 1 / 12 },
        signals: ["thyrotrophs.TSH"],
        initial: { ...initial, "trhDose.amount": ug * 1000 },
        parameters,
      });
      const values = run.trajectory.columns.get("thyrotrophs.TSH")?.values ?? new Float64Array(1);
      return Math.max(...values) - (values[0] as number);
    });
  },
);
