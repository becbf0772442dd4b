import { describe, expect, it } from "vitest";
import { osteoclasts } from "../../src/bone/osteoclasts.ts";
import { alone } from "../alone.ts";

const bone = alone(osteoclasts);
const drive = (values: Readonly<Record<string, number>>): number => bone(values)("otherDrive");

describe("androgens and a man's bone", () => {
  it("suffice down to the range of hypogonadism, at every stage of puberty", () => {
    for (const androgen of [0.4, 0.7, 1, 3]) expect(bone({ androgen })("androgenLack")).toBe(0);
    expect(bone({ puberty: 0, androgen: 0 })("androgenLack")).toBe(0);
    expect(bone({ puberty: 0.5, androgen: 0.2 })("androgenLack")).toBe(0);
    expect(bone({ androgen: 0.1 })("androgenLack")).toBeCloseTo(0.75, 12);
  });

  it("do not count in a woman", () => {
    expect(bone({ female: 1, androgen: 0 })("androgenLack")).toBe(0);
  });

  /** Falahati-Nini 2000: oestradiol at least 70 %, testosterone at most 30 % of the rise without both. */
  it("hold back up to three tenths of what resorption rises by without both", () => {
    const castrate = { androgen: 0, oestradiol: 10 };
    const both = drive(castrate) - drive({});
    const testosterone = (drive(castrate) - drive({ ...castrate, androgen: 1 })) / both;
    const oestradiol = (drive(castrate) - drive({ ...castrate, oestradiol: 100 })) / both;
    expect(testosterone).toBeGreaterThan(0.05);
    expect(testosterone).toBeLessThan(0.3);
    expect(oestradiol).toBeGreaterThan(0.7);
    expect(testosterone + oestradiol).toBeCloseTo(1, 9);
  });
});
