import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mood } from "../../src/brain/mood.ts";
import { alone } from "../alone.ts";

const feel = alone(mood);
const index = (values: Readonly<Record<string, number>>): number => feel(values)("index");
const man = { female: 0 };
const woman = { female: 1 };

describe("the index of mood and arousal", () => {
  it("is near 1 in the healthy awake, whatever the sex, and before puberty", () => {
    expect(index(man)).toBeGreaterThan(0.99);
    expect(index(man)).toBeLessThanOrEqual(1);
    expect(index(woman)).toBeGreaterThan(0.99);
    expect(index({ ...man, maturity: 0, androgen: 0 })).toBe(1);
  });

  it("has the values of its definition", () => {
    expect(feel({ T3: 0.3 })("thyroid")).toBeCloseTo(0.65, 12);
    expect(feel({ cortisol: 2 })("glucocorticoid")).toBeCloseTo(0.825, 12);
    expect(feel({ cortisol: 0 })("glucocorticoid")).toBeCloseTo(0.65, 12);
    expect(feel({ ...man, androgen: 0 })("mood")).toBeCloseTo(0.85, 12);
    expect(feel({ ...woman, oestradiol: 30 })("mood")).toBeCloseTo(0.94, 12);
    expect(feel({ asleep: 1 })("arousal")).toBeCloseTo(0.2, 12);
    expect(feel({ melatonin: 300 })("arousal")).toBeCloseTo(0.9, 12);
    expect(feel({ adrenaline: 1200 })("arousal")).toBeCloseTo(1 + 0.3 / 2.2, 12);
    expect(feel({ neuroglycopenia: 1 })("arousal")).toBeCloseTo(0.4, 12);
  });

  /** Gold 1995: an hour at 2.5 mmol/L, with the adrenaline of such a clamp. */
  it("falls in hypoglycaemia although adrenaline rises", () => {
    expect(index({ neuroglycopenia: 0.5, adrenaline: 4000 })).toBeLessThan(0.9);
  });

  it.each([
    ["T3", 1],
    ["adrenaline", 1],
    ["androgen", 1],
    ["oestradiol", 1],
    ["melatonin", -1],
    ["asleep", -1],
    ["neuroglycopenia", -1],
  ] as const)("follows %s in one direction, within its bounds", (input, sign) => {
    const most = { T3: 5, adrenaline: 2e4, androgen: 3, oestradiol: 3000, melatonin: 1e5 };
    const top = most[input as keyof typeof most] ?? 1;
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (share, female) => {
        const [low, high] = [share * 0.5 * top, (share * 0.5 + 0.5) * top];
        const person = { female: female ? 1 : 0 };
        const [less, more] = [
          index({ ...person, [input]: low }),
          index({ ...person, [input]: high }),
        ];
        expect(sign * (more - less)).toBeGreaterThanOrEqual(0);
        expect(less).toBeGreaterThanOrEqual(0);
        expect(more).toBeLessThan(1.7);
      }),
      { numRuns: 20 },
    );
  });
});
