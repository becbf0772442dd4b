import { ModelError } from "../language/errors.ts";
import type { Expression } from "../language/expression.ts";
import type { FlatSystem } from "./system.ts";

/** Calls inside one another: what the stages, which walk trees by recursion, can bear. */
const deepest = 1000;
/** Pieces of one `piecewise`, which become one expression. */
const mostPieces = 1000;
/** Nodes of all formulas. */
const mostNodes = 2_000_000;

/** Nodes that derivatives may have: a hundred megabytes. */
export const mostDerivativeNodes = 1_000_000;
/** Steps of planning the factorisation: a dense Jacobian of 280 states, a sparse one of many thousands. */
export const mostFillSteps = 8_000_000;

/**
 * Refuses what would cost more time, memory or stack than a model can be worth.
 * @throws ModelError
 */
export function checkSize(system: FlatSystem): void {
  let nodes = 0;
  const check = (name: string, tree: Expression | undefined): void => {
    if (tree === undefined) return;
    const open: [node: Expression, depth: number][] = [[tree, 1]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [node, depth] = next;
      if (++nodes > mostNodes) {
        throw new ModelError(`the formulas have more than ${mostNodes} parts`);
      }
      if (node.kind !== "call") continue;
      if (depth > deepest) {
        throw new ModelError(`${name}: its formula is nested deeper than ${deepest}`);
      }
      if (node.name === "piecewise" && node.args.length > 2 * mostPieces) {
        throw new ModelError(`${name}: a piecewise has more than ${mostPieces} pieces`);
      }
      for (const argument of node.args) open.push([argument, depth + 1]);
    }
  };
  for (const { name, start, rate } of system.states) {
    check(name, start);
    check(name, rate);
  }
  for (const { name, start } of system.held ?? []) check(name, start);
  for (const { name, value } of system.assignments) check(name, value);
  for (const [name, rate] of system.relaxation ?? []) check(name, rate);
  for (const { name, trigger, delay, priority, targets } of system.events) {
    for (const tree of [trigger, delay, priority]) check(name, tree);
    for (const { value, scale } of targets) {
      check(name, value);
      check(name, scale);
    }
  }
}
