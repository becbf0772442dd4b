import { sensitivities, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { healthy, model, still } from "./invariants.ts";

const signals = ["thyrotrophs.TSH", "thyroidHormones.T4p", "binding.FT4"];
const to = [
  "thyrotrophs.receptorGain",
  "deiodinases.D1activity",
  "binding.tbgFactor",
  "thyroidHormones.T4p",
];
const run = { start: 0, end: 48, output: { every: 4 }, signals, rtol: 1e-9 };

describe("sensitivities of the thyroid axis", () => {
  it("equal differences of whole runs", () => {
    const options = { ...run, parameters: still, initial: healthy };
    const found = sensitivities(model, { ...options, to }).sensitivities;
    for (const by of to) {
      const index = model.parameters.findIndex(({ name }) => name === by);
      const value = index < 0 ? healthy[by]! : model.defaults[index]!;
      const step = 1e-3 * value;
      const at = (moved: number) =>
        simulate(model, {
          ...options,
          ...(index < 0
            ? { initial: { ...healthy, [by]: moved } }
            : { parameters: { ...still, [by]: moved } }),
        }).trajectory.columns;
      const [up, down] = [at(value + step), at(value - step)];
      for (const signal of signals) {
        const computed = found.get(signal)!.get(by)!.values;
        const below = down.get(signal)!.values;
        const difference = up.get(signal)!.values.map((x, k) => (x - below[k]!) / (2 * step));
        const size = Math.max(...difference.map(Math.abs));
        const worst = Math.max(...computed.map((x, k) => Math.abs(x - difference[k]!)));
        expect(worst / size, `${signal} to ${by}`).toBeLessThan(1e-3);
      }
    }
  });
});
