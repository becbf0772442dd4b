import { simulate } from "@endocrine/engine";
import { fc, it as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { personOf } from "../../../../scripts/isolated/personOf.ts";
import { cortexModules, medullaModules } from "../../src/adrenal/modules.ts";
import { column, system, type Values } from "./system.ts";

const model = system(personOf(30), ...medullaModules);
const states = model.states.map(({ name }) => name);
const healthy = simulate(model, { start: 0, end: 480, output: { at: [480] } }).final;

/** Each lesion from nothing to far beyond disease. */
const worst = [...cortexModules, ...medullaModules].flatMap(({ id, parameters = {} }) =>
  Object.entries(parameters)
    .filter(([, { source }]) => source === "lesion")
    .map(([name, { value }]) => {
      const path = `${id}.${name}`;
      const amount = id === "adrenalTumour" || /tumour|infusion/.test(name);
      return [path, amount ? [50, 5000] : value === 1 ? [0, 0.01, 5] : [1, 5]] as const;
    }),
);

/** A month with these values: every state stays a number and none turns negative. */
function holds(parameters: Values): void {
  const { trajectory } = simulate(model, {
    start: 0,
    end: 30 * 24,
    output: { every: 12 },
    signals: states,
    initial: healthy,
    parameters,
  });
  const broken = states.filter((name) => {
    const floor = -1e-6 * (Math.abs(healthy[name] as number) + 1e-3);
    return column(trajectory, name).some((value) => !Number.isFinite(value) || value < floor);
  });
  expect(broken).toEqual([]);
}

describe("lesions", () => {
  it.each(worst)("%s can be taken to its worst", (path, values) => {
    for (const value of values) holds({ [path]: value });
  });

  it.each([0, 0.01, 100, 10000])("ACTH of %d times normal can be lived with", (factor) => {
    holds({ "corticotrophs.factor": factor });
  });

  it.each([
    [0.001, 0, 0.05],
    [8, 1, 0.37],
    [13, 1, 0.65],
    [95, 1, 0.8],
  ])("age %d, sex %d, size %d are within reach", (age, female, size) => {
    holds({
      "person.age": age,
      "person.female": female,
      "person.size": size,
      "person.clearanceSize": size ** 0.75,
      "person.rateSize": size ** -0.25,
    });
  });
});

describe("free cortisol", () => {
  property.prop([
    fc.double({ min: 0, max: 2e5, noNaN: true }),
    fc.double({ min: 0, max: 3000, noNaN: true }),
  ])("is the root of the mass balance for any amount in blood and any CBG", (amount, CBG) => {
    const names = ["free", "loose", "boundCBG", "total"].map((name) => `cortisol.${name}`);
    const { trajectory } = simulate(model, {
      start: 0,
      end: 0,
      output: { at: [0] },
      signals: names,
      parameters: { "cortisol.boundVolume": 4.5, "cortisol.freeVolume": 240 },
      initial: { ...healthy, "cortisol.central": amount, "cbg.plasma": CBG },
    });
    const [free, loose, bound, total] = names.map((name) => column(trajectory, name)[0]) as [
      number,
      number,
      number,
      number,
    ];
    expect(free).toBeGreaterThanOrEqual(0);
    expect(free * loose + bound).toBeCloseTo(total, 6);
    const found = 4.5 * total + 240 * free;
    expect(Math.abs(found - amount)).toBeLessThan(1e-8 * (1 + amount));
  });
});
