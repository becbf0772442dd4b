import { describe, expect, it } from "vitest";
import {
  chanceOfConception,
  fertilityByAge,
  fertilityBySperm,
  firstConception,
  intercourse,
} from "../../src/life/conception.ts";

const daily = [-5, -4, -3, -2, -1, 0];

describe("chance of conception", () => {
  it.each([
    [0, 0.33],
    [-1, 0.31],
    [-5, 0.1],
    [-6, 0],
    [1, 0],
    [-20, 0],
  ])("of one act on day %d is %d", (day, chance) => {
    expect(chanceOfConception({ age: 30, acts: [day] })).toBeCloseTo(chance, 6);
  });

  it("is 0.37 with an act a day, about a third every other day", () => {
    expect(chanceOfConception({ age: 30, acts: daily })).toBeCloseTo(0.37, 2);
    const others = [
      [-5, -3, -1],
      [-4, -2, 0],
    ].map((acts) => chanceOfConception({ age: 30, acts }));
    for (const chance of others) {
      expect(chance).toBeGreaterThan(0.3);
      expect(chance).toBeLessThan(0.37);
    }
  });

  it("is about twice as high at 19-26 as at 35-39 years, and nil in a child and after fifty", () => {
    const ratio = fertilityByAge(22) / fertilityByAge(37.5);
    expect(ratio).toBeGreaterThan(1.5);
    expect(ratio).toBeLessThan(2.2);
    expect(fertilityByAge(8)).toBe(0);
    expect(fertilityByAge(55)).toBe(0);
  });

  it("is full from 40 million sperm a millilitre on", () => {
    expect([0, 10, 40, 100].map(fertilityBySperm)).toEqual([0, 0.25, 1, 1]);
  });

  it("is nil without sperm, and less with few", () => {
    expect(chanceOfConception({ age: 30, acts: [-1], sperm: 0 })).toBe(0);
    expect(chanceOfConception({ age: 30, acts: [-1], sperm: 0.3 })).toBeCloseTo(0.093, 3);
  });
});

describe("a couple", () => {
  const year = 365 * 24;
  const ovulations = Array.from({ length: 13 }, (_, i) => (14 + 28 * i) * 24);

  function conceived(age: number, perWeek: number): readonly (number | undefined)[] {
    return Array.from({ length: 400 }, (_, seed) =>
      firstConception({ ovulations, acts: intercourse(seed, perWeek, 0, year), age, seed }),
    );
  }

  it("of thirty years conceives in a year in nine of ten, and one of forty in six to eight", () => {
    const share = (list: readonly unknown[]) =>
      list.filter((found) => found !== undefined).length / list.length;
    expect(share(conceived(30, 2))).toBeGreaterThan(0.85);
    const late = share(conceived(40, 2));
    expect(late).toBeGreaterThan(0.5);
    expect(late).toBeLessThan(0.9);
    expect(share(conceived(30, 0))).toBe(0);
  });

  it("has the same course with the same seed", () => {
    const plan = { ovulations, acts: intercourse(3, 2, 0, year), age: 28, seed: 3 };
    expect(firstConception(plan)).toBe(firstConception(plan));
    expect(intercourse(3, 2, 0, year)).toEqual(intercourse(3, 2, 0, year));
  });
});
