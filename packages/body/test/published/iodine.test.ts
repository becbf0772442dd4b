import { compile, flatten, steadyState } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { icrpIodine } from "./iodine.ts";

const model = compile(flatten([icrpIodine], { timeUnit: "d" }));

function settled(intake: number) {
  const { values } = steadyState(model, { parameters: { "icrpIodine.intake": intake } });
  const state = (name: string): number => values[`icrpIodine.${name}`];
  return { iodide: state("iodide"), thyroid: state("thyroid"), hormone: state("hormone") };
}

describe("ICRP 78 iodine model", () => {
  it("balances 150 ug a day as published", () => {
    const { iodide, thyroid, hormone } = settled(150);
    expect(iodide).toBeCloseTo(71.2, 0);
    expect(0.83 * iodide).toBeCloseTo(59.1, 0);
    expect(thyroid / 1000).toBeCloseTo(6.82, 1);
    expect(hormone / 1000).toBeCloseTo(1.02, 1);
    expect(1.94 * iodide).toBeCloseTo(138.1, 0);
    expect(0.0116 * hormone).toBeCloseTo(11.9, 0);
    expect(1.94 * iodide + 0.0116 * hormone).toBeCloseTo(150, 6);
  });

  it("takes up the iodine of 107 ug T4 and 6.4 ug T3 at 190 ug a day", () => {
    expect(0.83 * settled(190).iodide).toBeCloseTo(74.9, 0);
  });
});
