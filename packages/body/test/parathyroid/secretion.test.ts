import { describe, expect, it } from "vitest";
import { at } from "./system.ts";

const signals = ["PTH.plasma", "plasmaCalcium.ionised"];

function infused(parameter: string, rate: number, hours: number, times: readonly number[]) {
  const [PTH = [], calcium = []] = at(times, signals, {}, [
    { at: 0.001, set: { [parameter]: rate } },
    { at: hours, set: { [parameter]: 0 } },
  ]);
  return { PTH, calcium };
}

describe("parathyroid secretion", () => {
  it("rises three- to fourfold in EDTA infusion and comes back (Brent 1988: 23 to 95 ng/L)", () => {
    const { PTH, calcium } = infused("plasmaCalcium.chelation", 5, 2, [0, 1, 2, 24]);
    expect(PTH[0]).toBeCloseTo(3.85, 2);
    expect((PTH[2] as number) / 3.85).toBeGreaterThan(3.2);
    expect((PTH[2] as number) / 3.85).toBeLessThan(4.6);
    expect((calcium[0] as number) - (calcium[2] as number)).toBeGreaterThan(0.15);
    expect((PTH[3] as number) / 3.85).toBeLessThan(1.3);
  });

  it("falls to a quarter in calcium infusion (Brent 1988: 23 to 6 ng/L)", () => {
    const { PTH } = infused("plasmaCalcium.infusion", 6.55, 4, [0, 4]);
    expect((PTH[1] as number) / 3.85).toBeGreaterThan(0.2);
    expect((PTH[1] as number) / 3.85).toBeLessThan(0.33);
  });

  it("is an inverse sigmoid of calcium with the set point of Schwarz 1994", () => {
    const levels = [0.9, 1.0, 1.05, 1.1, 1.15, 1.22, 1.3, 1.42];
    const open = levels.map((level) => {
      const [now = []] = at([0], ["parathyroids.open"], {}, [], { "plasmaCalcium.pool": level });
      return now[0] as number;
    });
    expect(open.every((value, i) => i === 0 || value < (open[i - 1] as number))).toBe(true);
    const half = 0.5 * (8.5 + 0.2);
    const cross = open.findIndex((value) => value < half);
    expect(levels[cross]).toBeGreaterThanOrEqual(1.09);
    expect(levels[cross]).toBeLessThanOrEqual(1.17);
    expect(open[5]).toBeCloseTo(1, 1);
  });

  it("jumps four- to sevenfold in a step of calcium and falls as the store empties (Schwarz 1993)", () => {
    const [PTH = []] = at([0, 0.15, 0.3, 4], signals, {}, [
      { at: 0.001, set: { "plasmaCalcium.chelation": 480 } },
      { at: 0.0115, set: { "plasmaCalcium.chelation": 4 } },
    ]);
    const highest = Math.max(...PTH) / 3.85;
    expect(highest).toBeGreaterThan(3.8);
    expect(highest).toBeLessThan(7);
    expect((PTH[3] as number) / 3.85).toBeLessThan(highest);
  });

  it("ends, and PTH leaves plasma with the half-lives of Maier 1998", () => {
    const [PTH = []] = at([0, 2.5 / 60, 2, 2 + 81.7 / 60], signals, { "parathyroids.glands": 0 });
    expect((PTH[1] as number) / (PTH[0] as number)).toBeGreaterThan(0.6);
    expect((PTH[1] as number) / (PTH[0] as number)).toBeLessThan(0.74);
    expect((PTH[3] as number) / (PTH[2] as number)).toBeCloseTo(0.5, 1);
  });
});
