import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compile } from "../../packages/engine/src/index.ts";
import {
  flattenComposition,
  type ImportedModel,
  readSbml,
  translate,
} from "../../packages/formats/src/index.ts";
import type { BenchmarkModel, Problem, Selection } from "./problem.ts";
import { type Published, published } from "./publishedList.ts";
import { startOf } from "./start.ts";

const shared =
  process.env.ENDOCRINE_SHARED ?? fileURLToPath(new URL("../../../shared", import.meta.url));

/** The published models, as a user would load them; they read the shared folder when made. */
export const publishedModels: readonly BenchmarkModel[] = published.map((one) => {
  const { file, title, run } = one;
  const id = (file.split("/").at(-1) as string).replace(/_.*/, "");
  return {
    id,
    title: `${title}, ${id}`,
    run,
    shared: true,
    make: () => publishedProblem(id, one),
  };
});

function publishedProblem(id: string, { file, end, intervals, doses }: Published): Problem {
  const path = `${shared}/models/${file}.xml`;
  if (!existsSync(path)) throw new RangeError(`${path} is not there`);
  const sbml = readFileSync(path, "utf8");
  const imported = translate(flattenComposition(readSbml(sbml, { file: path })));
  const { system } = imported;
  const states = system.states.map(({ name }) => name);
  const selected = selections(imported);
  return {
    id,
    system,
    states,
    ...startOf(compile(system)),
    end,
    intervals,
    doses: doses ?? [],
    dosesAreEvents: true,
    sbml,
    selections: states.map((name) => {
      const selection = selected.get(name);
      if (selection === undefined) throw new RangeError(`${id}: nothing in the file is ${name}`);
      return selection;
    }),
  };
}

function selections({ quantities }: ImportedModel): Map<string, Selection> {
  const found = new Map<string, Selection>();
  for (const [id, { kind, value, amount, concentration }] of quantities) {
    if (kind !== "species") found.set(value, { id, kind: "value" });
    if (concentration !== undefined) found.set(concentration, { id, kind: "concentration" });
    if (amount !== undefined) found.set(amount, { id, kind: "amount" });
  }
  return found;
}
