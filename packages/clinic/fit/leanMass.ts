/**
 * Fits what IGF-1 and androgens keep of lean tissue, in the whole body, whose weight is defended:
 * - half a year of growth hormone in deficient adults: lean mass +3.0 kg in men, +1.5 kg in women (Ezzat 2002);
 *   +2.6 kg in all (Newman 2015);
 * - acromegaly: fat 19.5 % against 25.9 % of the body in men, 30.3 % against 36.5 % in women (Sucunza 2008);
 * - men who lack testosterone: lean mass +3.1 kg by replacement (Snyder 2000), -1.8 kg in two years of a GnRH
 *   agonist (van Londen 2008);
 * - testosterone enanthate for 20 weeks beside a GnRH agonist: 300 and 600 mg a week make 1.8 and 4.5 kg more
 *   lean mass than 125 mg (Bhasin 2001).
 * Run: npx tsx --conditions=@endocrine/source packages/clinic/fit/leanMass.ts
 */
import { fit } from "../../../scripts/leastSquares.ts";
import { runPatient } from "../src/index.ts";
import type { Scenario } from "../src/scenario.ts";

interface Body {
  readonly lean: number;
  /** Share of the body that is fat. */
  readonly fat: number;
}

/** Lean mass in kg and fat share on a day of a patient's course. */
function bodyOn(day: number, scenario: Scenario, set: Record<string, number>): Body {
  const signals = ["leanMass", "fatMass", "weight"];
  const run = runPatient(
    { ...scenario, resolution: "daily", set },
    { days: day, every: 24, signals },
  );
  const [lean, fat, weight] = signals.map((id) => run.signals[id]?.values.at(-1) ?? Number.NaN);
  return { lean: lean as number, fat: (fat as number) / (weight as number) };
}

/** A course with a treatment from a day on, over the same course without it; days counted from then. */
function gained(
  { treatments: [treatment], ...ill }: Scenario & { treatments: [{ id: string; dose: number }] },
  [from, days]: readonly [number, number],
  set: Record<string, number>,
): number {
  const treated = { ...ill, treatments: [{ ...treatment, from }] };
  return bodyOn(from + days, treated, set).lean - bodyOn(from + days, ill, set).lean;
}

const agonist = { id: "leuprorelin" };
const deficient = [{ id: "gh-deficiency", onset: 0 }];
const somatropin: [{ id: string; dose: number }] = [{ id: "somatropin", dose: 0.4 }];

fit(
  "lean mass",
  [
    { name: "anabolism.IGF1Gain", start: 0.22, low: 0.05, high: 0.6 },
    { name: "anabolism.IGF1Offset", start: 2, low: 0.3, high: 4 },
    { name: "anabolism.androgenGain", start: 0.125, low: 0.03, high: 0.4 },
    { name: "anabolism.androgenOffset", start: 1.5, low: 0.1, high: 4 },
  ],
  [
    { name: "kg by growth hormone, men", expected: 3.0, weight: 1 },
    { name: "kg by growth hormone, women", expected: 1.5, weight: 1 },
    { name: "kg by growth hormone, both", expected: 2.6, weight: 1 },
    { name: "fat share in acromegaly over health, men", expected: 19.5 / 25.9, weight: 10 },
    { name: "fat share in acromegaly over health, women", expected: 30.3 / 36.5, weight: 10 },
    { name: "kg by testosterone in men without", expected: 3.1, weight: 1 },
    { name: "kg by an agonist in old men", expected: -1.8, weight: 1 },
    { name: "kg by 300 over 125 mg a week", expected: 1.8, weight: 1 },
    { name: "kg by 600 over 125 mg a week", expected: 4.5, weight: 1 },
  ],
  (set) => {
    const byHormone = ["adult-male", "adult-female"].map((patient) =>
      gained({ patient, disorders: deficient, treatments: somatropin }, [400, 182], set),
    );
    const acromegaly = ["adult-male", "adult-female"].map((patient) => {
      const ill = { patient, disorders: [{ id: "acromegaly", onset: 0 }] };
      return bodyOn(900, ill, set).fat / bodyOn(900, { patient }, set).fat;
    });
    const castrate = { patient: "adult-male", disorders: [{ id: "orchiectomy", onset: 0 }] };
    const replaced = gained(
      { ...castrate, treatments: [{ id: "testosterone-gel", dose: 50 }] },
      [400, 365],
      set,
    );
    const old = { patient: "elderly-male" };
    const deprived =
      bodyOn(730, { ...old, treatments: [agonist] }, set).lean - bodyOn(730, old, set).lean;
    // the treatment's dose is that of two weeks
    const [low = 0, middle = 0, high = 0] = [125, 300, 600].map((week) => {
      const dose = { id: "testosterone-enanthate", dose: 2 * week };
      return bodyOn(140, { patient: "adult-male", treatments: [agonist, dose] }, set).lean;
    });
    const mean = ((byHormone[0] as number) + (byHormone[1] as number)) / 2;
    return [...byHormone, mean, ...acromegaly, replaced, deprived, middle - low, high - low];
  },
);
