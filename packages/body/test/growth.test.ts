import { dailyMeans, statesAtBirth, thyroidModules } from "@endocrine/body";
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
    initial: withFullStores(statesAtBirth(model, female)),
  });
  const [heights, scores] = [...trajectory.columns.values()].map(({ values }) =>
    Array.from(values),
  );
  return { heights: heights.map((metres) => 100 * metres), scores };
}

/** WHO medians (2006 to 5 years, 2007 to 18), cm. */
describe.each([
  ["boy", false, [87.47, 110, 137.8, 163.2, 176.1]],
  ["girl", true, [86.07, 109.4, 138.6, 159.8, 163.1]],
] as const)("a healthy %s", (_, female, medians) => {
  const { heights, scores } = life(female);

  it("grows along the median", () => {
    medians.forEach((median, i) => {
      expect(Math.abs(heights[i] - median)).toBeLessThan(0.7);
    });
  });

  it("stays at the height of the healthy twin", () => {
    for (const score of scores) expect(Math.abs(score)).toBeLessThan(0.05);
  });

  it("stops growing when grown up", () => {
    const [at20, , at60] = heights.slice(-3);
    expect(at60 - at20).toBeLessThan(0.5);
  });
});
