import {
  call,
  calls,
  type Expression,
  isLarger,
  number,
  symbolsOf,
  transform,
} from "../language/expression.ts";
import { relations } from "../language/operators.ts";
import { isNumber } from "./algebra.ts";
import { differentiate } from "./differentiate.ts";
import { simplify } from "./simplify.ts";
import type { FlatSystem } from "./system.ts";

const clock = "time";

/**
 * Times at which a relation between the clock and what stands still turns, as `time < lunch` does, in
 * any rate, assignment or trigger: formulas of parameters and held quantities. An integrator that stops
 * there passes over no pulse, however short, and meets no jump within a step.
 */
export function breakTimes(system: FlatSystem, ordered: FlatSystem["assignments"]): Expression[] {
  const differences: Expression[] = [];
  const look = (tree: Expression): void => {
    if (tree.kind !== "call" || tree.name === "delay") return;
    tree.args.forEach(look);
    if (!relations.has(tree.name)) return;
    tree.args.slice(1).forEach((right, i) => {
      differences.push(call("minus", [tree.args[i], right]));
    });
  };
  for (const { rate } of system.states) look(rate);
  for (const { value } of system.assignments) look(value);
  for (const { trigger } of system.events) look(trigger);
  if (differences.length === 0) return [];

  const still = new Set([...system.parameters, ...(system.held ?? [])].map(({ name }) => name));
  for (const { name, value } of ordered) {
    if ([...symbolsOf(value)].every((used) => still.has(used))) still.add(name);
  }
  const clocked = clockedAssignments(ordered, still);
  const found = new Map<string, Expression>();
  for (const difference of differences) {
    const time = turn(difference, clocked, still);
    if (time !== undefined) found.set(JSON.stringify(time, withoutPlaces), time);
  }
  return [...found.values()];
}

const withoutPlaces = (key: string, value: unknown) => (key === "at" ? undefined : value);

/** When `difference`, if it is a straight line in time, is zero. */
function turn(
  difference: Expression,
  clocked: ReadonlyMap<string, Expression>,
  still: ReadonlySet<string>,
): Expression | undefined {
  const used = [...symbolsOf(difference)];
  if (used.every((name) => still.has(name))) return undefined;
  if (!used.every((name) => name === clock || still.has(name) || clocked.has(name)))
    return undefined;
  if (calls(difference, "delay")) return undefined;
  const line = transform(difference, (node) =>
    node.kind === "symbol" ? (clocked.get(node.name) ?? node) : node,
  );
  const slope = simplify(differentiate(line, clock));
  if (symbolsOf(slope).has(clock) || isNumber(slope, 0) || jumps(line)) return undefined;
  const atZero = transform(line, (node) =>
    node.kind === "symbol" && node.name === clock ? number(0) : node,
  );
  return simplify(call("minus", [call("divide", [atZero, slope])]));
}

/** Functions whose slope does not tell how they go on. */
const unsteady = new Set(["piecewise", "floor", "ceiling", "rem", "quotient", "min", "max", "abs"]);

function jumps(tree: Expression): boolean {
  return tree.kind === "call" && (unsteady.has(tree.name) || tree.args.some(jumps));
}

/** Nodes of a written-out assignment; what is larger is no straight line that anybody wrote. */
const largest = 200;

/** Assignments that move with nothing but the clock, written out. */
function clockedAssignments(
  assignments: FlatSystem["assignments"],
  still: ReadonlySet<string>,
): ReadonlyMap<string, Expression> {
  const clocked = new Map<string, Expression>();
  for (const { name, value } of assignments) {
    const used = [...symbolsOf(value)];
    if (still.has(name) || calls(value, "delay") || isLarger(value, largest)) continue;
    if (!used.every((one) => one === clock || still.has(one) || clocked.has(one))) continue;
    const tree = transform(value, (node) =>
      node.kind === "symbol" ? (clocked.get(node.name) ?? node) : node,
    );
    if (!isLarger(tree, largest)) clocked.set(name, tree);
  }
  return clocked;
}
