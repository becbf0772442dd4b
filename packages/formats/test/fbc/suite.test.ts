import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type FluxBalanceSolver, loadFluxBalance } from "../../src/fbc/fluxBalance.ts";
import { fluxBalanceTable } from "../../src/fbc/table.ts";
import { readSbml } from "../../src/sbml/read/sbml.ts";
import { suiteCsv } from "../../src/sbml/suite/timeCourse.ts";
import { absent, shared } from "../shared.ts";

const suite = join(shared, "sbml-suite");
const present = existsSync(join(suite, "index.json"));
if (!present)
  console.warn(`The SBML Test Suite is not in ${suite}; its flux balances are skipped.`);

interface Case {
  readonly id: string;
  readonly testType: string;
  readonly levels: readonly string[];
  readonly settings: {
    readonly variables: string;
    readonly absolute: string;
    readonly relative: string;
  };
}

const cases: Case[] = present
  ? JSON.parse(readFileSync(join(suite, "index.json"), "utf8")).filter(
      ({ testType }: Case) => testType === "FluxBalanceSteadyState",
    )
  : [];

describe.skipIf(!present)(`flux balances of the SBML Test Suite${absent(suite)}`, () => {
  let solver: FluxBalanceSolver;
  beforeAll(async () => {
    solver = await loadFluxBalance();
  });

  for (const { id, levels, settings } of cases) {
    for (const level of levels) {
      it(`${id} in Level ${level}`, () => {
        const name = join(suite, "semantic", id, `${id}-sbml-l${level.replace(".", "v")}.xml`);
        const { model } = readSbml(readFileSync(name, "utf8"), { file: name });
        const expected = readFileSync(join(suite, "semantic", id, `${id}-results.csv`), "utf8");
        const [wanted, got] = [
          expected,
          suiteCsv(fluxBalanceTable(solver(model), list(settings.variables))),
        ].map((text) => text.trim().split("\n").map(list));
        expect(got?.[0]).toEqual(wanted?.[0]);
        wanted?.[1]?.forEach((text, i) => {
          const want = Number(text);
          const found = Number(got?.[1]?.[i]);
          const allowed = Number(settings.absolute) + Number(settings.relative) * Math.abs(want);
          if (Number.isNaN(want)) expect(found).toBeNaN();
          else expect(Math.abs(found - want)).toBeLessThanOrEqual(allowed);
        });
      });
    }
  }
});

function list(line: string): string[] {
  return line.split(",").map((part) => part.trim());
}
