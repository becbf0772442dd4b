import { compile, flatten, parseUnit, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { sources } from "../../src/sources.ts";
import { androgenModules, prolactinModules, testisModules } from "../../src/testis/modules.ts";
import { pituitary, surroundings, system } from "./system.ts";

const modules = [...testisModules, ...androgenModules, ...prolactinModules];

describe.each(modules.map((module) => [module.id, module] as const))("%s", (_, module) => {
  it("says unit, meaning and source of every parameter", () => {
    for (const [name, parameter] of Object.entries(module.parameters ?? {})) {
      const { value, unit, meaning, source, note } = parameter;
      expect(Number.isFinite(value), name).toBe(true);
      expect(() => parseUnit(unit), name).not.toThrow();
      expect(meaning.length, name).toBeGreaterThan(2);
      if (source === "design") expect(note?.length ?? 0, name).toBeGreaterThan(3);
      else if (source === "lesion") expect([0, 1], name).toContain(value);
      else expect(sources[source], `${name}: ${source}`).toBeDefined();
    }
  });

  it("says the meaning of every state and variable, and knows its sources", () => {
    for (const [name, { meaning }] of Object.entries({ ...module.states, ...module.variables })) {
      expect(meaning?.length ?? 0, name).toBeGreaterThan(2);
    }
    for (const source of module.sources ?? []) expect(sources[source], source).toBeDefined();
  });
});

describe("the testis with androgens and prolactin", () => {
  it("has the same rates in every unit of time", () => {
    const inHours = system();
    const daily = compile(
      flatten([...surroundings, ...modules, pituitary], { timeUnit: "d" }),
    ).instantiate();
    const { final } = simulate(inHours, { start: 0, end: 30, output: { at: [30] } });
    const y = Float64Array.from(inHours.states, ({ name }) => final[name] as number);
    const [perHour, perDay] = [new Float64Array(y.length), new Float64Array(y.length)];
    inHours.instantiate().rhs(7.3, y, perHour);
    daily.rhs(7.3 / 24, y, perDay);
    for (let i = 0; i < y.length; i++) {
      expect(Math.abs(perDay[i] / 24 - perHour[i])).toBeLessThan(1e-9 * (1 + Math.abs(perHour[i])));
    }
  });

  it("leaves every state at or above zero whatever is taken away", () => {
    const model = system();
    for (const lesion of [
      { "testes.function": 0 },
      { "leydig.function": 0 },
      { "leydig.receptor": 0 },
      { "leydig.adenoma": 1 },
      { "gonadotrophs.GnRH": 0 },
      { "androgenAction.receptor": 0 },
      { "androgenConversion.aromatase": 0 },
      { "DHT.type1": 0, "DHT.type2": 0 },
      { "sertoli.degeneration": 1, "spermatogenesis.germCells": 0 },
      { "SHBG.inherited": 0 },
      { "lactotrophs.function": 0 },
      { "dopamineNeurons.stalk": 0, "prolactinoma.level": 1, "prolactinoma.growth": 1 },
      { "lactotrophs.dopamineReceptor": 0 },
      { "person.female": 1 },
    ]) {
      const { trajectory } = simulate(model, {
        start: 0,
        end: 200 * 24,
        output: { every: 25 },
        parameters: lesion,
      });
      for (const [name, { values }] of trajectory.columns) {
        const lowest = Math.min(...values);
        expect(lowest, `${name} under ${JSON.stringify(lesion)}`).toBeGreaterThan(-1e-5);
      }
    }
  });
});
