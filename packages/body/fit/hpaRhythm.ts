/**
 * Fits depth, size and hour of the circadian drive to the cortisol day of 33 healthy adults (Debono 2009,
 * doi:10.1210/jc.2008-2380: 15.5 ug/dL at 08:32, 2.0 at 00:18), with gland masses held, on the cortex
 * of this body.
 * Run: npx tsx --conditions=@endocrine/source packages/body/fit/hpaRhythm.ts
 */
import { simulate } from "@endocrine/engine";
import { fit } from "../../../scripts/leastSquares.ts";
import { whole } from "../test/stress/axis.ts";

const held = {
  "corticotrophs.massTime": 1e9,
  "adrenalMass.massTime": 1e9,
};

fit(
  "circadian drive of CRH",
  [
    { name: "crhNeurons.contrast", start: 2, low: 1, high: 4 },
    { name: "crhNeurons.circadianScale", start: 0.8, low: 0.3, high: 2 },
    { name: "crhNeurons.advance", start: 0, low: -3, high: 4 },
  ],
  [
    { name: "cortisol, peak over nadir", expected: 7.75, weight: 1 },
    { name: "mean CRH over normal, at which cell mass stays", expected: 1, weight: 25 },
    { name: "mean ACTH over normal", expected: 1, weight: 25 },
    { name: "time of the peak, h", expected: 8.53, weight: 4 },
    { name: "time of the nadir, h", expected: 0.3, weight: 4 },
  ],
  (parameters) => {
    const run = simulate(whole.model(), {
      start: 0,
      end: 30 * 24,
      output: { at: Array.from({ length: 480 }, (_, i) => 29 * 24 - 12 + i / 20) },
      parameters: { ...held, ...parameters },
      signals: ["cortisol.total", "corticotrophs.relative", "crhNeurons.CRH"],
    });
    const [cortisol, ACTH, CRH] = [...run.trajectory.columns.values()].map(({ values }) =>
      Array.from(values),
    ) as [number[], number[], number[]];
    const [top, low] = [Math.max(...cortisol), Math.min(...cortisol)];
    const hour = (extreme: number) => cortisol.indexOf(extreme) / 20 - 12;
    const mean = (values: number[]) => values.reduce((a, b) => a + b) / values.length;
    return [top / low, mean(CRH), mean(ACTH), hour(top), hour(low)];
  },
);
