import { compile, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { body } from "../../src/body.ts";
import { dailyMeans } from "../../src/life/dailyMeans.ts";
import { conception, notPregnant, nursing } from "../../src/life/pregnancies.ts";
import { pregnancyModules } from "../../src/placenta/modules.ts";

const model = compile(
  flatten([...body, ...pregnancyModules], {
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

/** The day within two cycles on which the woman in these states ovulates. */
function ovulation(initial: Readonly<Record<string, number>>): number {
  const at = Array.from({ length: 60 }, (_, i) => 24 * (i + 1));
  const signal = "cycle.sinceOvulation";
  const { trajectory } = simulate(model, {
    start: 0,
    end: 60 * 24,
    output: { at },
    signals: [signal],
    parameters,
    initial,
  });
  const days = [...(trajectory.columns.get(signal)?.values ?? [])];
  return 1 + days.findIndex((since, i) => since < 1 && (days[i - 1] ?? 0) > 1);
}

/** A woman at balance, then a pregnancy from her next ovulation and a year of breast feeding. */
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
const start = Object.fromEntries(model.states.map(({ name }) => [name, rest[name] as number]));
const conceived = ovulation(start);
/** Days from conception, a day before it, in pregnancy and in the time of milk. */
const days = [-1, 154, 262, 449, 540, 1200] as const;
const { trajectory } = simulate(model, {
  start: 0,
  end: (conceived + 1200) * 24,
  output: { at: days.map((day) => 24 * (conceived + day)) },
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
  initial: start,
  actions: [
    conception(24 * conceived),
    ...nursing({ birth: 24 * (conceived + 268), feeds: 8, fullMonths: 6, weanedMonths: 12 }),
  ],
});

const ratio = (signal: string, day: (typeof days)[number]): number => {
  const values = trajectory.columns.get(signal)?.values;
  return (values?.[days.indexOf(day)] as number) / (values?.[0] as number);
};

describe("calcium for the child", () => {
  it("is met with calcitriol of near twice normal, ionised calcium and PTH not raised", () => {
    expect(ratio("calcitriol.plasma", 262)).toBeGreaterThan(1.6);
    expect(ratio("calcitriol.plasma", 262)).toBeLessThan(2.4);
    expect(ratio("plasmaCalcium.ionised", 262)).toBeGreaterThan(0.97);
    expect(ratio("plasmaCalcium.ionised", 262)).toBeLessThan(1.01);
    expect(ratio("plasmaCalcium.total", 262)).toBeLessThan(0.95);
    expect(ratio("PTH.plasma", 154)).toBeLessThan(1);
    expect(ratio("PTH.plasma", 154)).toBeGreaterThan(0.5);
    expect(ratio("renalCalcium.daily", 154)).toBeGreaterThan(1.4);
    expect(ratio("boneMineral.BMD", 262)).toBeCloseTo(1, 1);
  });

  it("comes out of bone in breast feeding, which is made up after weaning", () => {
    expect(ratio("boneMineral.BMD", 540)).toBeGreaterThan(0.94);
    expect(ratio("boneMineral.BMD", 540)).toBeLessThan(0.985);
    expect(ratio("boneMineral.BMD", 1200)).toBeGreaterThan(0.985);
    expect(ratio("renalCalcium.daily", 449)).toBeLessThan(1);
  });
});

describe("iodine for the child", () => {
  it("lowers the mother's iodide, and her TSH stays within a tenth or two", () => {
    expect(ratio("iodide.concentration", 262)).toBeLessThan(0.75);
    expect(ratio("iodide.concentration", 449)).toBeLessThan(0.85);
    expect(ratio("thyrotrophs.TSH", 262)).toBeLessThan(1.25);
    expect(ratio("iodide.concentration", 1200)).toBeCloseTo(1, 1);
  });
});
