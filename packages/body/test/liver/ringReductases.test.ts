import { defineModule, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { dayMeans, system } from "../adrenal/system.ts";

const held = (value: number, unit: string) => ({ value, unit, meaning: "held", source: "lesion" });

/** The cortex with a held free T3, and ACTH held on its profile. */
const model = system(
  defineModule({
    id: "binding",
    about: "Free T3, held.",
    parameters: { FT3: held(5.41, "pmol/L"), albumin: held(645, "umol/L") },
  }),
);
const induction = "ringReductases.induction";

/** Means of the day at a free T3, with ACTH over normal that holds the level of cortisol, as its feedback does. */
function atFT3(relative: number, drive = 1): Readonly<Record<string, number>> {
  return dayMeans(
    model,
    [induction, "cortisol.total", "fasciculata.secretionCortisol"],
    { "binding.FT3": 5.41 * relative, "corticotrophs.factor": drive },
    60,
  );
}

/** Production over level, L/d. */
function clearance(means: Readonly<Record<string, number>>): number {
  return (
    (24 * 1000 * (means["fasciculata.secretionCortisol"] as number)) /
    (means["cortisol.total"] as number)
  );
}

describe("A-ring reduction of cortisol", () => {
  const [usual, low, high] = [atFT3(1), atFT3(0.2, 0.48), atFT3(4, 1.7)] as const;

  it("is normal at the usual T3, and follows the law of its induction", () => {
    expect(usual[induction]).toBeCloseTo(1, 12);
    expect(low[induction]).toBeCloseTo(0.1 + (0.9 * 3.2 * 0.2) / 2.4, 4);
    expect(high[induction]).toBeCloseTo(0.1 + (0.9 * 3.2 * 4) / 6.2, 4);
  });

  it("clears 237 L of plasma a day in health, half of that in myxoedema, 418 in thyrotoxicosis (Iranmanesh 1990, Linquette 1975)", () => {
    for (const means of [low, high]) {
      const level = (means["cortisol.total"] as number) / (usual["cortisol.total"] as number);
      expect(Math.abs(level - 1)).toBeLessThan(0.15);
    }
    expect(clearance(usual)).toBeGreaterThan(190);
    expect(clearance(usual)).toBeLessThan(285);
    expect(clearance(low) / clearance(usual)).toBeGreaterThan(0.4);
    expect(clearance(low) / clearance(usual)).toBeLessThan(0.6);
    expect(clearance(high) / clearance(usual)).toBeGreaterThan(1.5);
    expect(clearance(high) / clearance(usual)).toBeLessThan(2);
  });

  it("follows T3 with a time constant of five days", () => {
    const { trajectory } = simulate(model, {
      start: 0,
      end: 120,
      output: { at: [0, 120] },
      signals: [induction],
      parameters: { "binding.FT3": 0 },
      rtol: 1e-8,
    });
    const [begin = 0, end = 0] = trajectory.columns.get(induction)?.values ?? [];
    expect(begin).toBe(1);
    expect((end - 0.1) / 0.9).toBeCloseTo(Math.exp(-1), 5);
  });

  it("is that of receptor beta: without its gain T3 does nothing", () => {
    const resistant = system(
      defineModule({
        id: "thyrotrophs",
        about: "A receptor that does not answer.",
        parameters: { receptorGain: held(0, "1"), usualFT3: held(5.41, "pmol/L") },
      }),
    );
    expect(dayMeans(resistant, [induction], {}, 100)[induction]).toBeCloseTo(0.1, 6);
  });
});
