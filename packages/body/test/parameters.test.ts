import { join } from "node:path";
import { body, pregnancyModules, sources } from "@endocrine/body";
import { flatten } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { moduleFaults, modulesIn } from "../../../scripts/moduleFaults.ts";
import { healthy } from "./invariants.ts";
import { expectSameRates } from "./sameRates.ts";

const modules = await modulesIn(join(import.meta.dirname, "../src"));

describe("modules of the body", () => {
  it("are found, those of the whole and those linked in", () => {
    const found = new Set(modules.map(({ id }) => id));
    const whole = [...body, ...pregnancyModules].map(({ id }) => id);
    expect(whole.filter((id) => !found.has(id))).toEqual([]);
    expect(
      modules.flatMap(({ parameters = {} }) => Object.keys(parameters)).length,
    ).toBeGreaterThan(1000);
  });

  it.each(modules.map((module) => [module.id, module] as const))(
    "%s says unit, meaning and source of its numbers",
    (_, module) => {
      expect(moduleFaults(module, sources)).toEqual([]);
    },
  );

  it("fit together in their units, with pregnancy and pulses too", () => {
    for (const timeUnit of ["s", "h", "d", "a"]) {
      expect(() => flatten(body, { timeUnit })).not.toThrow();
      expect(() => flatten(modules, { timeUnit })).not.toThrow();
    }
  });

  it("have the same rates in every unit of time", () => {
    expectSameRates(body, 31.4 * 24, healthy);
  });
});

describe("a module that does not say where its numbers are from", () => {
  const said = { value: 2, unit: "mL", meaning: "volume", source: "karin2020" };
  const faultsOf = (parameter: object) =>
    moduleFaults(
      { id: "gland", about: "secretes", parameters: { volume: { ...said, ...parameter } } },
      sources,
    );

  it.each([
    [{}, []],
    [{ value: Number.NaN }, ["gland.volume: no value"]],
    [{ unit: "" }, ['gland.volume: "" is no unit']],
    [{ unit: "spoon" }, ['gland.volume: "spoon" is no unit']],
    [{ meaning: "" }, ["gland.volume: no meaning"]],
    [{ source: "nobody1900" }, ['gland.volume: unknown source "nobody1900"']],
    [{ source: undefined }, ['gland.volume: unknown source "undefined"']],
    [{ source: "design" }, ["gland.volume: no reason of the choice"]],
    [{ source: "design", note: "a round figure" }, []],
    [{ source: "lesion" }, ["gland.volume: a lesion that acts"]],
    [{ source: "lesion", value: 1 }, []],
  ] as const)("is told so: %j", (parameter, faults) => {
    expect(faultsOf(parameter)).toEqual(faults);
  });

  it("is told of a silent state or variable, and of a source of its equations", () => {
    const gland = {
      id: "gland",
      about: "secretes",
      sources: ["nobody1900"],
      variables: { flow: { unit: "mL/h", is: "1" } },
      states: { store: { unit: "mL", start: 0, rate: "flow", meaning: "store" } },
    };
    expect(moduleFaults(gland, sources)).toEqual([
      "gland.flow: no meaning",
      'gland.sources: unknown source "nobody1900"',
    ]);
  });
});
