import { type Expression, evaluate, symbolsOf } from "@endocrine/engine";
import type { Parts } from "./parts.ts";

/** Sizes of the states at the start; NaN where a formula leads to none. */
export function startSizes(parts: Parts): Map<string, number> {
  const names = [...parts.states.keys()];
  const lookup = startLookup(parts, names);
  return new Map(names.map((name) => [name, Math.abs(lookup(name))]));
}

/**
 * Values at the start of `names` and of what they lead to, by formulas, with some given; NaN where a
 * formula leads to none.
 */
export function startLookup(
  parts: Parts,
  names: readonly string[],
  given: ReadonlyMap<string, number> = new Map(),
): (name: string) => number {
  const values = new Map(given);
  const open = new Set<string>();
  const lookup = (name: string): number => {
    const known = name === "time" ? 0 : (values.get(name) ?? parts.parameters.get(name));
    if (known !== undefined) return known;
    const formula = startFormula(parts, name);
    if (formula === undefined || open.has(name)) return Number.NaN;
    open.add(name);
    const value = evaluate(formula, lookup);
    open.delete(name);
    values.set(name, value);
    return value;
  };
  const formulaOf = (name: string): Expression | undefined =>
    given.has(name) ? undefined : startFormula(parts, name);
  for (const name of usedFirst(names, formulaOf)) lookup(name);
  return lookup;
}

/** What gives a quantity its value at the start. */
export function startFormula(parts: Parts, name: string): Expression | undefined {
  return parts.states.get(name)?.start ?? parts.held.get(name) ?? parts.assignments.get(name);
}

/** The names and all that their formulas lead to, each behind what it uses: no chain overflows the stack. */
export function usedFirst(
  names: readonly string[],
  formulaOf: (name: string) => Expression | undefined,
): string[] {
  const sorted: string[] = [];
  const seen = new Set<string>();
  const path: { readonly name: string; readonly uses: Iterator<string> }[] = [];
  const enter = (name: string): void => {
    const formula = formulaOf(name);
    if (formula === undefined || seen.has(name)) return;
    seen.add(name);
    path.push({ name, uses: symbolsOf(formula).values() });
  };
  for (const first of names) {
    enter(first);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const next = step.uses.next();
      if (!next.done) enter(next.value);
      else {
        path.pop();
        sorted.push(step.name);
      }
    }
  }
  return sorted;
}
