import { call, type Expression, number, symbol, symbolsOf } from "@endocrine/engine";
import { FormatError, type Place } from "../errors.ts";
import type { Network } from "./network.ts";

/** A relation in a trigger that may turn between jumps: `gap` grows evenly, by `rise` a unit of time. */
export interface Turn {
  readonly relation: Expression;
  /** Left side less right side. */
  readonly gap: Expression;
  readonly rise: Expression;
  /** Whether the relation turns right after the gap was 0 when it grows, and when it shrinks. */
  readonly afterZero: { readonly growing: boolean; readonly shrinking: boolean };
}

/** Name of the symbol of a slope in the formulas of turns. */
export const slopeOf = (name: string): string => `slope of ${name}`;

const afterZero: Readonly<Record<string, Turn["afterZero"]>> = {
  gt: { growing: true, shrinking: false },
  leq: { growing: true, shrinking: false },
  geq: { growing: false, shrinking: true },
  lt: { growing: false, shrinking: true },
};

/**
 * The relations of a trigger that time alone may turn.
 * @throws FormatError where one does not compare quantities that change evenly
 */
export function turnsOf(network: Network, trigger: Expression, place: Place): Turn[] {
  const found: Turn[] = [];
  const visit = (node: Expression): void => {
    if (!moves(network, node)) return;
    const turns = node.kind === "call" ? afterZero[node.name] : undefined;
    if (node.kind !== "call" || !(turns !== undefined || logical.has(node.name))) {
      throw new FormatError("the trigger turns in a way that cannot be foreseen", place);
    }
    if (turns === undefined) {
      node.args.forEach(visit);
      return;
    }
    for (let i = 0; i + 1 < node.args.length; i++) {
      const sides = node.args.slice(i, i + 2);
      const gap = call("minus", sides);
      const rise = riseOf(network, gap, place);
      found.push({ relation: call(node.name, sides), gap, rise, afterZero: turns });
    }
  };
  visit(trigger);
  return found;
}

const logical = new Set(["and", "or", "not", "xor", "implies", "piecewise"]);

function moves({ moving, formulas }: Network, math: Expression): boolean {
  for (const name of symbolsOf(math)) {
    const compartment = formulas.concentrations.get(name);
    if (moving.has(name) || (compartment !== undefined && moving.has(compartment))) return true;
  }
  return false;
}

/** By how much a formula grows in a unit of time while nothing jumps. */
function riseOf(network: Network, math: Expression, place: Place): Expression {
  const { formulas, clocks } = network;
  const rise = (node: Expression): Expression => riseOf(network, node, place);
  const uneven = (): never => {
    throw new FormatError("the trigger compares what does not change evenly with time", place);
  };
  if (!moves(network, math)) return number(0);
  if (math.kind === "symbol") {
    const { name } = math;
    if (name === "time") return number(1);
    const compartment = formulas.concentrations.get(name);
    if (compartment !== undefined && network.moving.has(compartment)) return uneven();
    if (clocks.includes(name)) {
      const slope = symbol(slopeOf(name));
      return compartment === undefined ? slope : call("divide", [slope, symbol(compartment)]);
    }
    const rule = formulas.assigned.get(name);
    return rule === undefined ? uneven() : rise(rule.math);
  }
  if (math.kind === "number") return number(0);
  const { name, args } = math;
  if (name === "plus" || name === "minus") return call(name, args.map(rise));
  const moving = args.flatMap((argument, i) => (moves(network, argument) ? [i] : []));
  const [only] = moving;
  if (moving.length !== 1 || only === undefined) return uneven();
  const isFactor = name === "times" || (name === "divide" && only === 0);
  if (!isFactor) return uneven();
  return call(
    name,
    args.map((argument, i) => (i === only ? rise(argument) : argument)),
  );
}
