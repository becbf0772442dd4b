import { compile, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { farhy, woman } from "./farhy.ts";

const model = compile(flatten([farhy], { timeUnit: "h" }));

function GH(
  parameters: Readonly<Record<string, number>>,
  end = 30,
  every = 0.02,
): readonly number[] {
  const { trajectory } = simulate(model, {
    start: 0,
    end,
    output: { every },
    signals: ["farhy.GH"],
    parameters,
    actions: [
      { at: 20, set: { "farhy.injected": parameters["farhy.bolus"] ?? 0 } },
      { at: 20.2, set: { "farhy.injected": 0 } },
    ],
  });
  return [...(trajectory.columns.get("farhy.GH")?.values ?? [])];
}

describe("human GH network (Farhy 2007)", () => {
  it.each([
    [0, 0.107],
    [20, 0.612],
    [50, 3.665],
    [100, 14.35],
  ])("with a secretagogue of %d rests at %d ng/mL in women", (secretagogue, level) => {
    const last = GH({ ...woman, "farhy.secretagogue": secretagogue }).at(-1) as number;
    expect(Math.abs(last / level - 1)).toBeLessThan(0.005);
  });

  it("rests lower in men", () => {
    expect(GH({}).at(-1)).toBeCloseTo(0.3335, 3);
  });

  it("rests at 5.5 ng/mL where the gate is added as in the stored file", () => {
    expect(GH({ ...woman, "farhy.gateAdds": 1 }).at(-1)).toBeCloseTo(5.512, 2);
  });

  it("does not pulse without delays, and does with half an hour on each feedback", () => {
    const range = (parameters: Readonly<Record<string, number>>) => {
      const late = GH(parameters).slice(-500);
      return Math.max(...late) / Math.min(...late);
    };
    expect(range(woman)).toBeLessThan(1.001);
    expect(range({ ...woman, "farhy.delayGH": 0.5, "farhy.delayGHRH": 0.4 })).toBeGreaterThan(10);
  });
});
