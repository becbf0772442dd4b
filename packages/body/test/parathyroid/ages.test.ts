import { compile, defineModule, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { held } from "../../../../scripts/isolated/held.ts";
import { personOf } from "../../../../scripts/isolated/personOf.ts";
import { calciumModules } from "../../src/parathyroid/modules.ts";

/** A child of an age, sex, mass, height and height velocity, after a year of it. */
function child(age: number, female: number, mass: number, height: number, velocity: number) {
  const stature = defineModule({
    id: "stature",
    about: "Height and its velocity, held.",
    parameters: { height: held(height, "m"), heightVelocity: held(velocity, "cm/a") },
  });
  const GFR = 120 * (mass / 70) ** 0.75;
  const kidney = defineModule({
    id: "kidney",
    about: "Filtration of this size, held.",
    parameters: { GFR: held(GFR, "mL/min"), relative: held(1, "1"), nephrons: held(1, "1") },
  });
  const model = compile(
    flatten([...calciumModules, personOf(age, female, mass / 70), stature, kidney], {
      timeUnit: "h",
    }),
  );
  const { final } = simulate(model, {
    start: 0,
    end: 365 * 24,
    output: { at: [365 * 24] },
    initial: { "boneExchange.labile": (100 * mass) / 70 },
  });
  return final;
}

describe("calcium and bone by age", () => {
  it.each([
    ["boy of half a year", 0.5, 0, 7.9, 0.676, 18, [1.6, 2.2], [150, 480]],
    ["girl of 5 years", 5, 1, 18, 1.09, 6.5, [1.3, 1.9], [130, 340]],
    ["boy of 13.5 years", 13.5, 0, 47, 1.6, 9.5, [1.2, 1.8], [150, 470]],
    ["woman of 30", 30, 1, 60, 1.63, 0, [0.95, 1.35], [40, 120]],
    ["man of 80", 80, 0, 70, 1.72, 0, [0.9, 1.4], [40, 120]],
  ] as const)(
    "%s: PTH and calcium normal, phosphate and ALP of the age",
    (_, age, female, mass, height, velocity, phosphate, ALP) => {
      const state = child(age, female, mass, height, velocity);
      expect(state["PTH.plasma"]).toBeGreaterThan(1.2);
      expect(state["PTH.plasma"]).toBeLessThan(6.5);
      expect(state["plasmaCalcium.pool"]).toBeGreaterThan(1.15);
      expect(state["plasmaCalcium.pool"]).toBeLessThan(1.35);
      expect(state["phosphate.plasma"]).toBeGreaterThan(phosphate[0]);
      expect(state["phosphate.plasma"]).toBeLessThan(phosphate[1]);
      expect(state["boneMarkers.ALP"]).toBeGreaterThan(ALP[0]);
      expect(state["boneMarkers.ALP"]).toBeLessThan(ALP[1]);
    },
  );
});
