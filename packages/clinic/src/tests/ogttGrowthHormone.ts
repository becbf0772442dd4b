import { GH, glucose, overnightFast } from "./fasting.ts";
import { type FunctionTest, valueAt } from "./functionTest.ts";

/** Lowest GH of the healthy by a sensitive and by a usual assay, ug/L. */
const limit = { sensitive: 0.4, usual: 1 } as const;

/** GH after a drink of glucose, which silences healthy somatotrophs and not an adenoma. */
export const ogttGrowthHormone: FunctionTest = {
  id: "ogtt-gh",
  name: "75 g of glucose by mouth after a night, GH to 120 min",
  startHour: 8,
  dose: { usual: 75, unit: "g", greatest: 100, childPerKg: 1.75 },
  drugs: [],
  doses: [{ minute: 0, into: "stomach.carbohydrate", perUnit: 1 }],
  settings: overnightFast(8),
  sampleMinutes: [0, 30, 60, 90, 120],
  measured: [
    GH,
    glucose,
    { id: "IGF1", unit: "ug/L", paths: ["liverIGF.IGF1"] },
    { id: "IGF1overUsual", unit: "1", paths: ["liverIGF.relative"] },
  ],
  resultUnits: { baseline: "ug/L", nadir: "ug/L", nadirMinute: "min", IGF1overUsual: "1" },
  result(samples) {
    const levels = samples.map(({ minute }) => valueAt(samples, "GH", minute));
    const nadir = Math.min(...levels);
    return {
      baseline: valueAt(samples, "GH", 0),
      nadir,
      nadirMinute: samples[levels.indexOf(nadir)]?.minute ?? 0,
      IGF1overUsual: valueAt(samples, "IGF1overUsual", 0),
    };
  },
  interpret({ nadir = 0 }) {
    if (nadir < limit.sensitive) return "Normal suppression: GH falls below 0.4 ug/L.";
    return nadir < limit.usual
      ? "Borderline suppression: GH falls below 1 but not below 0.4 ug/L, as a mild acromegaly may."
      : "No suppression: GH stays at 1 ug/L or above, as from a GH-secreting tumour.";
  },
  source:
    "GH of 1 ug/L or above in all samples of two hours tells acromegaly: Katznelson and others 2014, Endocrine Society guideline (doi:10.1210/jc.2014-2700); below 0.4 ug/L by a sensitive assay excludes it: Giustina and others 2010 (doi:10.1210/jc.2009-2670). Healthy men reach 0.07 to 0.12 ug/L: Schilbach and others 2019, 525 adults (Eur J Endocrinol 181:55).",
  sources: ["katznelson2014", "giustina2010", "schilbach2019"],
};
