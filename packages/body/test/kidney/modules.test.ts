import { compile, flatten, parseUnit } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { saltAndWaterModules } from "../../src/kidney/modules.ts";
import { sources } from "../../src/sources.ts";
import { circuit, healthy, model } from "./circuit.ts";

const modules = saltAndWaterModules;
const parameters = modules.flatMap(({ id, parameters: own = {} }) =>
  Object.entries(own).map(([name, parameter]) => [`${id}.${name}`, parameter] as const),
);

describe("modules of kidney, fluids and pressure", () => {
  it("give every parameter a unit, a meaning and a source that is listed", () => {
    const wrong = parameters.filter(([, { unit, meaning, source, note }]) => {
      parseUnit(unit);
      const known = source === "design" || source === "lesion" || sources[source] !== undefined;
      return meaning.length < 3 || !known || (source === "design" && (note?.length ?? 0) < 4);
    });
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it("hold lesions at values that do nothing", () => {
    const neutral = parameters.filter(([, { source }]) => source === "lesion");
    expect(neutral.length).toBeGreaterThan(30);
    expect(neutral.filter(([, { value }]) => value !== 0 && value !== 1)).toEqual([]);
  });

  it("have sources for their equations", () => {
    const keys = modules.flatMap(({ sources: own = [] }) => own);
    expect(keys.filter((key) => sources[key] === undefined)).toEqual([]);
  });

  it("say the meaning of every state and variable", () => {
    const silent = modules.flatMap(({ states = {}, variables = {} }) =>
      Object.values({ ...states, ...variables }).filter(({ meaning }) => !meaning),
    );
    expect(silent).toEqual([]);
  });

  it("run alone, each with the healthy in place of the others", () => {
    for (const module of modules) expect(() => flatten([module], { timeUnit: "h" })).not.toThrow();
  });

  it("have the same rates in every unit of time", () => {
    const inDays = compile(flatten(circuit, { timeUnit: "d" })).instantiate();
    const inHours = model.instantiate();
    const y = Float64Array.from(model.states, ({ name }) => healthy[name] as number);
    const [daily, hourly] = [new Float64Array(y.length), new Float64Array(y.length)];
    inDays.rhs(3, y, daily);
    inHours.rhs(72, y, hourly);
    for (let i = 0; i < y.length; i++) {
      const rate = 24 * (hourly[i] as number);
      expect(Math.abs((daily[i] as number) - rate)).toBeLessThan(1e-6 * (1 + Math.abs(rate)));
    }
  });
});
