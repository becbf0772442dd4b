import { sources } from "@endocrine/body";
import { describe, expect, it } from "vitest";
import {
  type PopulationOptions,
  type VirtualPerson,
  variations,
  virtualAdults,
} from "../src/index.ts";
import { healthy } from "../src/population/healthy.ts";

const build = ["person.adultBodyMassIndex", "appetite.setPoint"];

/** The person's index: the own, and what appetite has added, by the power of `fit/setPoint.ts`. */
const drawnIndex = ({ set }: VirtualPerson): number =>
  (set["person.adultBodyMassIndex"] as number) * (set["appetite.setPoint"] as number) ** 0.77;

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

describe("virtual adults", () => {
  it("are the same for the same seed, and fewer are the first of more", () => {
    const ten = virtualAdults({ size: 10, seed: 3 });
    expect(virtualAdults({ size: 10, seed: 3 })).toEqual(ten);
    expect(virtualAdults({ size: 4, seed: 3 })).toEqual(ten.slice(0, 4));
    expect(virtualAdults({ size: 10, seed: 4 })).not.toEqual(ten);
  });

  it("have the build and the variation that are published", () => {
    const people = virtualAdults({ size: 4000, seed: 1, bodyMassIndex: [15, 60] });
    const men = people.filter(({ patient }) => patient === "adult-male");
    expect(men.length / 4000).toBeCloseTo(0.5, 1);
    expect(mean(men.map(({ height }) => height as number))).toBeCloseTo(1.78, 2);
    const indices = men.map(drawnIndex);
    expect(mean(indices)).toBeGreaterThan(27.4);
    expect(mean(indices)).toBeLessThan(28.2);
    for (const { parameters, kind, spread } of variations) {
      const path = parameters[0] as string;
      const values = people.map(({ set }) => set[path] as number);
      const own = healthy(path);
      const draws = values.map((v) => (kind === "factor" ? Math.log(v / own) : v - own));
      const found = Math.sqrt(mean(draws.map((d) => d * d)));
      const asked = kind === "factor" ? Math.sqrt(Math.log(1 + spread ** 2)) : spread;
      expect(found / asked, path).toBeGreaterThan(0.93);
      expect(found / asked, path).toBeLessThan(1.07);
    }
  });

  it("differ by age and build alone without variation", () => {
    for (const { set } of virtualAdults({ size: 20, seed: 1, variation: 0 })) {
      for (const [path, value] of Object.entries(set)) {
        if (!build.includes(path)) expect(value).toBe(healthy(path));
      }
    }
  });

  it("are lean by nature, and heavy by what appetite defends above the healthy", () => {
    const people = virtualAdults({ size: 100, seed: 1 });
    const own = healthy("person.adultBodyMassIndex");
    for (const { set } of people) {
      const [index, setPoint] = build.map((path) => set[path] as number);
      expect(index).toBeLessThanOrEqual(own);
      expect(setPoint).toBeGreaterThanOrEqual(1);
      if (index !== own) expect(setPoint).toBe(1);
    }
    expect(people.some(({ set }) => (set["appetite.setPoint"] as number) > 1.3)).toBe(true);
  });

  it("keep the limits that are asked for", () => {
    const people = virtualAdults({ size: 200, seed: 1, age: [40, 41], women: 1 });
    for (const person of people) {
      const { age, patient } = person;
      expect(age).toBeGreaterThanOrEqual(40);
      expect(age).toBeLessThanOrEqual(41);
      expect(patient).toBe("adult-female");
      expect(drawnIndex(person)).toBeGreaterThanOrEqual(18.5);
      expect(drawnIndex(person)).toBeLessThanOrEqual(30 + 1e-9);
    }
  });

  it("move only what the body has, each with a source", () => {
    for (const { parameters, source, note } of variations) {
      for (const path of parameters) expect(() => healthy(path)).not.toThrow();
      expect(source === "design" || source in sources, source).toBe(true);
      expect(note).not.toBe("");
    }
    const paths = variations.flatMap(({ parameters }) => parameters);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it.each<[Partial<PopulationOptions>, RegExp]>([
    [{ size: 0 }, /size is 0; allowed is 1 to 1000000/],
    [{ size: 1.5 }, /whole number/],
    [{ seed: 0.5 }, /seed is 0.5/],
    [{ women: 2 }, /women is 2; allowed is 0 to 1/],
    [{ age: [10, 30] }, /age is 10; allowed is 20 to 100/],
    [{ age: [50, 30] }, /from low to high/],
    [{ variation: Number.NaN }, /variation is NaN/],
  ])("refuse %o", (bad, message) => {
    expect(() => virtualAdults({ size: 5, seed: 1, ...bad })).toThrow(message);
  });
});
