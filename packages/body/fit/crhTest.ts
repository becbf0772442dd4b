/**
 * Fits the answer to injected human CRH: 100 ug by vein in the morning raises ACTH from 19.5 to 80.3 ng/L
 * (medians of normal responders, doi:10.1186/s12902-022-01237-7), peak after 15 to 30 min; no dose below
 * 0.5 ug/kg acts (Schurmeyer 1984), which is taken to give half the answer.
 * Run: npx tsx --conditions=@endocrine/source packages/body/fit/crhTest.ts
 */
import { fit } from "../../../scripts/leastSquares.ts";
import { crhDose, crhInjection, type Values, whole } from "../test/stress/axis.ts";

const initial = whole.healthy();

const signal = "corticotrophs.ACTH";

/** ACTH in the two hours after a dose at 9 h. */
function answer(parameters: Values, dose: number): readonly number[] {
  const { at } = whole.course([signal], 11, 1 / 60, {
    initial,
    parameters: parameters,
    extra: [crhInjection],
    actions: [{ at: 9, add: { "crhDose.amount": dose } }],
  });
  return at(signal).slice(9 * 60);
}

fit(
  "CRH test",
  [
    { name: "corticotrophs.injectedMaximum", start: 8, low: 1, high: 60 },
    { name: "corticotrophs.injectedHalf", start: 800, low: 100, high: 5000 },
  ],
  [
    { name: "ACTH peak over start", expected: 80.3 / 19.5, weight: 2 },
    { name: "rise by 35 ug over that by 100 ug", expected: 0.5, weight: 4 },
    { name: "ACTH after 2 h over start", expected: 1, weight: 1 },
  ],
  (parameters) => {
    const full = answer(parameters, crhDose);
    const small = answer(parameters, 0.35 * crhDose);
    const start = full[0] as number;
    if (process.env.SHOW) {
      console.log([0, 15, 30, 45, 60, 90, 120].map((t) => full[t]?.toFixed(1)).join(" "));
    }
    return [
      Math.max(...full) / start,
      (Math.max(...small) - start) / (Math.max(...full) - start),
      (full[120] as number) / start,
    ];
  },
);
