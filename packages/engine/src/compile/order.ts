import { ModelError } from "../language/errors.ts";
import { type Expression, symbolsOf } from "../language/expression.ts";
import { shiftStarts } from "./past.ts";
import type { FlatAssignment, FlatSystem } from "./system.ts";

/** An assignment in its place, with what later stages ask of it. */
export interface OrderedAssignment extends FlatAssignment {
  /** Hangs on parameters alone: computed once, in `prepare`. */
  readonly constant: boolean;
  /** Some rate of change needs it; the others are computed only when observed. */
  readonly live: boolean;
}

const algebraic = {
  loop: "Algebraic loop",
  remedy: "one of these must be a state or not use the next",
};

const ofStarts = {
  loop: "Start values in a circle",
  remedy: "one of these must start at a number",
};

/** A formula and what it is the value of. */
export interface Formula {
  readonly name: string;
  readonly value: Expression;
}

/**
 * Sorts named formulas so that each follows what it uses, otherwise in the order given. A formula
 * under `delay` counts like any other: its past value too must follow from states.
 */
export function inOrder<T extends Formula>(
  formulas: readonly T[],
  fault: { readonly loop: string; readonly remedy: string } = algebraic,
): T[] {
  const byName = new Map(formulas.map((formula) => [formula.name, formula]));
  const sorted: T[] = [];
  const done = new Set<string>();
  // The way to the formula at hand, in place of recursion: chains of files may be longer than the stack.
  const path: { readonly formula: T; readonly uses: Iterator<string> }[] = [];
  const onPath = new Set<string>();
  const enter = (formula: T): void => {
    if (done.has(formula.name)) return;
    if (onPath.has(formula.name)) {
      const names = path.map((step) => step.formula.name);
      const loop = [...names.slice(names.indexOf(formula.name)), formula.name].join(" -> ");
      const [module, quantity] = formula.name.split(".");
      throw new ModelError(`${fault.loop}: ${loop}; ${fault.remedy}`, { module, quantity });
    }
    onPath.add(formula.name);
    path.push({ formula, uses: symbolsOf(formula.value).values() });
  };
  for (const first of formulas) {
    enter(first);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const next = step.uses.next();
      const used = next.done ? undefined : byName.get(next.value);
      if (used !== undefined) enter(used);
      if (!next.done) continue;
      path.pop();
      onPath.delete(step.formula.name);
      done.add(step.formula.name);
      sorted.push(step.formula);
    }
  }
  return sorted;
}

/** Names among `formulas` (in order) that `roots` need, directly or through others. */
export function needed(
  formulas: readonly Formula[],
  roots: readonly Expression[],
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const root of roots) symbolsOf(root, names);
  for (let i = formulas.length - 1; i >= 0; i--) {
    if (names.has(formulas[i].name)) symbolsOf(formulas[i].value, names);
  }
  return names;
}

/** The assignments of a system in order of evaluation; none is dropped, for all can be observed. */
export function order(system: FlatSystem): OrderedAssignment[] {
  const sorted = inOrder(system.assignments);
  const live = needed(
    sorted,
    system.states.map((state) => state.rate),
  );
  const constants = new Set(system.parameters.map((parameter) => parameter.name));
  return sorted.map((assignment) => {
    const constant = [...symbolsOf(assignment.value)].every((name) => constants.has(name));
    if (constant) constants.add(assignment.name);
    return { ...assignment, constant, live: live.has(assignment.name) };
  });
}

/**
 * Formulas of the start values: assignments and states together, each state by its start formula,
 * so that a start may use other starts directly or through assignments.
 */
export function startOrder(system: FlatSystem): Formula[] {
  return inOrder(shiftStarts(startFormulas(system)), ofStarts);
}

/** Every assignment and start of a system, in no order. */
export function startFormulas(system: FlatSystem): Formula[] {
  const starts = [...system.states, ...(system.held ?? [])].map(({ name, start }) => ({
    name,
    value: start,
  }));
  return [...system.assignments, ...starts];
}
