import { compile, defineModule, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { energyModules } from "../../src/adipose/modules.ts";
import { growthModules } from "../../src/bone/modules.ts";
import { clock } from "../../src/brain/clock.ts";
import { bodyAtBirth } from "../../src/life/birth.ts";
import { publishedSteroids } from "../publishedSteroids.ts";
import { means, person, surroundings } from "./system.ts";

const normal = (name: string) => ({
  [name]: { value: 5, unit: "pmol/L", meaning: "free T3", source: "design", note: "test" },
});

const model = compile(
  flatten(
    [
      person,
      clock,
      ...growthModules,
      ...publishedSteroids,
      defineModule({ id: "binding", about: "Normal free T3.", parameters: normal("FT3") }),
      defineModule({ id: "thyrotrophs", about: "Normal free T3.", parameters: normal("usualFT3") }),
      ...surroundings,
      ...energyModules,
    ],
    { timeUnit: "d" },
  ),
);

const signals = [
  "bodyComposition.weight",
  "referenceBody.fatShare",
  "energy.intake",
  "bodyComposition.fatGain",
] as const;

/** Weight, fat share, intake and stray fat at these ages. */
function life(
  female: boolean,
  ages: readonly number[],
  parameters: Readonly<Record<string, number>> = {},
): readonly (readonly number[])[] {
  const { trajectory } = simulate(model, {
    start: 0,
    end: (ages[ages.length - 1] as number) * 365.25,
    output: { at: ages.map((age) => age * 365.25) },
    signals: [...signals],
    parameters: {
      ...means,
      "person.calendar": 1,
      "person.ageAtStart": 0,
      "person.female": female ? 1 : 0,
      ...parameters,
    },
    initial: bodyAtBirth(female),
  });
  return signals.map((name) => [...(trajectory.columns.get(name)?.values ?? [])]);
}

const ages = [0, 0.25, 0.5, 1, 2, 3, 5, 8, 10, 12, 14, 16, 18, 20];

/** Medians of weight: WHO to 10 years, CDC 2000 from 12 on. */
const medians = [
  [false, [3.35, 6.38, 7.93, 9.65, 12.15, 14.34, 18.34, 25.42, 31.16, 40.5, 51, 60.9, 67.2, 70.6]],
  [true, [3.23, 5.85, 7.3, 8.95, 11.48, 13.85, 18.22, 25.03, 31.86, 41.6, 49.4, 53.9, 56.2, 58.2]],
] as const;

describe.each(medians)("a healthy child (girl: %s)", (female, published) => {
  const [weights, , intake, stray] = life(female, ages) as readonly (readonly number[])[] as [
    number[],
    number[],
    number[],
    number[],
  ];

  it("weighs what the median says", () => {
    published.forEach((kg, i) => {
      // medians of 12 and 14 years mix children before, in and after their spurt
      const age = ages[i] as number;
      const bound = age > 10 && age < 16 ? 0.065 : 0.045;
      expect(Math.abs((weights[i] as number) / kg - 1)).toBeLessThan(bound);
    });
  });

  it("neither gathers nor loses fat beside growth", () => {
    for (const kg of stray) expect(Math.abs(kg)).toBeLessThan(0.01);
  });

  // Hall 2013: what the reference child eats at 5, 8, 10, 12, 14 and 16 years
  it("eats what the reference child eats", () => {
    const eaten = female
      ? [1241, 1554, 1854, 2149, 2379, 2491]
      : [1360, 1692, 1978, 2341, 2770, 3178];
    eaten.forEach((kcal, i) => {
      expect(Math.abs((intake[6 + i] as number) / kcal - 1)).toBeLessThan(0.08);
    });
  });
});

describe("a child", () => {
  // Butte 2005: 473 kJ/kg/d at 1 month and 337 at 6 months in boys
  it("needs much energy for its size as an infant", () => {
    const [weights, , intake] = life(false, [1 / 12, 0.5]) as [number[], number[], number[]];
    expect(((intake[0] as number) / (weights[0] as number)) * 4.184).toBeGreaterThan(390);
    expect(((intake[1] as number) / (weights[1] as number)) * 4.184).toBeCloseTo(337, -2);
  });

  it("becomes obese early without leptin", () => {
    const [weights] = life(true, [1, 3, 8], { "leptin.production": 0 }) as [number[]];
    expect(weights[1] as number).toBeGreaterThan(1.4 * 13.9);
    expect(weights[2] as number).toBeGreaterThan(1.5 * 25);
  });

  it("is light when it gets too little to eat, and stays alive", () => {
    const [weights] = life(false, [2, 5], {
      "energy.control": 1,
      "energy.restriction": 0.12,
    }) as [number[]];
    expect(weights[1] as number).toBeGreaterThan(10);
    expect(weights[1] as number).toBeLessThan(17);
  });
});
