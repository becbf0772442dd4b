import { compile, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { gnrhPulses } from "../../src/hypothalamus/gnrhPulses.ts";
import { oralOestrogen } from "../../src/liver/oralOestrogen.ts";
import { gonadotropicModules, ovaryModules } from "../../src/ovary/modules.ts";
import { sources } from "../../src/sources.ts";
import { modules } from "./system.ts";

const own = [...gonadotropicModules, ...ovaryModules, gnrhPulses, oralOestrogen];
const parameters = own.flatMap(({ id, parameters: each = {} }) =>
  Object.entries(each).map(([name, parameter]) => [`${id}.${name}`, parameter] as const),
);

describe("modules of the female axis", () => {
  it("name a source for each parameter, or say why it was chosen", () => {
    const silent = parameters.filter(([, { source, note }]) =>
      source === "design" ? (note?.length ?? 0) < 4 : source !== "lesion" && !sources[source],
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it("hold lesions at values that do nothing", () => {
    const lesions = parameters.filter(([, { source }]) => source === "lesion");
    expect(lesions.length).toBeGreaterThan(20);
    expect(lesions.filter(([, { value }]) => value !== 0 && value !== 1)).toEqual([]);
  });

  it("say the meaning of every state and variable", () => {
    const silent = own.flatMap(({ id, states = {}, variables = {} }) =>
      Object.entries({ ...states, ...variables })
        .filter(([, { meaning }]) => !meaning)
        .map(([name]) => `${id}.${name}`),
    );
    expect(silent).toEqual([]);
  });

  it("fit together in every unit of time, and are silent in a man", () => {
    for (const timeUnit of ["s", "h", "d", "a"])
      expect(() => flatten(modules, { timeUnit })).not.toThrow();
    const model = compile(flatten(modules, { timeUnit: "h" }));
    const { final } = simulate(model, {
      start: 0,
      end: 60 * 24,
      output: { at: [60 * 24] },
      parameters: { "person.female": 0 },
    });
    for (const [name, value] of Object.entries(final))
      if (
        /^(corpusLuteum\.(scar|luteal)|ovarianFollicles\.(antral|dominant)|endometrium\.functional)/.test(
          name,
        )
      )
        expect(Math.abs(value)).toBeLessThan(1e-4);
  });
});
