import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { addressOf, flattenComposition } from "../../src/sbml/comp/index.ts";
import { readSbml } from "../../src/sbml/read/sbml.ts";

const shared = process.env.ENDOCRINE_SHARED ?? join(import.meta.dirname, "../../../../../shared");
const suite = join(shared, "sbml-suite");
const present = existsSync(join(suite, "index.json"));
if (!present) console.warn(`The SBML Test Suite is not in ${suite}; its compositions are skipped.`);

interface Case {
  readonly id: string;
  readonly componentTags: readonly string[];
  readonly levels: readonly string[];
  readonly settings: { readonly variables: string };
}

const cases: Case[] = present
  ? JSON.parse(readFileSync(join(suite, "index.json"), "utf8")).filter(({ componentTags }: Case) =>
      componentTags.includes("comp:Submodel"),
    )
  : [];

describe.skipIf(!present)("compositions of the SBML Test Suite", () => {
  for (const { id, levels, settings } of cases) {
    it.each(levels)(`${id} has the variables that are asked for, in Level %s`, (level) => {
      const file = join(suite, "semantic", id, `${id}-sbml-l${level.replace(".", "v")}.xml`);
      const flat = flattenComposition(read(file), (source, from) =>
        read(join(dirname(file), addressOf(source, from))),
      );
      const quantities = [
        ...flat.compartments,
        ...flat.species,
        ...flat.parameters,
        ...flat.reactions.flatMap((r) => [r, ...r.reactants, ...r.products]),
      ].map((quantity) => quantity.id);
      for (const name of settings.variables.split(",")) expect(quantities).toContain(name.trim());
      expect([flat.submodels, flat.ports]).toEqual([[], []]);
      expect(JSON.stringify(flat)).not.toMatch(/"(replaces|replacedBy)":/);
    });
  }
});

function read(file: string) {
  return readSbml(readFileSync(file, "utf8"), { file });
}
