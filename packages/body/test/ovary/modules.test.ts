import { compile, flatten, simulate } from "@endocrine/engine";
import { describe, expect, it } from "vitest";
import { modules } from "./system.ts";

describe("modules of the female axis", () => {
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
