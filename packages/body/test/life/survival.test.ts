import { compile, defineModule, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { survival } from "../../src/life/survival.ts";

/** A module that holds its quantities at parameters of the same name with `Set` behind. */
const held = (id: string, quantities: Readonly<Record<string, readonly [number, string]>>) =>
  defineModule({
    id,
    about: "Held at what is set.",
    parameters: Object.fromEntries(
      Object.entries(quantities).map(([name, [value, unit]]) => [
        `${name}Set`,
        { value, unit, meaning: name, source: "design" },
      ]),
    ),
    variables: Object.fromEntries(
      Object.entries(quantities).map(([name, [, unit]]) => [name, { unit, is: `${name}Set` }]),
    ),
  });

const model = compile(
  flatten(
    [
      survival,
      held("pressure", { relative: [1, "1"] }),
      held("extracellular", { potassium: [4.2, "mmol/L"], sodium: [140, "mmol/L"] }),
      held("plasmaCalcium", { ionised: [1.22, "mmol/L"] }),
    ],
    { timeUnit: "h" },
  ),
);

/** Hour of death within a month, with a quantity held at a value. */
function hourOfDeath(path: string, value: number, initial = 0): number | undefined {
  const { trajectory } = simulate(model, {
    start: 0,
    end: 30 * 24,
    output: { every: 1 },
    parameters: { [`${path}Set`]: value },
    initial: { "survival.harm": initial },
  });
  const levels = trajectory.columns.get("survival.harm")?.values ?? new Float64Array();
  const hour = levels.findIndex((level) => level >= 1);
  return hour < 0 ? undefined : hour;
}

describe("survival", () => {
  it.each([
    ["pressure.relative", 0.63, 0.54],
    ["extracellular.potassium", 7.6, 8.8],
    ["extracellular.potassium", 1.9, 1.62],
    ["extracellular.sodium", 103, 95],
    ["extracellular.sodium", 170, 184],
    ["plasmaCalcium.ionised", 0.6, 0.48],
    ["plasmaCalcium.ionised", 2.7, 3.4],
  ])("%s: %d is borne for a month, %d for less than two days", (path, borne, deadly) => {
    expect(hourOfDeath(path, borne)).toBeUndefined();
    expect(hourOfDeath(path, deadly)).toBeLessThan(48);
  });

  it("kills within hours in deep shock", () => {
    expect(hourOfDeath("pressure.relative", 0.4)).toBeLessThan(4);
  });

  it("lets harm heal that came back in time, and none after death", () => {
    expect(hourOfDeath("pressure.relative", 1, 0.9)).toBeUndefined();
    expect(hourOfDeath("pressure.relative", 1, 1)).toBe(0);
  });

  it("says alive until death", () => {
    const alive = (harm: number) =>
      simulate(model, {
        start: 0,
        end: 0,
        output: { at: [0] },
        signals: ["survival.alive"],
        initial: { "survival.harm": harm },
      }).trajectory.columns.get("survival.alive")?.values[0];
    expect([0, 0.5, 0.99, 1, 3].map(alive)).toEqual([1, 1, 1, 0, 0]);
  });
});
