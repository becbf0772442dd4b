import { compile, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { gutModules } from "../../src/gut/modules.ts";
import { GIP, times } from "../pancreas/glucoseLoad.ts";
import { course, system, type Values } from "../pancreas/system.ts";
import { dallaMan } from "../published/dallaMan.ts";

const model = system();
const dose = (add: Values) => [
  {
    at: 0,
    add: Object.fromEntries(Object.entries(add).map(([name, g]) => [`stomach.${name}`, g])),
  },
];

/** Trapezium sum over minutes of a rate per hour. */
function total(rates: readonly number[]): number {
  const inner = rates.slice(1, -1).reduce((sum, rate) => sum + rate, 0);
  return (inner + ((rates[0] as number) + (rates.at(-1) as number)) / 2) / 60;
}

function after(add: Values, signal: string, end = 300, parameters: Values = {}): readonly number[] {
  return course(model, [signal], end, parameters, dose(add))[signal] as readonly number[];
}

function halfTime(energy: number): number {
  const left = after(
    { carbohydrate: energy * 0.1, protein: energy * 0.1, fat: energy / 45 },
    "stomach.energy",
    300,
    { "meals.glycaemicSpeed": 0.6 },
  );
  return left.findIndex((value) => value < energy / 2);
}

describe("the stomach", () => {
  it.each([
    [150, 57],
    [300, 70],
    [600, 95],
  ])("empties half of %d kcal near the published %d min", (energy, minutes) => {
    expect(Math.abs(halfTime(energy) - minutes)).toBeLessThan(13);
  });

  it("lets 1 to 4 kcal/min of a glucose load through while it is full", () => {
    const left = after({ carbohydrate: 75 }, "stomach.energy");
    const pace = ((left[0] as number) - (left[30] as number)) / 30;
    expect(pace).toBeGreaterThan(1);
    expect(pace).toBeLessThan(4);
  });

  it("is slowed by GLP-1, somatostatin and a weak motility", () => {
    const left = (parameters: Values) =>
      after({ carbohydrate: 75 }, "stomach.carbohydrate", 60, parameters)[60] as number;
    const usual = left({});
    expect(left({ "incretins.fastingGLP1": 4, "incretins.mostGLP1": 200 })).toBeGreaterThan(usual);
    expect(left({ "somatostatin.tumour": 50 })).toBeGreaterThan(1.2 * usual);
    expect(left({ "stomach.motility": 0.3 })).toBeGreaterThan(1.3 * usual);
  });
});

describe("absorption", () => {
  const appeared = (rates: readonly number[], end: number) => total(rates.slice(0, end + 1));

  it("brings the 78 g of glucose of a mixed meal into plasma as the meal model does", () => {
    const { trajectory } = simulate(compile(flatten([dallaMan], { timeUnit: "min" })), {
      start: 0,
      end: 300,
      output: { every: 1 },
      signals: ["dallaMan.Ra"],
    });
    const published = [...(trajectory.columns.get("dallaMan.Ra")?.values ?? [])];
    const meal = { carbohydrate: 78, fat: 30.8, protein: 26 };
    const ours = after(meal, "intestine.glucoseAppearance");
    for (const end of [30, 60, 90, 120, 180, 240, 300]) {
      const share = (appeared(ours, end) * 0.18016) / 78;
      expect(Math.abs(share - (appeared(published, end) * 60) / 1000)).toBeLessThan(0.045);
    }
  });

  it("loses nothing but the tenth that gut and liver keep", () => {
    const ours = after({ carbohydrate: 50 }, "intestine.glucoseAppearance", 1800);
    expect(total(ours) * 0.18016).toBeCloseTo(45, 1);
    expect(total(after({ protein: 30 }, "intestine.proteinAppearance", 1800))).toBeCloseTo(30, 1);
    expect(total(after({ fat: 40 }, "intestine.fatAppearance", 2400))).toBeCloseTo(40, 0);
  });

  it("brings fat three to four hours late, starch later than glucose", () => {
    const peak = (values: readonly number[]) => values.indexOf(Math.max(...values));
    const fat = peak(after({ carbohydrate: 75, fat: 60 }, "intestine.fatAppearance", 480));
    expect(fat).toBeGreaterThan(150);
    expect(fat).toBeLessThan(270);
    const starch = { "meals.glycaemicSpeed": 0.4 };
    expect(
      peak(after({ carbohydrate: 75 }, "intestine.glucoseAppearance", 300, starch)),
    ).toBeGreaterThan(peak(after({ carbohydrate: 75 }, "intestine.glucoseAppearance", 300)));
  });
});

describe("incretins", () => {
  it("give the intact GIP that was measured after 75 g of glucose", () => {
    const level = after({ carbohydrate: 75 }, "incretins.GIP");
    const misses = times
      .slice(1)
      .map((time, i) => (level[time] as number) - (GIP[i + 1] as number));
    expect(Math.max(...misses.map(Math.abs))).toBeLessThan(8);
  });

  it("raise intact GLP-1 two- to threefold, more by a large meal, hardly by the dose twice over", () => {
    const most = (share: number) =>
      Math.max(
        ...after(
          { carbohydrate: 31 * share, fat: 9.5 * share, protein: 12.4 * share },
          "incretins.GLP1",
        ),
      );
    expect(most(1)).toBeGreaterThan(8);
    expect(most(2)).toBeGreaterThan(most(1));
    expect(most(2) / most(1)).toBeLessThan(1.35);
    expect(most(2)).toBeLessThan(13);
  });

  it("are held back by somatostatin, and kept by blocked DPP-4", () => {
    const most = (parameters: Values) =>
      Math.max(...after({ carbohydrate: 75 }, "incretins.GIP", 120, parameters));
    expect(most({ "somatostatin.infusion": 50 })).toBeLessThan(0.1 * most({}));
    expect(Math.abs(most({ "incretins.secretion": 2 }) / most({}) - 2)).toBeLessThan(0.1);
  });
});

describe("the habitual diet", () => {
  const daily = compile(flatten(gutModules, { timeUnit: "h" }));
  const run = (parameters: Values) => {
    const { trajectory } = simulate(daily, {
      start: 0,
      end: 72,
      output: { every: 1 / 60 },
      signals: ["meals.eaten", "intestine.glucoseAppearance", "stomach.energy"],
      parameters,
    });
    return Object.fromEntries(
      [...trajectory.columns].map(([name, { values }]) => [name, [...values].slice(48 * 60)]),
    ) as Record<string, number[]>;
  };

  it("is eaten whole in four meals, and half of it as carbohydrate", () => {
    const { "meals.eaten": eaten = [], "intestine.glucoseAppearance": glucose = [] } = run({});
    expect(Math.abs(total(eaten) - 2400)).toBeLessThan(3);
    expect(Math.abs((total(glucose) * 0.18016) / 0.9 - (2400 * 0.49) / 4)).toBeLessThan(1);
    expect(Math.max(...eaten)).toBeGreaterThan(1000);
    expect(eaten[3 * 60]).toBeLessThan(0.1);
  });

  it("flows at its mean without a rhythm, and not at all in a fast", () => {
    const { "meals.eaten": eaten = [] } = run({ "meals.rhythm": 0 });
    expect(Math.min(...eaten)).toBeCloseTo(100, 6);
    expect(Math.max(...eaten)).toBeCloseTo(100, 6);
    expect(Math.max(...(run({ "meals.fed": 0 })["stomach.energy"] ?? []))).toBe(0);
  });
});
