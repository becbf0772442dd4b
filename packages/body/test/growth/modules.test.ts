import { parseUnit } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { growthModules, somatotropicModules } from "../../src/bone/modules.ts";
import { somatropin } from "../../src/fluids/somatropin.ts";
import { ghrhPulses } from "../../src/hypothalamus/ghrhPulses.ts";
import { sources } from "../../src/sources.ts";

const modules = [...somatotropicModules, ...growthModules, ghrhPulses, somatropin];

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
