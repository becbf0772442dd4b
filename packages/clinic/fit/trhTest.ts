/**
 * Fits the size of the TSH answer to intravenous TRH. Dose dependence: Snyder & Utiger 1972 (men of
 * 20-39 years: rise in proportion 4 : 11 : 14.3 at 25, 200 and 400 ug). Size, by today's assays: Campi 2020
 * (doi 10.3389/fendo.2020.00432: peak 7.8 +- 3.3 times the baseline in 105 controls) and the five- to
 * tenfold TSH at 30 min after 500 ug, between which the rises below lie at a baseline of 1.6 mU/L.
 * Run: npx tsx --conditions=@endocrine/source packages/clinic/fit/trhTest.ts
 */
import { simulate } from "@endocrine/engine";
import { fit } from "../../../scripts/leastSquares.ts";
import { trhDose } from "../src/treatments/drugs/trhDose.ts";
import { healthy, model } from "./healthyBody.ts";

const doses = [
  { ug: 25, rise: 2.8 },
  { ug: 200, rise: 8 },
  { ug: 400, rise: 11 },
];

fit(
  "TRH test",
  [{ name: "trhDose.potency", start: 100, low: 2, high: 5000 }],
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
