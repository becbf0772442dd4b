import { expect, it } from "vitest";
import { defineModule, flatten, type ModuleDefinition } from "../../src/index.ts";

const timeUnit = "h";
const tissue = defineModule({
  id: "tissue",
  about: "Takes up what a drug lets it.",
  inputs: { drug: { from: "drug.level", unit: "1", meaning: "effect of a drug", absent: 0 } },
  parameters: { gain: { value: 2, unit: "1", meaning: "gain", source: "design" } },
  states: { store: { unit: "1", start: 0, rate: "(gain - drug)/1 - store" } },
});
const still = { ...tissue, states: { store: { unit: "1", start: 0, rate: "0" } } };
const drug = defineModule({
  id: "drug",
  about: "Is there or not.",
  states: { level: { unit: "1", start: 1, rate: "0" } },
});

const rateOf = (modules: readonly ModuleDefinition[]) =>
  flatten(modules, { timeUnit, units: "ignore" }).states.find(({ name }) => name === "tissue.store")
    ?.rate;

it("reads the formulas of a module once in the same surroundings", () => {
  expect(rateOf([tissue])).toBe(rateOf([tissue]));
  expect(rateOf([tissue, drug])).toBe(rateOf([drug, tissue]));
});

it("reads them anew where a link goes elsewhere", () => {
  const [without, having] = [rateOf([tissue]), rateOf([tissue, drug])];
  expect(JSON.stringify(without)).not.toContain("drug.level");
  expect(JSON.stringify(having)).toContain("drug.level");
  expect(rateOf([tissue])).toBe(without);
});

it("reads them anew where the definition or a unit is not what it was", () => {
  const changing = structuredClone(tissue) as ModuleDefinition & {
    states: { store: { rate: string } };
    parameters: { gain: { value: number } };
  };
  const before = rateOf([changing]);
  changing.parameters.gain.value = 3;
  expect(rateOf([changing])).toBe(before);
  const [parameter] = flatten([changing], { timeUnit, units: "ignore" }).parameters;
  expect(parameter?.value).toBe(3);
  changing.states.store.rate = "0";
  expect(rateOf([changing])).toEqual(rateOf([still]));
  expect(rateOf([changing])).not.toEqual(before);
});

it("checks units where it did not before", () => {
  const wrong = defineModule({
    id: "wrong",
    about: "Adds lengths to times.",
    parameters: { length: { value: 1, unit: "m", meaning: "length", source: "design" } },
    states: { x: { unit: "s", start: 0, rate: "length" } },
  });
  expect(flatten([wrong], { timeUnit, units: "ignore" }).states).toHaveLength(1);
  expect(() => flatten([wrong], { timeUnit })).toThrow(/does not convert/);
});
