import { call, type Expression, type FlatEvent, operators } from "@endocrine/engine";
import type { Parts } from "./parts.ts";

/**
 * Where a relation in an algebraic rule turns, its unknown may jump, which no rate brings about. Events
 * that set nothing stop the run there, and the unknown is sought anew.
 */
export function turnsOf(residuals: readonly Expression[], parts: Parts): FlatEvent[] {
  const relations = new Map<string, Expression>();
  const seen = new Set<string>();
  const open = [...residuals];
  for (let tree = open.pop(); tree !== undefined; tree = open.pop()) {
    if (tree.kind === "symbol" && !seen.has(tree.name)) {
      seen.add(tree.name);
      const value = parts.assignments.get(tree.name);
      if (value !== undefined) open.push(value);
    } else if (tree.kind === "call" && tree.name !== "delay") {
      if (operators.get(tree.name)?.kind === "relational") {
        relations.set(JSON.stringify(tree), tree);
      } else for (const argument of tree.args) open.push(argument);
    }
  }
  return [...relations.values()].flatMap((relation, k) =>
    [relation, call("not", [relation])].map((trigger, side) => ({
      name: `rule turns ${k + 1}${side === 0 ? "" : " back"}`,
      trigger,
      targets: [],
      persistent: true,
      initialValue: true,
      valuesFromTriggerTime: true,
    })),
  );
}
