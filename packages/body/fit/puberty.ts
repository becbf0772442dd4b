/**
 * Fits the ripening of breast and genitals to the ages of Tanner's stages 2 to 5 (Marshall 1969, 1970), with the
 * hormones of the whole body's own girl and boy. Stage 2 of the genitals is put midway between 11.64 there and
 * 10.1 years in NHANES III (Herman-Giddens 2001).
 * Run: npx tsx --conditions=@endocrine/source packages/body/fit/puberty.ts
 */
import { body, bodyAtBirth, dailyMeans, statesAtBirth, testisAtBirth } from "@endocrine/body";
import { compile, flatten, simulate } from "@endocrine/engine";
import { fit } from "../../../scripts/leastSquares.ts";

const model = compile(flatten(body, { timeUnit: "h" }));
const hoursPerYear = 24 * 365.25;
const step = 240;
const end = 17 * hoursPerYear;
const stages = [2, 3, 4, 4.99] as const;

/** Ages, a, at which the stages are first reached. */
function agesAt(female: boolean, parameters: Record<string, number>): readonly number[] {
  const { trajectory } = simulate(model, {
    start: 0,
    end,
    output: { every: step },
    signals: ["tanner.stage"],
    parameters: {
      "person.ageAtStart": 0,
      "person.female": female ? 1 : 0,
      ...dailyMeans,
      ...parameters,
    },
    initial: { ...statesAtBirth(model, female), ...bodyAtBirth(female), ...testisAtBirth },
    rtol: 1e-4,
  });
  const found = [...(trajectory.columns.get("tanner.stage")?.values ?? [])];
  return stages.map((stage) => {
    const i = found.findIndex((value) => value >= stage);
    if (i < 1) return end / hoursPerYear;
    const [before, after] = [found[i - 1] as number, found[i] as number];
    return ((i - 1 + (stage - before) / (after - before)) * step) / hoursPerYear;
  });
}

const published = {
  girl: [11.15, 12.15, 13.11, 15.33],
  boy: [10.87, 12.85, 13.77, 14.92],
} as const;

fit(
  "stages of puberty",
  [
    { name: "tanner.oestradiolHalf", start: 149, low: 40, high: 400 },
    { name: "tanner.ripeningBreast", start: 0.856, low: 0.3, high: 5 },
    { name: "tanner.testosteroneHalf", start: 1.89, low: 0.5, high: 10 },
    { name: "tanner.ripeningGenitals", start: 2.22, low: 0.3, high: 6 },
  ],
  (["girl", "boy"] as const).flatMap((who) =>
    published[who].map((expected, i) => ({
      name: `${who}, stage ${i + 2}`,
      expected,
      weight: 4,
    })),
  ),
  (parameters) => [...agesAt(true, parameters), ...agesAt(false, parameters)],
);
