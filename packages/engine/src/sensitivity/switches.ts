import type { OrderedAssignment } from "../compile/order.ts";
import type { FlatEvent, FlatSystem } from "../compile/system.ts";
import { call, type Expression, number, symbolsOf } from "../language/expression.ts";
import { relations } from "../language/operators.ts";

/** Functions that jump where their first argument (over the second, if any) is a whole number. */
const stepped = new Set(["floor", "ceiling", "quotient", "rem"]);

/**
 * Events that set nothing, where the rates, or the sides of a relation in a trigger, may jump: at the turn of
 * every relation in them (as in a `piecewise`), and where `floor` and the like step. A run that stops there
 * can let the sensitivities jump, too; `min`, `max` and `abs` have no jumps.
 */
export function switches(
  { states, parameters, events }: FlatSystem,
  ordered: readonly OrderedAssignment[],
): FlatEvent[] {
  const still = new Set(parameters.map(({ name }) => name));
  for (const { name, constant } of ordered) if (constant) still.add(name);
  const found = new Map<string, Expression>();
  const look = (tree: Expression): void => {
    if (tree.kind !== "call") return;
    tree.args.forEach(look);
    const truth = turning(tree);
    if (truth === undefined || [...symbolsOf(truth)].every((name) => still.has(name))) return;
    found.set(JSON.stringify(truth, withoutPlaces), truth);
  };
  for (const { rate } of states) look(rate);
  for (const { live, value } of ordered) if (live) look(value);
  const values = new Map(ordered.map(({ name, value }) => [name, value]));
  const seen = new Set<string>();
  const lookInside = (truth: Expression): void => {
    if (truth.kind === "number") return;
    if (truth.kind === "call") truth.args.forEach(relations.has(truth.name) ? lookAll : lookInside);
    else if (!seen.has(truth.name)) {
      seen.add(truth.name);
      lookInside(values.get(truth.name) ?? number(0));
    }
  };
  const lookAll = (side: Expression): void => {
    look(side);
    for (const name of symbolsOf(side)) {
      const value = values.get(name);
      if (value === undefined || seen.has(`${name} whole`)) continue;
      seen.add(`${name} whole`);
      lookAll(value);
    }
  };
  for (const { trigger } of events) lookInside(trigger);
  return [...found.values()].flatMap((truth, i) => [
    silent(`switch ${i} on`, truth),
    silent(`switch ${i} off`, call("not", [truth])),
  ]);
}

const withoutPlaces = (key: string, value: unknown) => (key === "at" ? undefined : value);

/** A truth that turns where the value of a call may jump. */
function turning({ name, args }: Extract<Expression, { kind: "call" }>): Expression | undefined {
  if (relations.has(name)) return call(name, args);
  if (!stepped.has(name)) return undefined;
  const [x, by] = args;
  const turns = by === undefined ? x : call("divide", [x, by]);
  const wave = call("sin", [call("times", [number(Math.PI), turns])]);
  return call("geq", [wave, number(0)]);
}

function silent(name: string, trigger: Expression): FlatEvent {
  return {
    name,
    trigger,
    targets: [],
    persistent: true,
    initialValue: true,
    valuesFromTriggerTime: false,
  };
}
