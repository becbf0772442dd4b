import { call, type Expression, number } from "../language/expression.ts";
import { relations } from "../language/operators.ts";
import { minus } from "./algebra.ts";
import type { FlatSystem } from "./system.ts";

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
  const roots: Expression[] = [];
  const seen = new Set<string>();
  const open = [trigger];
  for (let truth = open.pop(); truth !== undefined; truth = open.pop()) {
    if (truth.kind === "number") continue;
    if (truth.kind === "symbol") {
      const value = assignments.get(truth.name);
      if (value === undefined) roots.push(indicator(truth));
      else if (!seen.has(truth.name)) open.push(value);
      seen.add(truth.name);
      continue;
    }
    const { name, args } = truth;
    if (relations.has(name)) roots.push(...args.slice(1).map((right, i) => minus(args[i], right)));
    else if (connectives.has(name)) open.push(...args.toReversed());
    else {
      roots.push(indicator(truth));
      open.push(...relationsWithin(args));
    }
  }
  return roots;
}

/** Relations anywhere in trees: a number made of them turns where they do. */
function relationsWithin(trees: readonly Expression[]): Expression[] {
  return trees.flatMap((tree) => {
    if (tree.kind !== "call") return [];
    return relations.has(tree.name) ? [tree] : relationsWithin(tree.args);
  });
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
