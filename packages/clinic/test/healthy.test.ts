import { describe, expect, it } from "vitest";
import { interval } from "../src/laboratory/intervals.ts";
import { patients } from "../src/patients/patients.ts";
import { labReport } from "./remembered.ts";

/** Analytes and signs outside their reference interval. */
function outside(patient: string, at: string): readonly string[] {
  const { analytes, signs } = labReport({ patient }, { at });
  return Object.entries({ ...analytes, ...signs })
    .filter(([, { flag }]) => flag !== "N")
    .map(([id, { value, low, high }]) => `${id} ${value} (${low} to ${high})`);
}

describe("the healthy", () => {
  it.each(patients.map(({ id }) => id))("%s has nothing outside its interval at 08:00", (id) => {
    const found = outside(id, "08:00");
    // pregnancy and milk need more iodine than the usual diet gives
    const mother = id === "pregnant" || id === "lactating";
    expect(
      found.filter((text) => !(mother && /^(urineIodine|radioiodineUptake24h)/.test(text))),
    ).toEqual([]);
  });

  it.each(["00:00", "04:00", "12:00", "16:00", "20:00"])("nor has an adult at %s", (at) => {
    expect(outside("adult-male", at)).toEqual([]);
    expect(outside("adult-female", at)).toEqual([]);
  });
});

describe("intervals", () => {
  const man = { age: 30, female: false, weight: 70 };

  it("follow the hour", () => {
    expect(interval("cortisol", { ...man, hour: 8 }).low).toBeGreaterThan(100);
    expect(interval("cortisol", { ...man, hour: 14 }).low).toBeNull();
    expect(interval("cortisol", { ...man, hour: 23.5 }).high).toBeCloseTo(207, 0);
    expect(interval("cortisol", { ...man, hour: 1 }).high).toBeCloseTo(207, 0);
    expect(interval("salivaryCortisol", { ...man, hour: 0 })).toEqual({ low: null, high: 6.3 });
  });

  it("follow age and sex, and hold beyond the last age", () => {
    const limits = (age: number, female: boolean) =>
      interval("DHEAS", { age, female, weight: 60 }).high as number;
    expect(limits(25, false)).toBe(14.9);
    expect(limits(25, true)).toBe(9.49);
    expect(limits(55, false)).toBe(limits(80, false));
    expect(limits(9, false)).toBe(3.04);
    expect(interval("DHEAS", { age: 0.1, female: false, weight: 4 })).toEqual({
      low: null,
      high: null,
    });
    expect(interval("17OHP", { age: 0.03, female: true, weight: 4 }).high).toBe(5.1);
  });

  it("follow the phase of the cycle, and menopause", () => {
    const woman = { age: 28, female: true, weight: 60 };
    const LH = (cycleDay: number, sinceOvulation: number) =>
      interval("LH", { ...woman, cycleDay, sinceOvulation }).high;
    expect([LH(3, 17), LH(12, 26), LH(16, 2), LH(20, 6), LH(27, 13)]).toEqual([
      8.73, 73.6, 21.4, 10.8, 7.29,
    ]);
    // without menses nobody can tell a phase
    expect(LH(200, 214)).toBe(8.73);
    expect(interval("progesterone", { ...woman, cycleDay: 20, sinceOvulation: 6 }).low).toBe(18.3);
    expect(interval("FSH", { ...woman, age: 60, cycleDay: 3000 }).low).toBe(25.8);
    expect(interval("LH", { ...woman, pregnancyWeek: 20 })).toEqual({ low: null, high: null });
    expect(interval("hCG", { ...woman, pregnancyWeek: 10 })).toEqual({ low: 25700, high: 288000 });
    expect(interval("prolactin", { ...woman, nursing: true }).high).toBeNull();
    expect(interval("SHBG", { ...woman, age: 2, female: false }).high).toBeCloseTo(237.5, 5);
  });

  it("say nothing of steroids in pregnancy", () => {
    expect(interval("cortisol", { ...man, female: true, pregnancyWeek: 30, hour: 8 })).toEqual({
      low: null,
      high: null,
    });
  });
});
