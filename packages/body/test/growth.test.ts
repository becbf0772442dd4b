import {
  bodyAtBirth,
  dailyMeans,
  statesAtBirth,
  testisAtBirth,
  thyroidModules,
} from "@endocrine/body";
import { simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { model, type Values } from "./invariants.ts";

const year = 24 * 365.25;
const ages = [2, 5, 10, 14, 18, 20, 30, 60];

/** The newborn with the thyroid stores that the modules start from. */
function withFullStores(states: Values): Values {
  const thyroid = new Set(thyroidModules.map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(states).filter(([name]) => !thyroid.has(name.split(".")[0] as string)),
  );
}

/** Height in cm and its standard deviation score from birth on, at the ages above. */
function life(female: boolean): { heights: readonly number[]; scores: readonly number[] } {
  const { trajectory } = simulate(model, {
    start: 0,
    end: 60 * year,
    output: { at: ages.map((age) => age * year) },
    signals: ["stature.height", "stature.heightSDS"],
    parameters: { "person.ageAtStart": 0, "person.female": female ? 1 : 0, ...dailyMeans },
    initial: {
      ...withFullStores(statesAtBirth(model, female)),
      ...bodyAtBirth(female),
      ...testisAtBirth,
    },
  });
  const [heights, scores] = [...trajectory.columns.values()].map(({ values }) =>
    Array.from(values),
  );
  return { heights: heights.map((metres) => 100 * metres), scores };
}

/** WHO 2006 (to 5 years) and 2007: 3rd, 50th and 97th percentile in cm at 2, 5, 10, 14 and 18 years. */
describe.each([
  [
    "boy",
    false,
    [
      [81.72, 87.47, 93.21],
      [101.2, 110, 118.7],
      [125.8, 137.8, 149.8],
      [148.7, 163.2, 177.6],
      [162.1, 176.1, 190.2],
    ],
  ],
  [
    "girl",
    true,
    [
      [80, 86.07, 92.13],
      [100.3, 109.4, 118.4],
      [126.6, 138.6, 150.7],
      [146.7, 159.8, 172.8],
      [150.6, 163.1, 175.5],
    ],
  ],
] as const)("a healthy %s", (_, female, percentiles) => {
  const { heights, scores } = life(female);

  it("grows along the median, in puberty within half a standard deviation of it and in the end within a quarter", () => {
    percentiles.forEach(([low, median, high], i) => {
      const age = ages[i] as number;
      const deviation = (high - low) / 2 / 1.881;
      const bound = age <= 5 ? 0.9 : age < 18 ? deviation / 2 : deviation / 4;
      expect(Math.abs(heights[i] - median), `${age} years`).toBeLessThan(bound);
    });
  });

  it("stays near the height of the healthy twin", () => {
    for (const score of scores) expect(Math.abs(score)).toBeLessThan(0.25);
  });

  it("stops growing when grown up", () => {
    const [at20, , at60] = heights.slice(-3);
    expect(at60 - at20).toBeLessThan(0.5);
  });
});
