import { type ModuleDefinition, parseUnit } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { adrenalMass } from "../../src/adrenal/adrenalMass.ts";
import { light } from "../../src/brain/light.ts";
import { pacemaker } from "../../src/brain/pacemaker.ts";
import { sleep } from "../../src/brain/sleep.ts";
import { stress } from "../../src/brain/stress.ts";
import { crhNeurons } from "../../src/hypothalamus/crhNeurons.ts";
import { crhPulses } from "../../src/hypothalamus/crhPulses.ts";
import { inflammation } from "../../src/immune/inflammation.ts";
import { pineal } from "../../src/pineal/pineal.ts";
import { corticotrophs } from "../../src/pituitary/corticotrophs.ts";
import { melanotrophs } from "../../src/pituitary/melanotrophs.ts";
import { skin } from "../../src/skin/pigmentation.ts";
import { sources } from "../../src/sources.ts";

const modules: readonly ModuleDefinition[] = [
  adrenalMass,
  corticotrophs,
  crhNeurons,
  crhPulses,
  inflammation,
  light,
  melanotrophs,
  pacemaker,
  pineal,
  skin,
  sleep,
  stress,
];

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
