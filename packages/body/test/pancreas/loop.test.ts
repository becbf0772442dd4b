import { simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { glucoseLoop, man78 } from "./glucoseLoop.ts";
import { course, system } from "./system.ts";

const loop = system(glucoseLoop, man78);

describe("gut and islets with the glucose of the meal model", () => {
  const meal = (add: Record<string, number>) =>
    course(loop, ["glucose.plasma", "insulin.plasma"], 300, {}, [{ at: 0, add }]);

  it("answer a meal with 78 g of glucose as the meal model does: 157 mg/dL at 66 min, insulin 254 pmol/L at 98 min", () => {
    const { "glucose.plasma": glucose = [], "insulin.plasma": insulin = [] } = meal({
      "stomach.carbohydrate": 78,
      "stomach.fat": 30.8,
      "stomach.protein": 26,
    });
    const [highest, most] = [Math.max(...glucose), Math.max(...insulin)];
    expect(Math.abs(18.016 * highest - 157.3)).toBeLessThan(6);
    expect(Math.abs(glucose.indexOf(highest) - 66)).toBeLessThan(20);
    expect(Math.abs(most - 254)).toBeLessThan(40);
    expect(Math.abs(insulin.indexOf(most) - 98)).toBeLessThan(20);
    expect(Math.abs(18.016 * (glucose[180] as number) - 98.2)).toBeLessThan(8);
  });

  it("have a lower glucose after as much carbohydrate with fat and protein", () => {
    const peak = (add: Record<string, number>) => Math.max(...(meal(add)["glucose.plasma"] ?? []));
    expect(
      peak({ "stomach.carbohydrate": 75, "stomach.fat": 25, "stomach.protein": 25 }),
    ).toBeLessThan(peak({ "stomach.carbohydrate": 75 }) - 0.4);
  });

  it("keep glucose within 4 and 9 mmol/L on the habitual diet, with the same mean glucose without meals' rhythm", () => {
    const { trajectory } = simulate(loop, {
      start: -2880,
      end: 1440,
      output: { at: Array.from({ length: 1440 }, (_, i) => i) },
      signals: ["glucose.plasma", "insulin.plasma"],
    });
    const glucose = [...(trajectory.columns.get("glucose.plasma")?.values ?? [])];
    const insulin = [...(trajectory.columns.get("insulin.plasma")?.values ?? [])];
    expect(Math.min(...glucose)).toBeGreaterThan(4);
    expect(Math.max(...glucose)).toBeLessThan(9);
    const mean = (values: readonly number[]) =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(insulin)).toBeGreaterThan(70);
    expect(mean(insulin)).toBeLessThan(140);
    const even = simulate(loop, {
      start: 0,
      end: 14_400,
      output: { at: [14_400] },
      signals: ["glucose.plasma"],
      parameters: { "meals.rhythm": 0 },
    }).trajectory;
    const level = even.columns.get("glucose.plasma")?.values[0] as number;
    expect(Math.abs(level - mean(glucose))).toBeLessThan(0.2);
  });

  it("hold beta-cell mass over years, and give more of it under a higher load of glucose", () => {
    const later = (days: number, usual: number, signal: string) => {
      const end = days * 1440;
      const { trajectory } = simulate(loop, {
        start: 0,
        end,
        output: { at: [end] },
        signals: [signal],
        parameters: { "meals.rhythm": 0, "betaCellMass.usual": usual },
      });
      return trajectory.columns.get(signal)?.values[0] as number;
    };
    const mean = later(10, 5.3, "betaCellMass.load");
    expect(mean).toBeGreaterThan(5);
    expect(mean).toBeLessThan(6.5);
    const years = 5 * 365;
    expect(Math.abs(later(years, mean, "betaCells.mass") - 1)).toBeLessThan(0.02);
    const raised = later(years, mean - 0.4, "betaCells.mass");
    expect(raised).toBeGreaterThan(1.05);
    expect(raised).toBeLessThan(1.6);
  });

  it("wave with the published period when waves are asked for", () => {
    const { "insulin.plasma": insulin = [] } = course(loop, ["insulin.plasma"], 1180, {
      "betaCells.ultradian": 0.25,
    });
    const peaks = insulin.flatMap((value, i) =>
      i > 0 && value > (insulin[i - 1] as number) && value >= (insulin[i + 1] as number) ? [i] : [],
    );
    expect(((peaks.at(-1) as number) - (peaks[0] as number)) / (peaks.length - 1)).toBeCloseTo(
      118,
      -1,
    );
  });
});
