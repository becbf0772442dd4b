import { call, type Expression, number, transform } from "../language/expression.ts";
import { divide, isNumber } from "./algebra.ts";
import { differentiate } from "./differentiate.ts";
import { simplify } from "./simplify.ts";
import type { FlatSystem } from "./system.ts";

/** Functions that jump again and again as their argument goes on; the step between two jumps. */
const jumping = new Set(["rem", "quotient", "floor", "ceiling"]);
const circular = new Set(["sin", "cos", "tan", "sec", "csc", "cot"]);

/** Steps that a period takes at least, so that what turns within it is seen. */
const stepsPerPeriod = 8;

/**
 * An eighth of the period of everything that turns with the clock: jumps (`rem(time, day)`) in rates and
 * triggers, waves (`cos(2*pi*time/day)`) in triggers only, for the error control follows smooth rates.
 * A step no longer than this does not pass over a turn and back unseen.
 */
export function turningTimes(system: FlatSystem): Expression[] {
  const assignments = new Map(system.assignments.map(({ name, value }) => [name, value]));
  const found: Expression[] = [];
  const look = (tree: Expression, kinds: readonly ReadonlySet<string>[]): void => {
    const visit = (node: Expression): void => {
      if (node.kind === "symbol") {
        const value = assignments.get(node.name);
        const key = `${kinds.length} ${node.name}`;
        if (value === undefined || seen.has(key)) return;
        seen.add(key);
        visit(value);
      }
      if (node.kind !== "call") return;
      node.args.forEach(visit);
      if (!kinds.some((names) => names.has(node.name))) return;
      const slope = differentiate(inlined(node.args[0], assignments), "time");
      if (!isNumber(slope, 0)) found.push(span(node.name, node.args[1], slope));
    };
    visit(tree);
  };
  const seen = new Set<string>();
  for (const { rate } of system.states) look(rate, [jumping]);
  for (const { trigger } of system.events) look(trigger, [jumping, circular]);
  return found;
}

function span(name: string, modulus: Expression | undefined, slope: Expression): Expression {
  const period = circular.has(name) ? number(2 * Math.PI) : (modulus ?? number(1));
  return simplify(call("abs", [divide(period, call("times", [number(stepsPerPeriod), slope]))]));
}

/** Assignments written out, so that the clock is seen through them. */
function inlined(tree: Expression, assignments: ReadonlyMap<string, Expression>): Expression {
  return transform(tree, (node) => {
    const value = node.kind === "symbol" ? assignments.get(node.name) : undefined;
    return value === undefined ? node : inlined(value, assignments);
  });
}
