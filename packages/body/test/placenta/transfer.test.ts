import { compile, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { body } from "../../src/body.ts";
import { dailyMeans } from "../../src/life/dailyMeans.ts";
import { conception, notPregnant, nursing } from "../../src/life/pregnancies.ts";
import { calciumModules } from "../../src/parathyroid/modules.ts";
import { pregnancyModules } from "../../src/placenta/modules.ts";

const own = new Set(calciumModules.map(({ id }) => id));
const model = compile(
  flatten([...body.filter(({ id }) => !own.has(id)), ...calciumModules, ...pregnancyModules], {
    timeUnit: "h",
  }),
);
const known = new Set(model.parameters.map(({ name }) => name));
const parameters = Object.fromEntries(
  Object.entries({
    ...dailyMeans,
    "suckling.rhythm": 0,
    "person.female": 1,
    "person.ageAtStart": 28,
    "person.calendar": 0,
  }).filter(([name]) => known.has(name)),
);

/** A woman at balance, then a pregnancy from day 1 and a year of breast feeding. */
const rest = simulate(model, {
  start: 0,
  end: 20 * 24 * 365.25,
  output: { at: [0] },
  parameters,
  initial: {
    ...notPregnant,
    "stature.height": 1.63,
    "stature.healthyHeight": 1.63,
    "stature.boneAge": 20,
  },
}).final;
const days = [0, 155, 263, 450, 541, 1201] as const;
const { trajectory } = simulate(model, {
  start: 0,
  end: 1201 * 24,
  output: { at: days.map((day) => 24 * day) },
  signals: [
    "plasmaCalcium.ionised",
    "plasmaCalcium.total",
    "PTH.plasma",
    "calcitriol.plasma",
    "renalCalcium.daily",
    "boneMineral.BMD",
    "iodide.concentration",
    "thyrotrophs.TSH",
  ],
  parameters,
  initial: Object.fromEntries(model.states.map(({ name }) => [name, rest[name] as number])),
  actions: [
    conception(24),
    ...nursing({ birth: 24 * 269, feeds: 8, fullMonths: 6, weanedMonths: 12 }),
  ],
});

const ratio = (signal: string, day: (typeof days)[number]): number => {
  const values = trajectory.columns.get(signal)?.values;
  return (values?.[days.indexOf(day)] as number) / (values?.[0] as number);
};

describe("calcium for the child", () => {
  it("is met with calcitriol of near twice normal, ionised calcium and PTH not raised", () => {
    expect(ratio("calcitriol.plasma", 263)).toBeGreaterThan(1.6);
    expect(ratio("calcitriol.plasma", 263)).toBeLessThan(2.4);
    expect(ratio("plasmaCalcium.ionised", 263)).toBeGreaterThan(0.97);
    expect(ratio("plasmaCalcium.ionised", 263)).toBeLessThan(1.01);
    expect(ratio("plasmaCalcium.total", 263)).toBeLessThan(0.95);
    expect(ratio("PTH.plasma", 155)).toBeLessThan(1);
    expect(ratio("PTH.plasma", 155)).toBeGreaterThan(0.5);
    expect(ratio("renalCalcium.daily", 155)).toBeGreaterThan(1.4);
    expect(ratio("boneMineral.BMD", 263)).toBeCloseTo(1, 1);
  });

  it("comes out of bone in breast feeding, which is made up after weaning", () => {
    expect(ratio("boneMineral.BMD", 541)).toBeGreaterThan(0.94);
    expect(ratio("boneMineral.BMD", 541)).toBeLessThan(0.985);
    expect(ratio("boneMineral.BMD", 1201)).toBeGreaterThan(0.985);
    expect(ratio("renalCalcium.daily", 450)).toBeLessThan(1);
  });
});

describe("iodine for the child", () => {
  it("lowers the mother's iodide, and her TSH stays within a tenth or two", () => {
    expect(ratio("iodide.concentration", 263)).toBeLessThan(0.75);
    expect(ratio("iodide.concentration", 450)).toBeLessThan(0.85);
    expect(ratio("thyrotrophs.TSH", 263)).toBeLessThan(1.25);
    expect(ratio("iodide.concentration", 1201)).toBeCloseTo(1, 1);
  });
});
