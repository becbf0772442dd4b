import { compile, defineModule, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { ringReductases } from "../../src/liver/ringReductases.ts";
import { dayMeans, system } from "../adrenal/system.ts";

const held = (value: number, unit: string) => ({ value, unit, meaning: "held", source: "lesion" });
const binding = defineModule({
  id: "binding",
  about: "Free T3, held.",
  parameters: { FT3: held(5.41, "pmol/L"), albumin: held(645, "umol/L") },
});
const signal = "ringReductases.induction";

/** The enzymes alone, on held T3, gain of its receptor and cortisol. */
const alone = compile(
  flatten(
    [
      binding,
      defineModule({
        id: "thyrotrophs",
        about: "Receptor and reference, held.",
        parameters: { receptorGain: held(1, "1"), usualFT3: held(5.41, "pmol/L") },
      }),
      defineModule({
        id: "glucocorticoid",
        about: "Action of cortisol, held.",
        parameters: { tissue: held(1, "1") },
      }),
      ringReductases,
    ],
    { timeUnit: "d" },
  ),
);

function induction(parameters: Readonly<Record<string, number>>, days = 200): number {
  const { final } = simulate(alone, {
    start: 0,
    end: days,
    output: { at: [days] },
    parameters,
    rtol: 1e-9,
  });
  return final[signal] as number;
}

const law = (T3: number): number => 0.2 + (0.8 * 3.8 * T3) / (2.8 + T3);

describe("A-ring reduction of cortisol", () => {
  it("is normal at usual T3 and cortisol, and follows the law of its induction", () => {
    expect(induction({})).toBe(1);
    for (const T3 of [0, 0.2, 0.5, 2, 5]) {
      expect(induction({ "binding.FT3": 5.41 * T3 })).toBeCloseTo(law(T3), 6);
    }
  });

  it("follows T3 with a time constant of five days", () => {
    expect((induction({ "binding.FT3": 0 }, 5) - 0.2) / 0.8).toBeCloseTo(Math.exp(-1), 6);
  });

  it("answers T3 by receptor beta alone", () => {
    expect(induction({ "thyrotrophs.receptorGain": 0, "binding.FT3": 20 })).toBeCloseTo(0.2, 6);
  });

  it("is induced by cortisol itself, by about half in ectopic ACTH and hardly within health", () => {
    const by = (tissue: number): number => induction({ "glucocorticoid.tissue": tissue });
    expect(by(30)).toBeCloseTo(1 + (0.6 * 899) / 1044, 6);
    expect(by(0)).toBeGreaterThan(0.99);
    expect(by(2)).toBeLessThan(1.02);
  });
});

describe("clearance of cortisol", () => {
  const model = system(binding);

  /** Means of the day at a free T3, with ACTH over normal that holds the level of cortisol, as its feedback does. */
  function atFT3(relative: number, drive = 1) {
    const means = dayMeans(
      model,
      ["cortisol.total", "fasciculata.secretionCortisol"],
      { "binding.FT3": 5.41 * relative, "corticotrophs.factor": drive },
      60,
    );
    const level = means["cortisol.total"] as number;
    const made = 24 * 1000 * (means["fasciculata.secretionCortisol"] as number);
    return { level, clearance: made / level };
  }

  const usual = atFT3(1);
  const myxoedema = atFT3(0.2, 0.5);
  const thyrotoxic = atFT3(4, 1.6);

  it("is 237 L of plasma a day in health, half in myxoedema, 418 in thyrotoxicosis (Iranmanesh 1990, Linquette 1975)", () => {
    for (const { level } of [myxoedema, thyrotoxic]) {
      expect(Math.abs(level / usual.level - 1)).toBeLessThan(0.15);
    }
    expect(usual.clearance).toBeGreaterThan(190);
    expect(usual.clearance).toBeLessThan(285);
    expect(myxoedema.clearance / usual.clearance).toBeGreaterThan(0.4);
    expect(myxoedema.clearance / usual.clearance).toBeLessThan(0.6);
    expect(thyrotoxic.clearance / usual.clearance).toBeGreaterThan(1.5);
    expect(thyrotoxic.clearance / usual.clearance).toBeLessThan(2);
  });
});
