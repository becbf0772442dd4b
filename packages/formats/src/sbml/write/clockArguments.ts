import { call, type Expression, symbol, symbolsOf, transform } from "@endocrine/engine";
import { functionOf, type SbmlFunction, type SbmlModel } from "../document.ts";
import { mapFormulas } from "./mapFormulas.ts";

/**
 * The model with functions that see their arguments only, as all but the oldest Level 2 want it: one that
 * looks at the clock gets the time as a further argument.
 */
export function withClockArguments(model: SbmlModel): SbmlModel {
  const clocked = functionsWithClock(model.functions);
  if (clocked.size === 0) return model;
  const functions = model.functions.map((definition): SbmlFunction => {
    const { args, body } = definition.lambda;
    if (!clocked.has(functionOf(definition.id)) || body === undefined) return definition;
    const clock = freeName(args);
    const own = transform(withTime(body, clocked), (node) =>
      node.kind === "symbol" && node.name === "time" ? symbol(clock) : node,
    );
    return { ...definition, lambda: { args: [...args, clock], body: own } };
  });
  return { ...mapFormulas(model, (formula) => withTime(formula, clocked)), functions };
}

/** Names of the calls of functions that look at the clock, themselves or through others. */
function functionsWithClock(functions: readonly SbmlFunction[]): ReadonlySet<string> {
  const clocked = new Set<string>();
  for (let before = -1; before !== clocked.size; ) {
    before = clocked.size;
    for (const { id, lambda } of functions) {
      const { body } = lambda;
      if (body === undefined) continue;
      if (symbolsOf(body).has("time") || callsOne(body, clocked)) clocked.add(functionOf(id));
    }
  }
  return clocked;
}

function callsOne(tree: Expression, names: ReadonlySet<string>): boolean {
  if (tree.kind !== "call") return false;
  return names.has(tree.name) || tree.args.some((argument) => callsOne(argument, names));
}

function withTime(formula: Expression, clocked: ReadonlySet<string>): Expression {
  return transform(formula, (node) =>
    node.kind === "call" && clocked.has(node.name)
      ? call(node.name, [...node.args, symbol("time")])
      : node,
  );
}

function freeName(args: readonly string[]): string {
  let name = "t";
  while (args.includes(name)) name += "_";
  return name;
}
