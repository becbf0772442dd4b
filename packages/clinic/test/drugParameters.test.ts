import { join } from "node:path";
import { sources } from "@endocrine/body";
import { expect, it } from "vitest";
import { moduleFaults, modulesIn } from "../../../scripts/moduleFaults.ts";
import { treatments } from "../src/treatments/treatments.ts";

const linked = await modulesIn(join(import.meta.dirname, "../src/treatments/drugs"));
const drugs = new Set([...linked, ...treatments.map(({ module }) => module)]);

it.each([...drugs].map((drug) => [drug.id, drug] as const))(
  "%s says unit, meaning and source of its numbers",
  (_, drug) => {
    expect(moduleFaults(drug, sources)).toEqual([]);
  },
);
