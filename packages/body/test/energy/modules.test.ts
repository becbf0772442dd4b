import { flatten } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { energyModules } from "../../src/adipose/modules.ts";
import { clock } from "../../src/brain/clock.ts";
import { adult, after, person, stature, system } from "./system.ts";

describe("modules of energy balance", () => {
  it("fit in their units in every unit of time", () => {
    for (const timeUnit of ["h", "d", "a"]) {
      expect(() => flatten([person, clock, stature, ...energyModules], { timeUnit })).not.toThrow();
    }
  });

  it("stand still in health, alone and at every age and size", () => {
    const alone = system(stature);
    for (const who of [
      adult(false, 25, 1.9, 95),
      adult(true, 75, 1.5, 45),
      adult(true, 8, 1.27, 57),
    ]) {
      const signals = [
        "bodyComposition.weight",
        "leptin.relative",
        "appetite.drive",
        "starvation.T3",
      ];
      const values = after(alone, [0, 1000], signals, who);
      for (const [first, last] of values as [number, number][]) {
        expect(Math.abs(last / first - 1)).toBeLessThan(1e-3);
      }
    }
  });
});
