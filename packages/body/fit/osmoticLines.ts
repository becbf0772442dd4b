/**
 * Fits the line of thirst, in the loop of test/kidney/circuit.ts, to what volunteers marked while
 * 5 % saline ran in at 0.06 mL/kg/min: saline also fills the veins, which quenches thirst, so the
 * line in the body is steeper than the one that is measured.
 * - 0.37 cm for each mosm/kg above 284: between 0.30 above 281 (Thompson 1986, ten volunteers) and
 *   0.39 above 285 (Endotext, figure 7), and within what twelve trials pool to, 285.2 +-1.3 mosm/kg
 *   (Hughes 2018, doi:10.1186/s13741-017-0081-4).
 * Run: npx tsx --conditions=@endocrine/source packages/body/fit/osmoticLines.ts
 */
import { simulate } from "@endocrine/engine";
import { fit } from "../../../scripts/leastSquares.ts";
import { model } from "../test/kidney/circuit.ts";

const hours = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];
const litres = (0.06 * 70 * 60) / 1000;

const mean = (list: readonly number[]): number =>
  list.reduce((sum, value) => sum + value, 0) / list.length;

fit(
  "osmotic line of thirst",
  [
    { name: "thirst.slope", start: 4, low: 2, high: 6 },
    { name: "thirst.threshold", start: 284, low: 280, high: 288 },
  ],
  [
    { name: "slope, cm for each mosm/kg", expected: 0.37, weight: 30 },
    { name: "threshold, mosm/kg", expected: 284, weight: 1 },
  ],
  (parameters) => {
    const { trajectory } = simulate(model, {
      start: -60 * 24,
      end: 2,
      output: { at: hours },
      signals: ["osmolality.plasma", "thirst.score"],
      parameters,
      actions: [
        {
          at: 0,
          set: {
            "water.allowed": 0,
            "fluids.infusion": litres,
            "extracellular.infusion": 855 * litres,
          },
        },
      ],
    });
    const [x = [], y = []] = [...trajectory.columns.values()].map(({ values }) => [...values]);
    const [mx, my] = [mean(x), mean(y)];
    const slope =
      mean(x.map((at, i) => (at - mx) * ((y[i] as number) - my))) /
      mean(x.map((at) => (at - mx) ** 2));
    return [slope / 10, mx - my / slope];
  },
);
