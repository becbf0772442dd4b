import { body } from "@endocrine/body";
import { compile, defineModule, flatten, type ModuleDefinition, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";

/** Total hormones held at the values of the published equilibrium: T4 95 nM, T3 1.9 nM. */
const plasma = defineModule({
  id: "thyroidHormones",
  about: "Total hormones of the published equilibrium.",
  parameters: {
    T4: { value: 95, unit: "nmol/L", meaning: "total T4", source: "bagga2023" },
    T3: { value: 1.9, unit: "nmol/L", meaning: "total T3", source: "bagga2023" },
  },
});
const binding = body.find(({ id }) => id === "binding") as ModuleDefinition;
const model = compile(flatten([plasma, binding], { timeUnit: "h" }));
const signals = ["FT4", "FT3", "freeTBG", "TBG", "TTR", "albumin"].map((name) => `binding.${name}`);

function free(tbgFactor: number): Record<string, number> {
  const { trajectory } = simulate(model, {
    start: 0,
    end: 0,
    output: { at: [0] },
    signals,
    parameters: { "binding.tbgFactor": tbgFactor },
  });
  return Object.fromEntries(
    [...trajectory.columns].map(([name, { values }]) => [name.split(".")[1], values[0]]),
  );
}

/** Relative error; the closed form leaves T3 out of TBG's balance, which costs up to 1.5 %. */
const error = (actual: number, expected: number): number => Math.abs(actual / expected - 1);

describe("binding against Bagga, Johnson & Zhang 2023", () => {
  it.each([
    [1, 15.3, 5.64],
    [1.5, 10.55, 3.88],
    [0.05, 56.1, 20.7],
  ])("with TBG times %d gives their free T4 and free T3", (factor, FT4, FT3) => {
    const found = free(factor);
    expect(error(found.FT4, FT4)).toBeLessThan(0.015);
    expect(error(found.FT3, FT3)).toBeLessThan(0.015);
  });

  it("shares T4 among TBG, transthyretin and albumin as they do", () => {
    const { FT4, freeTBG, TBG, TTR, albumin } = free(1);
    const total = 95_000;
    expect((TBG - freeTBG) / total).toBeCloseTo(0.75, 2);
    expect((FT4 * TTR) / 5000 / total).toBeCloseTo(0.172, 2);
    expect((FT4 * albumin) / 1.33e6 / total).toBeCloseTo(0.078, 2);
  });

  it("keeps the mass balance of T4 in its closed form", () => {
    for (const factor of [0.01, 0.05, 0.5, 1, 2.4, 5]) {
      const { FT4, freeTBG, TBG, TTR, albumin } = free(factor);
      const total = FT4 * (1 + TTR / 5000 + albumin / 1.33e6) + (TBG - freeTBG);
      expect(total / 95_000).toBeCloseTo(1, 9);
    }
  });
});
