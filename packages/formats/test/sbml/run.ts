import { compile, simulate } from "@endocrine/engine";
import type { SbmlModel } from "../../src/sbml/document.ts";
import { translate } from "../../src/sbml/translate/translate.ts";

/** Courses of a model by the ids of its file; `amount(x)` and `[x]` for a species either way. */
export function courses(
  model: SbmlModel,
  names: readonly string[],
  at: readonly number[],
): Record<string, number[]> {
  const { system, quantities } = translate(model);
  const flat = (name: string): string => {
    const amount = /^amount\((.*)\)$/.exec(name)?.[1];
    const concentration = /^\[(.*)\]$/.exec(name)?.[1];
    const found = quantities.get(amount ?? concentration ?? name);
    if (amount !== undefined) return found?.amount as string;
    return (concentration === undefined ? found?.value : found?.concentration) as string;
  };
  const { trajectory } = simulate(compile(system), {
    start: 0,
    end: at.at(-1) ?? 0,
    output: { at },
    signals: names.map(flat),
    rtol: 1e-10,
    seed: 1,
    keepUnset: true,
  });
  return Object.fromEntries(
    names.map((name) => [name, Array.from(trajectory.columns.get(flat(name))?.values ?? [])]),
  );
}

/** Compares to seven digits; NaN must meet NaN. */
export function agrees(found: readonly number[] | undefined, wanted: readonly number[]): boolean {
  return wanted.every((value, k) => {
    const other = found?.[k] as number;
    if (Number.isNaN(value)) return Number.isNaN(other);
    return Math.abs(other - value) <= 1e-7 * Math.max(1, Math.abs(value));
  });
}
