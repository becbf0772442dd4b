import { describe, expect, it } from "vitest";
import { points } from "./glucoseLoad.ts";
import { course, heldGlucose, system, type Values } from "./system.ts";

const held = (glucose: number) =>
  system(
    heldGlucose([
      [0, 5.1],
      [1, glucose],
    ]),
  );
const [resting, oral] = [held(5.1), system(heldGlucose(points))];

function glucagonOf(
  model: typeof oral,
  end: number,
  parameters: Values = {},
  actions: Parameters<typeof course>[4] = [],
): readonly number[] {
  return course(model, ["glucagon.plasma"], end, parameters, actions)[
    "glucagon.plasma"
  ] as readonly number[];
}

/** Insulin by vein for 100 mU/L. */
const insulin = [{ at: 0, set: { "insulin.infusion": 540 } }];

describe("glucagon", () => {
  it("rests at the published level, higher in the portal vein", () => {
    const rest = course(resting, ["glucagon.plasma", "glucagon.portal"], 1);
    const [plasma, portal] = [rest["glucagon.plasma"]?.[0], rest["glucagon.portal"]?.[0]];
    expect(Math.abs((plasma as number) - 8.35)).toBeLessThan(0.3);
    expect(portal).toBeGreaterThan(2 * (plasma as number));
  });

  it.each([
    [3.5, 11.35],
    [3, 18.57],
    [2.7, 23.93],
    [2.5, 27.54],
  ])("rises in a clamp of insulin with glucose at %d mmol/L to %d pmol/L", (glucose, expected) => {
    const level = glucagonOf(held(glucose), 240, {}, insulin)[240] as number;
    expect(Math.abs(level / expected - 1)).toBeLessThan(0.07);
  });

  it("falls under insulin alone, and under glucose with insulin", () => {
    expect(Math.abs((glucagonOf(held(5), 240, {}, insulin)[240] as number) - 2.81)).toBeLessThan(
      0.5,
    );
    expect(glucagonOf(held(10), 240)[240]).toBeLessThan(3);
  });

  it("takes half an hour for most of its rise", () => {
    const level = glucagonOf(held(2.7), 240, {}, insulin);
    const [start, half, end] = [level[0], level[30], level[240]] as [number, number, number];
    expect((half - start) / (end - start)).toBeGreaterThan(0.7);
    expect((half - start) / (end - start)).toBeLessThan(0.95);
  });

  it("is held down by oral glucose, less than by the same glucose by vein", () => {
    const load = [{ at: 0, add: { "stomach.carbohydrate": 75 } }];
    const byMouth = glucagonOf(oral, 120, {}, load);
    const byVein = glucagonOf(oral, 120);
    const over = (values: readonly number[], time: number) =>
      (values[time] as number) / (values[0] as number);
    expect(Math.abs(over(byMouth, 30) - 1.05)).toBeLessThan(0.25);
    expect(over(byMouth, 120)).toBeGreaterThan(0.4);
    expect(over(byMouth, 120)).toBeLessThan(0.7);
    expect(over(byVein, 60)).toBeLessThan(over(byMouth, 60));
  });

  it("rises with protein and with arginine", () => {
    const meal = (protein: number) =>
      glucagonOf(resting, 120, {}, [
        { at: 0, add: { "stomach.carbohydrate": 50, "stomach.protein": protein } },
      ])[120] as number;
    expect(meal(40) / meal(0)).toBeGreaterThan(1.2);
    const level = glucagonOf(resting, 60, {}, [{ at: 0, add: { "aminoAcids.infused": 4 } }]);
    const peak = Math.max(...level);
    // 252-458 ng/L by an assay that reads 70-130 in the fasting: three to four times.
    expect(peak / (level[0] as number)).toBeGreaterThan(2.5);
    expect(level.indexOf(peak)).toBeLessThan(15);
  });

  it("has the half-life of four minutes that was measured", () => {
    const level = glucagonOf(resting, 30, {}, [{ at: 10, add: { "glucagon.pool": 1000 } }]);
    const rise = (time: number) => (level[time] as number) - (level[5] as number);
    expect(rise(15) / rise(11)).toBeCloseTo(0.5, 1);
  });
});
