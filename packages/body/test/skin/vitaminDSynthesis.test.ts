import { compile, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { personOf } from "../../../../scripts/isolated/personOf.ts";
import { sunlight } from "../../src/skin/sunlight.ts";
import { skinVitaminD } from "../../src/skin/vitaminDSynthesis.ts";

const model = compile(flatten([sunlight, skinVitaminD, personOf(20)], { timeUnit: "d" }));
const year = Array.from({ length: 365 }, (_, day) => day);
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Name with its module: the sun's, or the skin's. */
function qualified(name: string): string {
  if (name.includes(".")) return name;
  const ofSun = { ...sunlight.parameters, ...sunlight.variables };
  return name in ofSun ? `sunlight.${name}` : `skinVitaminD.${name}`;
}

/** A signal on days counted from the equinox of spring. */
function course(
  signal: string,
  days: readonly number[],
  parameters: Readonly<Record<string, number>>,
): readonly number[] {
  const name = qualified(signal);
  const { trajectory } = simulate(model, {
    start: 0,
    end: 400,
    output: { at: [...days] },
    signals: [name],
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([key, value]) => [qualified(key), value]),
    ),
  });
  return [...(trajectory.columns.get(name)?.values ?? [])];
}

/** Mean of a month over that of midsummer, by the days of the year at which the month begins. */
function monthOverSummer(latitude: number, start: number): number {
  const days = (from: number) => Array.from({ length: 30 }, (_, i) => (from + i - 80 + 365) % 365);
  const of = (from: number) => mean(course("synthesis", days(from), { latitude, rhythm: 1 }));
  return of(start) / of(152);
}

const january = 1;
const february = 32;
const april = 91;
const october = 274;
const november = 305;
const december = 335;

describe("vitamin D of the skin", () => {
  it("is 25 ug for a quarter of the least erythemal dose on a quarter of the skin", () => {
    const { yield: full, saturation } = skinVitaminD.parameters as Record<
      string,
      { value: number }
    >;
    const doses = 0.25;
    const made = (full?.value ?? 0) * 0.25 * (doses / (1 + doses / (saturation?.value ?? 0)));
    expect(Math.abs(made - 25)).toBeLessThan(1);
  });

  it("sees the UV index of Madronich's formula", () => {
    const [noon] = course("indexNow", [0], { latitude: 0, rhythm: 1 });
    expect(noon).toBeCloseTo(12.5 * 0.86, 1);
  });

  it("has the erythemal doses of Danish indoor workers: 133 in the summer half-year, few in winter", () => {
    const doses = course("dosesNow", year, { latitude: 56, rhythm: 1 });
    const summer = doses.slice(0, 183).reduce((sum, value) => sum + value, 0);
    const winter = doses.slice(183).reduce((sum, value) => sum + value, 0);
    expect(Math.abs(summer / 133 - 1)).toBeLessThan(0.1);
    expect(winter).toBeLessThan(10);
  });

  it.each([
    [42, november],
    [42, december],
    [42, january],
    [52, october],
    [52, november],
    [52, december],
    [52, january],
    [52, february],
  ])("is next to none at %d degrees in the month from day %d", (latitude, start) => {
    expect(monthOverSummer(latitude, start)).toBeLessThan(0.02);
  });

  it.each([
    [34, december],
    [34, january],
    [18, december],
    [42, april],
  ])("is made at %d degrees in the month from day %d", (latitude, start) => {
    expect(monthOverSummer(latitude, start)).toBeGreaterThan(0.02);
  });

  it.each([0, 18, 42, 56])("has without seasons the mean of the year at %d degrees", (latitude) => {
    const seasons = mean(course("synthesis", year, { latitude, rhythm: 1 }));
    const [still] = course("synthesis", [0], { latitude });
    expect(Math.abs((still as number) / seasons - 1)).toBeLessThan(0.06);
  });

  it("is that of the reference person at 45 degrees", () => {
    expect(course("relative", [0], { "person.age": 30 })[0]).toBeCloseTo(1, 2);
  });

  it("falls with skin type, by half to 80 years, and to none without sun", () => {
    const types = [1, 2, 3, 4, 5, 6].map((skinType) => course("synthesis", [0], { skinType })[0]);
    expect(types).toEqual([...types].sort((a, b) => (b as number) - (a as number)));
    expect((types[5] as number) / (types[1] as number)).toBeLessThan(0.35);
    const old = course("synthesis", [0], { "person.age": 80 })[0] as number;
    expect(Math.abs(old / (types[1] as number) - 0.5)).toBeLessThan(0.02);
    expect(course("synthesis", [0], { outdoors: 0 })[0]).toBe(0);
  });
});
