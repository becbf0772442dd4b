import { type Action, reduce, type View } from "./view.ts";

/** The views that a person has gone through, and the one that is shown. */
export interface History {
  readonly past: readonly View[];
  readonly present: View;
  readonly future: readonly View[];
  /** What was changed last, and when in milliseconds; null after a step back or forth. */
  readonly last: { readonly what: string; readonly time: number } | null;
}

/** An action on the scenario, or a step through its history. */
export type Step = Action | { readonly kind: "undo" } | { readonly kind: "redo" };

/** Steps that can be taken back. */
const depth = 200;

/** Changes of one thing within this many milliseconds, as a slider makes them, are one step. */
const together = 800;

/** A history that begins with a view. */
export function begin(view: View): History {
  return { past: [], present: view, future: [], last: null };
}

/** The history after a step at a time in milliseconds. How a view is looked at, its units and panel, is no step. */
export function advance(history: History, step: Step, time: number): History {
  const { past, present, future, last } = history;
  if (step.kind === "undo") {
    const view = past.at(-1);
    if (view === undefined) return history;
    const units = present.units;
    return {
      past: past.slice(0, -1),
      present: { ...view, units },
      future: [present, ...future],
      last: null,
    };
  }
  if (step.kind === "redo") {
    const view = future[0];
    if (view === undefined) return history;
    const units = present.units;
    return {
      past: [...past, present],
      present: { ...view, units },
      future: future.slice(1),
      last: null,
    };
  }
  const next = reduce(present, step);
  if (same(next, present)) return { ...history, present: next };
  const what = "id" in step ? `${step.kind} ${step.id}` : step.kind;
  const merges = last !== null && last.what === what && time - last.time < together;
  return {
    past: merges ? past : [...past, present].slice(-depth),
    present: next,
    future: [],
    last: { what, time },
  };
}

function same(one: View, other: View): boolean {
  const scenario = (view: View) => JSON.stringify({ ...view, units: null, panel: null });
  return scenario(one) === scenario(other);
}
