import { call, type Expression, number, transform } from "../language/expression.ts";
import {
  divide,
  folded,
  isNumber,
  minus,
  negate,
  piecewise,
  plus,
  power,
  times,
} from "./algebra.ts";
import type { FlatSystem } from "./system.ts";

type Rule = (args: readonly Expression[]) => Expression;

/** `and` and `or` without their neutral literals; the absorbing literal decides. */
function junction(name: "and" | "or"): Rule {
  const neutral = name === "and";
  return (args) => {
    const kept: Expression[] = [];
    for (const argument of args) {
      if (argument.kind !== "number") {
        if (argument.kind === "call" && argument.name === name) kept.push(...argument.args);
        else kept.push(argument);
      } else if ((argument.value !== 0) !== neutral) return number(neutral ? 0 : 1);
    }
    return kept.length === 0 ? number(neutral ? 1 : 0) : call(name, kept);
  };
}

const rules: Readonly<Record<string, Rule>> = {
  plus,
  times,
  minus: (args) => (args.length === 1 ? negate(args[0]) : minus(args[0], args[1])),
  divide: ([a, b]) => divide(a, b),
  power: ([a, b]) => power(a, b),
  root: (args) => {
    const [degree, x] = args.length === 1 ? [number(2), args[0]] : args;
    return isNumber(degree, 1) ? x : folded("root", [degree, x]);
  },
  log: (args) => folded("log", args.length === 1 ? [number(10), args[0]] : args),
  piecewise,
  and: junction("and"),
  or: junction("or"),
  delay: ([x, lag]) => (x.kind === "number" || isNumber(lag, 0) ? x : call("delay", [x, lag])),
};

/**
 * Folds constants and applies the identities of `algebra.ts` from the leaves up. Applying it twice
 * changes nothing more; no finite value changes but by rounding.
 */
export function simplify(expression: Expression): Expression {
  return transform(expression, (node) => {
    if (node.kind !== "call") return node;
    const rule = rules[node.name];
    return rule === undefined ? folded(node.name, node.args) : rule(node.args);
  });
}

const simplified = new WeakMap<Expression, Expression>();

/** The simplified formula, found once for each tree: systems that are alike have most of theirs in common. */
function simplifiedOnce(expression: Expression): Expression {
  let found = simplified.get(expression);
  if (found === undefined) {
    found = simplify(expression);
    simplified.set(expression, found);
  }
  return found;
}

/** Simplifies every formula of a system. */
export function simplifySystem(system: FlatSystem): FlatSystem {
  return {
    ...system,
    states: system.states.map((state) => ({
      ...state,
      start: simplifiedOnce(state.start),
      rate: simplifiedOnce(state.rate),
    })),
    ...(system.held && {
      held: system.held.map((one) => ({ ...one, start: simplifiedOnce(one.start) })),
    }),
    ...(system.relaxation && {
      relaxation: new Map(
        [...system.relaxation].map(([name, rate]) => [name, simplifiedOnce(rate)]),
      ),
    }),
    assignments: system.assignments.map((one) => ({ ...one, value: simplifiedOnce(one.value) })),
    events: system.events.map((event) => ({
      ...event,
      trigger: simplifiedOnce(event.trigger),
      targets: event.targets.map((target) => ({
        ...target,
        value: simplifiedOnce(target.value),
        ...(target.scale && { scale: simplifiedOnce(target.scale) }),
      })),
      ...(event.delay && { delay: simplifiedOnce(event.delay) }),
      ...(event.priority && { priority: simplifiedOnce(event.priority) }),
    })),
  };
}
