import { call, type Expression, number } from "../language/expression.ts";
import { minus } from "./algebra.ts";
import type { FlatSystem } from "./system.ts";

const relations = new Set(["lt", "leq", "gt", "geq", "eq", "neq"]);
const connectives = new Set(["and", "or", "xor", "not", "implies", "piecewise"]);

/**
 * Root functions of a trigger: left minus right of each relation, looked for through connectives and
 * through assignments that stand for a truth. A truth that is no relation gives a function that jumps
 * between -1/2 and 1/2.
 */
export function rootsOf(
  trigger: Expression,
  assignments: ReadonlyMap<string, Expression>,
): Expression[] {
  if (trigger.kind === "number") return [];
  if (trigger.kind === "symbol") {
    const value = assignments.get(trigger.name);
    return value === undefined ? [indicator(trigger)] : rootsOf(value, assignments);
  }
  const { name, args } = trigger;
  if (relations.has(name)) return args.slice(1).map((right, i) => minus(args[i], right));
  if (connectives.has(name)) return args.flatMap((argument) => rootsOf(argument, assignments));
  return [indicator(trigger)];
}

function indicator(truth: Expression): Expression {
  const holds = call("neq", [truth, number(0)]);
  return call("piecewise", [number(0.5), holds, number(-0.5)]);
}

/** Root functions of all triggers of a system. */
export function triggerRoots(system: FlatSystem): Expression[] {
  const assignments = new Map(system.assignments.map(({ name, value }) => [name, value]));
  return system.events.flatMap((event) => rootsOf(event.trigger, assignments));
}
