import { type Expression, evaluate, number } from "@endocrine/engine";
import type { Parts } from "./parts.ts";
import { startFormula, startLookup, usedFirst } from "./startValues.ts";

const mostSteps = 100;
/** Change of an unknown, as a share of itself, at which it counts as found. */
const settled = 1e-13;

/**
 * Finds the unknowns of algebraic rules at the start where other starts hang on them, as an initial
 * assignment may: Newton's steps, with all starts anew after each. Where they lead nowhere, the guesses
 * stay. `parts.relaxation` holds the steps.
 */
export function solveStarts(parts: Parts, unknowns: readonly string[]): void {
  if (!startsHangOn(parts, new Set(unknowns))) return;
  const steps = unknowns.map((name) => parts.relaxation.get(name) as Expression);
  const needed = usedFirst(unknowns, (name) => parts.relaxation.get(name));
  const first = startLookup(parts, unknowns);
  let values = new Map(unknowns.map((name) => [name, first(name)]));
  for (let k = 0; k < mostSteps; k++) {
    const lookup = startLookup(parts, needed, values);
    const changes = steps.map((step) => evaluate(step, lookup));
    if (!changes.every(Number.isFinite)) return;
    const before = values;
    const next = unknowns.map((name, i) => (before.get(name) as number) + (changes[i] as number));
    values = new Map(unknowns.map((name, i) => [name, next[i] as number]));
    if (changes.some((change, i) => Math.abs(change) > settled * Math.abs(next[i] as number)))
      continue;
    for (const [name, value] of values) {
      const state = parts.states.get(name);
      if (state !== undefined) parts.states.set(name, { ...state, start: number(value) });
    }
    return;
  }
}

/** Whether the start of anything but the unknowns leads to one of them. */
function startsHangOn(parts: Parts, unknowns: ReadonlySet<string>): boolean {
  const others = [...parts.states.keys(), ...parts.held.keys()].filter(
    (name) => !unknowns.has(name),
  );
  let found = false;
  usedFirst(others, (name) => {
    found ||= unknowns.has(name);
    return startFormula(parts, name);
  });
  return found;
}
