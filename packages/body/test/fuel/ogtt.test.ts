import { simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { withIslets } from "./system.ts";

/** 75 g of glucose in twenty healthy adults (Fujita 2022, table S3): minutes, means and deviations. */
const published = {
  minutes: [0, 30, 60, 90, 120, 180, 240],
  glucose: [97.3, 170.55, 164.2, 140.05, 130.6, 92.5, 76.05],
  glucoseSD: [9.8, 30.08, 38.97, 41.37, 36.41, 24.77, 10.55],
  fattyAcids: [0.481, 0.2635, 0.124, 0.0935, 0.0765, 0.0925, 0.3945],
  fattyAcidsSD: [0.154, 0.108, 0.0675, 0.0559, 0.0475, 0.0641, 0.208],
  ketones: [0.132, 0.0673, 0.0298, 0.0216, 0.0189, 0.0165, 0.0634],
  ketonesSD: [0.149, 0.077, 0.0239, 0.0089, 0.0055, 0.0049, 0.0483],
};

describe("oral glucose after a night, with the islets of the body", () => {
  const morning = 20 * 24 + 7.2;
  const { trajectory } = simulate(withIslets(), {
    start: 0,
    end: morning + 4,
    output: { at: published.minutes.map((minute) => morning + minute / 60) },
    signals: ["glucose.plasma", "FFA.plasma", "ketones.total"],
    parameters: { "meals.glycaemicSpeed": 1 },
    actions: [
      { at: morning - 10, set: { "meals.fed": 0 } },
      { at: morning + 0.0001, add: { "stomach.carbohydrate": 75 } },
    ],
  });
  const of = (name: string) => trajectory.columns.get(name)?.values as ArrayLike<number>;

  it.each([
    ["glucose", "glucose.plasma", published.glucose, published.glucoseSD, 18.016],
    ["fatty acids", "FFA.plasma", published.fattyAcids, published.fattyAcidsSD, 1],
    ["ketones", "ketones.total", published.ketones, published.ketonesSD, 1],
  ] as const)(
    "%s stay within two deviations of the published",
    (_, signal, mean, deviation, unit) => {
      const found = of(signal);
      for (const [i, expected] of mean.entries()) {
        const distance = ((found[i] as number) * unit - expected) / (deviation[i] as number);
        expect(Math.abs(distance), `${published.minutes[i]} min`).toBeLessThan(2);
      }
    },
  );
});
