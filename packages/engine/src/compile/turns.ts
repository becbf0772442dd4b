import {
  call,
  type Expression,
  isLarger,
  number,
  symbolsOf,
  transform,
} from "../language/expression.ts";
import { divide, isNumber } from "./algebra.ts";
import { differentiate } from "./differentiate.ts";
import { simplify } from "./simplify.ts";
import type { FlatSystem } from "./system.ts";

/** Functions that jump again and again as their argument goes on; the step between two jumps. */
const jumping = new Set(["rem", "quotient", "floor", "ceiling"]);
const circular = new Set(["sin", "cos", "tan", "sec", "csc", "cot"]);

/** Steps that a period takes at least, so that what turns within it is seen. */
const stepsPerPeriod = 8;

/** Nodes of a written-out argument; what is larger is no clock that anybody wrote. */
const largest = 1000;

/**
 * An eighth of the period of everything that turns with the clock: jumps (`rem(time, day)`) in rates and
 * triggers, waves (`cos(2*pi*time/day)`) in triggers only, for the error control follows smooth rates.
 * A step no longer than this does not pass over a turn and back unseen.
 */
export function turningTimes(system: FlatSystem, ordered: FlatSystem["assignments"]): Expression[] {
  const assignments = new Map(system.assignments.map(({ name, value }) => [name, value]));
  const inlined = writtenOut(ordered);
  const found: Expression[] = [];
  const look = (tree: Expression, kinds: readonly ReadonlySet<string>[]): void => {
    const open = [tree];
    const visit = (node: Expression): void => {
      if (node.kind === "symbol") {
        const value = assignments.get(node.name);
        const key = `${kinds.length} ${node.name}`;
        if (value === undefined || seen.has(key)) return;
        seen.add(key);
        open.push(value);
      }
      if (node.kind !== "call") return;
      node.args.forEach(visit);
      if (!kinds.some((names) => names.has(node.name))) return;
      const argument = inlined(node.args[0]);
      if (argument === undefined) return;
      const slope = differentiate(argument, "time");
      if (!isNumber(slope, 0)) found.push(span(node.name, node.args[1], slope));
    };
    for (let next = open.pop(); next !== undefined; next = open.pop()) visit(next);
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

/**
 * Writes assignments out in a formula, so that the clock is seen through them; undefined where that
 * makes it too large.
 */
function writtenOut(
  ordered: FlatSystem["assignments"],
): (tree: Expression) => Expression | undefined {
  const known = new Map<string, Expression | undefined>();
  let begun = false;
  const write = (tree: Expression): Expression | undefined => {
    if ([...symbolsOf(tree)].some((name) => known.has(name) && known.get(name) === undefined)) {
      return undefined;
    }
    const written = transform(tree, (node) =>
      node.kind === "symbol" ? (known.get(node.name) ?? node) : node,
    );
    return isLarger(written, largest) ? undefined : written;
  };
  return (tree) => {
    // Most systems have no such clock and need nothing written out.
    if (!begun) for (const { name, value } of ordered) known.set(name, write(value));
    begun = true;
    return write(tree);
  };
}
