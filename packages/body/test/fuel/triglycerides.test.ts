import { simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { type Values, withIslets } from "./system.ts";

const model = withIslets();
const breakfast = 20 * 24 + 8;
const hours = [0, 1, 2, 3, 4, 5, 6, 8, 10];

/** Triglycerides at hours after a meal that ends a night's fast. */
function after(meal: Values, parameters: Values = {}): readonly number[] {
  const { trajectory } = simulate(model, {
    start: 0,
    end: breakfast + 10,
    output: { at: hours.map((hour) => breakfast + hour) },
    signals: ["triglycerides.plasma"],
    parameters,
    actions: [
      { at: breakfast - 2, set: { "meals.fed": 0 } },
      { at: breakfast + 0.001, add: meal },
    ],
  });
  return [...(trajectory.columns.get("triglycerides.plasma")?.values ?? [])];
}

describe("triglycerides", () => {
  it("rise for hours after 75 g of glucose with 60 g of fat, and are back by night", () => {
    const found = after({ "stomach.carbohydrate": 75, "stomach.fat": 60 });
    // the mixed meal model: 1.3 to 2.40 mmol/L at 244 min
    expect(found[0]).toBeGreaterThan(0.7);
    expect(found[0]).toBeLessThan(1.6);
    const peak = Math.max(...found);
    expect(peak).toBeGreaterThan(2);
    expect(peak).toBeLessThan(3.2);
    expect([3, 4]).toContain(hours[found.indexOf(peak)]);
    expect(found.at(-1) as number).toBeLessThan(0.5 * peak);
  });

  it("fall after glucose alone", () => {
    const found = after({ "stomach.carbohydrate": 75 });
    expect(Math.min(...found)).toBeLessThan(0.7 * (found[0] as number));
  });

  it("rise without lipase, and when fatty acids are many", () => {
    const [healthy] = after({}) as readonly [number];
    const [noLipase] = after({}, { "triglycerides.lipase": 0.3 }) as readonly [number];
    const [manyAcids] = after({}, { "FFA.lipolysisFactor": 2 }) as readonly [number];
    expect(noLipase / healthy).toBeGreaterThan(2);
    expect(manyAcids / healthy).toBeGreaterThan(1.1);
  });
});
