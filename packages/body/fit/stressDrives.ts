/**
 * Fits the drives of stress to published answers, on the cortex of this body:
 * social stress test at 16 h, salivary cortisol two- to fourfold, so threefold (Kirschbaum 1993, doi:10.1159/000119004); a glucose clamp at 2.7 mmol/L (Eriksson 2023: ACTH 32 pmol/L after 1 h, 39 after 2 h);
 * a night without sleep, cortisol of 18-23 h of the next evening 45 % higher (Leproult 1997);
 * surgery, ACTH 173 ng/L at its peak (Udelsman 1987, doi:10.1210/jcem-64-5-986).
 * Run: npx tsx --conditions=@endocrine/source packages/body/fit/stressDrives.ts
 */
import { fit } from "../../../scripts/leastSquares.ts";
import { type Values, whole } from "../test/stress/axis.ts";

const initial = whole.healthy();
const ACTH = "corticotrophs.ACTH";
const cortisol = "cortisol.saliva";

/** What happens in the 3 h after the stress begins at 10 or 16 h. */
function after(parameters: Values, hour: number, stress: Values, minutes: number) {
  const off = Object.fromEntries(Object.keys(stress).map((name) => [name, 0]));
  const { at } = whole.course([ACTH, cortisol], hour + 3, 1 / 60, {
    initial,
    parameters,
    actions: [
      { at: hour, set: stress },
      { at: hour + minutes / 60, set: off },
    ],
  });
  return { ACTH: at(ACTH).slice(hour * 60), cortisol: at(cortisol).slice(hour * 60) };
}

/** Sum of cortisol from 18 to 23 h of the evening after a night that was slept or not. */
function evening(parameters: Values, sleepAllowed: number): number {
  const { at } = whole.course(["cortisol.total"], 47, 0.5, {
    initial,
    parameters,
    actions: [{ at: 20, set: { "clock.sleepAllowed": sleepAllowed } }],
  });
  return at("cortisol.total")
    .slice(84)
    .reduce((sum, level) => sum + level, 0);
}

fit(
  "drives of stress",
  [
    { name: "stress.mentalDrive", start: 4, low: 0.5, high: 20 },
    { name: "stress.glucoseDrive", start: 20, low: 3, high: 100 },
    { name: "stress.sleepLossDrive", start: 0.1, low: 0.01, high: 0.6 },
    { name: "stress.surgicalDrive", start: 20, low: 3, high: 100 },
  ],
  [
    { name: "salivary cortisol over its start, social stress test", expected: 3, weight: 5 },
    { name: "ACTH after 1 h of hypoglycaemia, pmol/L", expected: 31.9, weight: 0.2 },
    { name: "ACTH after 2 h of hypoglycaemia, pmol/L", expected: 38.8, weight: 0.2 },
    { name: "evening cortisol after a lost night over usual", expected: 1.45, weight: 20 },
    { name: "ACTH peak of surgery, pmol/L", expected: 38.1, weight: 0.3 },
  ],
  (parameters) => {
    const social = after(parameters, 16, { "stress.mental": 1 }, 20);
    const low = after(parameters, 10, { "stress.glucoseFall": 2.3 }, 180);
    const surgery = after(parameters, 10, { "stress.surgical": 1 }, 120);
    const top = Math.max(...social.ACTH);
    if (process.env.SHOW) {
      console.log(
        "social",
        top / social.ACTH[0]!,
        social.cortisol.indexOf(Math.max(...social.cortisol)),
      );
      console.log("low", Math.max(...low.cortisol), "surgery", Math.max(...surgery.cortisol));
    }
    return [
      Math.max(...social.cortisol) / (social.cortisol[0] as number),
      low.ACTH[60] as number,
      low.ACTH[120] as number,
      evening(parameters, 0) / evening(parameters, 1),
      Math.max(...surgery.ACTH),
    ];
  },
);
