import { type Expression, symbolsOf } from "@endocrine/engine";
import type { Parts } from "./parts.ts";
import { startSizes, usedFirst } from "./startValues.ts";

/**
 * Typical sizes of states that start at nothing: that of the largest among their nearest neighbours
 * (states that their rates depend on, or that depend on them) that start at something. States without
 * such neighbours get none.
 */
export function scalesOf(parts: Parts): Map<string, number> {
  const starts = startSizes(parts);
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
