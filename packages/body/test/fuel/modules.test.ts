import { compile, flatten, parseUnit, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { fuelModules } from "../../src/liver/modules.ts";
import { sources } from "../../src/sources.ts";
import { clampGlucagon, heldInsulin } from "./system.ts";

describe.each(fuelModules.map((module) => [module.id, module] as const))("%s", (_, module) => {
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

it("has the same rates in every unit of time", () => {
  const modules = [...fuelModules, heldInsulin, clampGlucagon];
  const model = compile(flatten(modules, { timeUnit: "h" }));
  const hourly = model.instantiate();
  const daily = compile(flatten(modules, { timeUnit: "d" })).instantiate();
  const { final } = simulate(model, { start: 0, end: 30, output: { at: [30] } });
  const y = Float64Array.from(model.states, ({ name }) => final[name] as number);
  const [perHour, perDay] = [new Float64Array(y.length), new Float64Array(y.length)];
  hourly.rhs(7.3, y, perHour);
  daily.rhs(7.3 / 24, y, perDay);
  for (let i = 0; i < y.length; i++) {
    const [inHours, inDays] = [perHour[i] as number, perDay[i] as number];
    expect(Math.abs(inDays / 24 - inHours)).toBeLessThan(1e-9 * (1 + Math.abs(inHours)));
  }
});
