import { compile, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { erikssonGlucagon } from "./eriksson.ts";

const model = compile(flatten([erikssonGlucagon], { timeUnit: "min" }));

function clamp(G: number, I: number, end = 300): number {
  const { trajectory } = simulate(model, {
    start: 0,
    end,
    output: { at: [end] },
    parameters: { "eriksson.G": G, "eriksson.I": I },
  });
  return trajectory.columns.get("eriksson.glucagon")?.values[0] as number;
}

describe("glucagon in clamps (Eriksson 2023)", () => {
  it.each([
    [3.5, 100, 11.35],
    [3, 100, 18.57],
    [2.7, 100, 23.93],
    [2.5, 100, 27.54],
    [5, 100, 2.81],
    [10, 30, 2.08],
    [5, 6, 8.348],
  ])("settles at glucose %d mmol/L and insulin %d mU/L on %d pmol/L", (G, I, glucagon) => {
    expect(Math.abs(clamp(G, I) - glucagon)).toBeLessThan(0.02);
  });

  it("rises within the hour", () => {
    expect(Math.abs(clamp(2.7, 100, 30) - 21.5)).toBeLessThan(0.1);
    expect(Math.abs(clamp(2.7, 100, 60) - 23.5)).toBeLessThan(0.1);
  });
});
