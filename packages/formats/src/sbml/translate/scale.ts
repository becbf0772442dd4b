import { type Expression, evaluate, symbolsOf } from "@endocrine/engine";
import type { Parts } from "./parts.ts";

/**
 * Typical sizes of states that start at nothing: that of the largest among their nearest neighbours
 * (states that their rates depend on, or that depend on them) that start at something. States without
 * such neighbours get none.
 */
export function scalesOf(parts: Parts): Map<string, number> {
  const starts = startValues(parts);
  const links = linksOf(parts);
  const scales = new Map<string, number>();
  let front = new Map([...starts].filter(([, value]) => value > 0 && Number.isFinite(value)));
  const known = new Map(front);
  while (front.size > 0) {
    const next = new Map<string, number>();
    for (const [name, value] of front) {
      for (const other of links.get(name) ?? []) {
        if (!known.has(other)) next.set(other, Math.max(next.get(other) ?? 0, value));
      }
    }
    for (const [name, value] of next) {
      known.set(name, value);
      scales.set(name, value);
    }
    front = next;
  }
  return scales;
}

/** Sizes of the states at the start; NaN where a formula leads to none. */
function startValues(parts: Parts): Map<string, number> {
  const values = new Map<string, number>();
  const open = new Set<string>();
  const lookup = (name: string): number => {
    const given = name === "time" ? 0 : (values.get(name) ?? parts.parameters.get(name));
    if (given !== undefined) return given;
    const formula =
      parts.states.get(name)?.start ?? parts.held.get(name) ?? parts.assignments.get(name);
    if (formula === undefined || open.has(name)) return Number.NaN;
    open.add(name);
    const value = evaluate(formula, lookup);
    open.delete(name);
    values.set(name, value);
    return value;
  };
  const formulaOf = (name: string): Expression | undefined =>
    parts.states.get(name)?.start ?? parts.held.get(name) ?? parts.assignments.get(name);
  for (const name of usedFirst([...parts.states.keys()], formulaOf)) lookup(name);
  return new Map([...parts.states.keys()].map((name) => [name, Math.abs(lookup(name))]));
}

/** For each state, the states that stand in its rate, and those in whose rate it stands. */
function linksOf(parts: Parts): Map<string, Set<string>> {
  const reached = new Map<string, ReadonlySet<string>>();
  const statesIn = (tree: Expression): ReadonlySet<string> => {
    const found = new Set<string>();
    for (const name of symbolsOf(tree)) {
      if (parts.states.has(name)) found.add(name);
      else for (const inner of statesBehind(name)) found.add(inner);
    }
    return found;
  };
  const statesBehind = (name: string): ReadonlySet<string> => {
    const known = reached.get(name);
    if (known !== undefined) return known;
    reached.set(name, new Set());
    const value = parts.assignments.get(name);
    const found = value === undefined ? new Set<string>() : statesIn(value);
    reached.set(name, found);
    return found;
  };
  const assigned = (name: string): Expression | undefined => parts.assignments.get(name);
  for (const name of usedFirst([...parts.assignments.keys()], assigned)) statesBehind(name);
  const links = new Map([...parts.states.keys()].map((name) => [name, new Set<string>()]));
  for (const [name, { rate }] of parts.states) {
    for (const other of statesIn(rate)) {
      links.get(name)?.add(other);
      links.get(other)?.add(name);
    }
  }
  return links;
}

/** The names and all that their formulas lead to, each behind what it uses: no chain overflows the stack. */
function usedFirst(
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
