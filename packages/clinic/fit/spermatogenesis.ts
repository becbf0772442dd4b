/**
 * Fits the gates of spermatogenesis to sperm counts under testosterone enanthate, 200 mg a week, and after it
 * (Ly 2005, doi:10.1093/humrep/deh834), with the pituitary of scripts/isolated/restrainedPituitary.ts.
 * Run: npx tsx --conditions=@endocrine/source packages/clinic/fit/spermatogenesis.ts
 */
import { simulate } from "@endocrine/engine";
import { restrainedPituitary } from "../../../scripts/isolated/restrainedPituitary.ts";
import { fit } from "../../../scripts/leastSquares.ts";
import { testosteroneEnanthate } from "../src/treatments/drugs/testosteroneEnanthate.ts";
import { still, testes } from "../test/maleAxis.ts";

const model = testes(restrainedPituitary, testosteroneEnanthate);
const weeks = 30;
/** Weeks of treatment, and after the week of the last injection, with sperm in millions a mL. */
const suppressed = [
  [6.8, 10],
  [8.7, 5],
  [10, 3],
  [13, 1],
] as const;
const recovered = [
  [9, 3],
  [9.9, 5],
  [11.5, 10],
  [13.6, 20],
] as const;
const times = [...suppressed.map(([week]) => week), ...recovered.map(([week]) => weeks + week)];

fit(
  "gates of spermatogenesis",
  [
    { name: "spermatogenesis.atSpermatogonia", start: 0.9, low: 0, high: 1 },
    { name: "spermatogenesis.atMeiosis", start: 0.5, low: 0, high: 1 },
    { name: "spermatogenesis.atSpermatids", start: 0.9, low: 0, high: 1 },
    { name: "spermatogenesis.atRelease", start: 0.5, low: 0, high: 0.9 },
    { name: "spermatogenesis.androgenHalf", start: 0.02, low: 0.002, high: 0.15 },
  ],
  [...suppressed, ...recovered].map(([week, count], i) => ({
    name: `ln of sperm ${i < suppressed.length ? "under" : "after"} treatment, week ${week}`,
    expected: Math.log(count),
    weight: 2,
  })),
  (parameters) => {
    const { trajectory } = simulate(model, {
      start: 0,
      end: (weeks + 14) * 168,
      output: { at: times.map((week) => week * 168) },
      signals: ["spermatogenesis.concentration"],
      parameters: { ...still, ...parameters },
      actions: Array.from({ length: weeks }, (_, week) => ({
        at: week * 168,
        add: { "testosteroneEnanthate.injected": 200 },
      })),
    });
    return [...(trajectory.columns.get("spermatogenesis.concentration")?.values ?? [])].map(
      (count) => Math.log(Math.max(count, 1e-6)),
    );
  },
);
