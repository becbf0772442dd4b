/**
 * Fits what atrophied glands keep and how fast they regrow to the recovery after long suppression:
 * first ACTH and cortisol are low, then ACTH is above normal while the cortex lags for months (Graber 1965,
 * doi:10.1210/jcem-25-1-11), and the axis has typically recovered within 6 to 12 months. A year of steroid
 * worth five times the day's cortisol, then none.
 * Run: npx tsx --conditions=@endocrine/source packages/body/fit/recovery.ts
 */
import { fit } from "../../../scripts/leastSquares.ts";
import { course, daily } from "../test/stress/axis.ts";

fit(
  "recovery from steroids",
  [
    { name: "corticotrophs.massMinimum", start: 0.055, low: 0.02, high: 0.12 },
    { name: "adrenalMass.minimum", start: 0.095, low: 0.06, high: 0.099 },
    { name: "corticotrophs.atrophied", start: 0.3, low: 0.1, high: 0.6 },
  ],
  [
    { name: "ACTH over normal, 1 month", expected: 0.5, weight: 8 },
    { name: "cortisol over normal, 4 months", expected: 0.4, weight: 8 },
    { name: "cortisol over normal, 6 months", expected: 0.9, weight: 4 },
    { name: "cortisol over normal, 2 weeks after two weeks", expected: 0.8, weight: 8 },
    { name: "ACTH over normal, a week after two weeks", expected: 1, weight: 4 },
    { name: "cortisol over normal, a month after two weeks", expected: 0.95, weight: 16 },
  ],
  (parameters) => {
    const signals = ["corticotrophs.relative", "glucocorticoid.cortisol", "adrenalMass.cortex"];
    const { at } = course(signals, 640 * 24, 24, {
      parameters: { ...daily, ...parameters, "glucocorticoid.drug": 5 },
      actions: [{ at: 365 * 24, set: { "glucocorticoid.drug": 0 } }],
    });
    const [ACTH, cortisol, cortex] = signals.map(at) as [number[], number[], number[]];
    if (process.env.SHOW) {
      for (const d of [1, 3, 7, 14, 30, 60, 90, 120, 150, 180, 210, 240, 270]) {
        console.log(
          d,
          [ACTH, cortisol, cortex].map((v) => (v[365 + d] as number).toFixed(2)).join(" "),
        );
      }
    }
    const short = course(signals, 44 * 24, 24, {
      parameters: { ...daily, ...parameters, "glucocorticoid.drug": 5 },
      actions: [{ at: 14 * 24, set: { "glucocorticoid.drug": 0 } }],
    });
    const soon = short.at("glucocorticoid.cortisol")[28];
    const later = short.at("glucocorticoid.cortisol")[44];
    const sooner = short.at("corticotrophs.relative")[21];
    return [ACTH[395], cortisol[485], cortisol[545], soon, sooner, later] as number[];
  },
);
