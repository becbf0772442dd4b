import { compile, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { stadtPotassium } from "./stadtPotassium.ts";

const model = compile(flatten([stadtPotassium], { timeUnit: "min" }));

function settled(intake: number): Record<string, number> {
  const end = 400 * 1440;
  const { trajectory } = simulate(model, {
    start: 0,
    end,
    output: { at: [end] },
    signals: ["stadt.Kp", "stadt.Km", "stadt.aldosterone", "stadt.urine"],
    parameters: { "stadt.intake": intake },
  });
  return Object.fromEntries(
    [...trajectory.columns].map(([name, { values }]) => [name.slice(6), values[0] as number]),
  );
}

describe("potassium balance (Stadt 2022)", () => {
  it("rests at 4.206 in plasma, 129.3 in muscle, aldosterone 85.3", () => {
    const { Kp, Km, aldosterone, urine } = settled(70);
    expect(Kp).toBeCloseTo(4.206, 2);
    expect(Math.abs((Km as number) - 129.3)).toBeLessThan(0.3);
    expect(aldosterone).toBeCloseTo(85.3, 0);
    expect(urine).toBeCloseTo(0.04375, 4);
  });

  it.each([
    [55, 2.98],
    [85, 5.36],
    [100, 6.45],
  ])(
    "without an exponential secretion settles on %d mEq a day at %d, far from the healthy",
    (intake, potassium) => {
      expect(Math.abs((settled(intake).Kp as number) - potassium)).toBeLessThan(0.12);
    },
  );
});
