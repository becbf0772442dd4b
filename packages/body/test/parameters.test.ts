import { body, pregnancyModules, sources, tshPulses } from "@endocrine/body";
import { compile, flatten, parseUnit } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { healthy, model } from "./invariants.ts";

const modules = [...body, ...pregnancyModules, tshPulses];
const parameters = modules.flatMap(({ id, parameters: own = {} }) =>
  Object.entries(own).map(([name, parameter]) => [`${id}.${name}`, parameter] as const),
);

describe("modules of the body", () => {
  it.each(parameters)("%s says its unit, meaning and source", (_, parameter) => {
    const { value, unit, meaning, source } = parameter;
    expect(Number.isFinite(value)).toBe(true);
    expect(() => parseUnit(unit)).not.toThrow();
    expect(meaning.length).toBeGreaterThan(2);
    if (source !== "design" && source !== "lesion") expect(sources[source]).toBeDefined();
  });

  it.each(parameters.filter(([, { source }]) => source === "design"))(
    "%s says why it was chosen",
    (_, { note }) => {
      expect(note?.length ?? 0).toBeGreaterThan(3);
    },
  );

  it("say the meaning of every state and variable", () => {
    const silent = modules.flatMap(({ id, states = {}, variables = {} }) =>
      Object.entries({ ...states, ...variables })
        .filter(([, { meaning }]) => meaning === undefined || meaning === "")
        .map(([name]) => `${id}.${name}`),
    );
    expect(silent).toEqual([]);
  });

  it("hold lesions at values that do nothing", () => {
    const neutral = parameters.filter(([, { source }]) => source === "lesion");
    expect(neutral.length).toBeGreaterThan(15);
    expect(neutral.filter(([, { value }]) => value !== 0 && value !== 1)).toEqual([]);
  });

  it("fit together in their units, with pregnancy and pulses too", () => {
    for (const timeUnit of ["s", "h", "d", "a"]) {
      expect(() => flatten(body, { timeUnit })).not.toThrow();
      expect(() => flatten(modules, { timeUnit })).not.toThrow();
    }
  });

  it("have the same rates in every unit of time", () => {
    const inDays = compile(flatten(body, { timeUnit: "d" })).instantiate();
    const inHours = model.instantiate();
    const y = Float64Array.from(model.states, ({ name }) => healthy[name] as number);
    const [daily, hourly] = [new Float64Array(y.length), new Float64Array(y.length)];
    inDays.rhs(31.4, y, daily);
    inHours.rhs(31.4 * 24, y, hourly);
    for (let i = 0; i < y.length; i++) {
      expect(Math.abs(daily[i] - 24 * hourly[i])).toBeLessThan(1e-9 * (1 + Math.abs(daily[i])));
    }
  });
});
