import { describe, expect, it } from "vitest";
import { course, heldInsulin, system, type Values } from "./system.ts";

const held = system(heldInsulin);

/** Sensitivity of muscle, and resistance by the route, after some days at levels of insulin. */
function after(hours: number, plasma: number, portal: number, more: Values = {}) {
  const found = course(held, ["insulinSensitivity.muscle", "insulinRoute.resistance"], {
    hours: [hours],
    parameters: { "insulin.plasma": plasma, "insulin.portal": portal, ...more },
  });
  return {
    muscle: found["insulinSensitivity.muscle"]?.[0] as number,
    resistance: found["insulinRoute.resistance"]?.[0] as number,
  };
}

const days = 14 * 24;

describe("insulin that does not come by way of the liver", () => {
  /** Donga 2015: uptake in clamps is 4 mg/kg/min less than in health, half. */
  it("halves the answer of muscle within two weeks", () => {
    // 0.5 units/kg a day from under the skin
    const injected = after(days, 150, 150, { "insulinRoute.effect": 0 });
    const { muscle } = after(days, 150, 150);
    expect(muscle / injected.muscle).toBeGreaterThan(0.42);
    expect(muscle / injected.muscle).toBeLessThan(0.6);
  });

  it("is not seen by a clamp of hours", () => {
    expect(after(4, 600, 620).resistance).toBeLessThan(0.01);
  });

  it.each([
    ["a night without food", 30, 161],
    ["half of that in a fast", 15, 75],
    ["the mean of a day with meals", 116, 548],
    ["five times that of a night by an insulinoma", 163, 795],
    ["no insulin at all", 0, 0],
  ])("does nothing where the islets' own insulin is what there is: %s", (_, plasma, portal) => {
    expect(after(days, plasma, portal).resistance).toBeLessThan(0.02);
  });
});
