import { compile, flatten, simulate, steadyState } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { excisionCircles, lewkiewicz } from "./lewkiewicz.ts";

const ages = [1, 5, 10, 20, 30, 40, 50, 60, 70, 80, 90];

describe("naive T cells over life (Lewkiewicz 2019)", () => {
  const model = compile(flatten([lewkiewicz], { timeUnit: "a" }));
  const { trajectory } = simulate(model, {
    start: 0,
    end: 90,
    output: { at: ages },
    signals: ["lewkiewicz.N", "lewkiewicz.gamma"],
    rtol: 1e-9,
  });
  const at = (name: string, age: number) =>
    trajectory.columns.get(`lewkiewicz.${name}`)?.values[ages.indexOf(age)] as number;

  it.each([
    [1, 1.7e10],
    [5, 7.2e10],
    [10, 1.13e11],
    [20, 1.41e11],
    [30, 1.33e11],
    [40, 1.11e11],
    [50, 8.7e10],
    [60, 6.6e10],
    [70, 4.8e10],
    [80, 3.5e10],
    [90, 2.6e10],
  ])("are at %d years %d", (age, expected) => {
    expect(Math.abs(at("N", age) / expected - 1)).toBeLessThan(0.02);
  });

  it.each([
    [20, 7.5e9],
    [60, 1.28e9],
    [80, 5.3e8],
  ])("leave the thymus at %d years at %d a year", (age, expected) => {
    expect(Math.abs(at("gamma", age) / expected - 1)).toBeLessThan(0.01);
  });
});

describe("excision circles (De Boer)", () => {
  it("rest at 400 naive CD4 cells in a microlitre with a hundredth of a circle each", () => {
    const model = compile(flatten([excisionCircles], { timeUnit: "d" }));
    const { values } = steadyState(model);
    expect(values["trec.N"]).toBeCloseTo(400, 6);
    expect((values["trec.T"] as number) / (values["trec.N"] as number)).toBeCloseTo(0.01, 8);
  });
});
