import { compile, simulate } from "@endocrine/engine";
import type { SbmlModel } from "../../src/sbml/document.ts";
import { translate } from "../../src/sbml/translate/translate.ts";

/** Simulates a model and gives the values of quantities, by id, at times. */
export function run(
  model: SbmlModel,
  at: readonly number[],
  ids: readonly string[],
): Record<string, number[]> {
  const { system, quantities } = translate(model);
  const names = ids.map((id) => quantities.get(id)?.value ?? id);
  const { trajectory } = simulate(compile(system), {
    start: 0,
    end: at.at(-1) ?? 1,
    output: { at },
    signals: names,
    rtol: 1e-9,
  });
  return Object.fromEntries(
    ids.map((id, i) => [id, [...(trajectory.columns.get(names[i] ?? id)?.values ?? [])]]),
  );
}
