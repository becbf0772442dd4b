import { describe, expect, it } from "vitest";
import { birth, course } from "../placenta/system.ts";

const born = birth() as number;
const day = 24;

/** Milk of days after birth, mL a day, with feeds from the second hour on. */
function milkOn(
  days: readonly number[],
  change: Readonly<Record<string, number>> = {},
  weaned = 1e4,
): readonly number[] {
  const [volume = []] = course(
    days.map((when) => born + when * day),
    ["milk.volume"],
    {},
    [
      { at: born + 2, set: { "suckling.feeds": 8, ...change } },
      ...(weaned < 1e4 ? [{ at: born + weaned * day, set: { "suckling.feeds": 0 } }] : []),
    ],
  );
  return volume;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe("milk", () => {
  const through = (n: number) => Array.from({ length: 12 }, (_, i) => n - 1 + (i + 1) / 12);

  it.each([
    [1, 7, 122.5],
    [3, 300, 520],
    [5, 600, 800],
  ])("of day %d after birth lies in %d to %d mL", (n, low, high) => {
    const volume = mean(milkOn(through(n)));
    expect(volume).toBeGreaterThan(low);
    expect(volume).toBeLessThan(high);
  });

  it("is 700 to 850 mL a day from the second month, with 200 mg of calcium", () => {
    for (const volume of milkOn([30, 60, 120])) {
      expect(volume).toBeGreaterThan(700);
      expect(volume).toBeLessThan(850);
    }
    const [calcium] = course([born + 60 * day], ["milk.calcium"], {}, [
      { at: born + 2, set: { "suckling.feeds": 8 } },
    ]);
    expect((calcium?.[0] as number) * 24 * 40.08).toBeCloseTo(200, -1.5);
  });

  it("more feeds give more, fewer less", () => {
    const [usual = 0] = milkOn([60]);
    expect(milkOn([60], { "suckling.feeds": 15 })[0]).toBeGreaterThan(1.15 * usual);
    expect(milkOn([60], { "suckling.feeds": 3 })[0]).toBeLessThan(0.7 * usual);
  });

  it("does not flow before birth, and dries up after weaning", () => {
    const [before] = course([born - 24], ["milk.flowing"]);
    expect(before?.[0]).toBeLessThan(0.01);
    expect(milkOn([121], {}, 120)[0]).toBe(0);
    const [alveoli] = course([born + 240 * day], ["milk.alveoli"], {}, [
      { at: born + 2, set: { "suckling.feeds": 8 } },
      { at: born + 120 * day, set: { "suckling.feeds": 0 } },
    ]);
    expect(alveoli?.[0]).toBeLessThan(0.1);
  });

  it("fails without prolactin, without oxytocin and without gland", () => {
    const [usual = 0] = milkOn([30]);
    expect(milkOn([30], { "lactotrophs.function": 0.02 })[0]).toBeLessThan(0.35 * usual);
    expect(milkOn([30], { "oxytocinNeurons.cells": 0 })[0]).toBeLessThan(0.5 * usual);
    expect(milkOn([200], { "milk.tissue": 0.2 })[0]).toBeLessThan(0.5 * usual);
  });
});

describe("suckling", () => {
  it("as feeds by the hour has the mean of the day that daily resolution has", () => {
    const hours = Array.from({ length: 241 }, (_, i) => i / 10);
    const [beats = []] = course(hours, ["suckling.drinking"], {
      "suckling.feeds": 8,
      "suckling.rhythm": 1,
    });
    const [flat = []] = course([1], ["suckling.drinking"], { "suckling.feeds": 8 });
    expect(Math.max(...beats)).toBeCloseTo(1, 2);
    expect(mean(beats.slice(1))).toBeCloseTo(flat[0] as number, 2);
  });

  it("raises oxytocin from 3 to some 11 ng/L in a feed", () => {
    const hours = Array.from({ length: 91 }, (_, i) => born + 40 * day + i / 15);
    const [level = []] = course(hours, ["oxytocin.plasma"], { "suckling.rhythm": 1 }, [
      { at: born + 2, set: { "suckling.feeds": 8 } },
    ]);
    expect(Math.max(...level) / Math.min(...level)).toBeGreaterThan(2);
    expect(Math.max(...level)).toBeGreaterThan(7);
    expect(Math.max(...level)).toBeLessThan(18);
  });
});
