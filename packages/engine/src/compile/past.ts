import { ModelError } from "../language/errors.ts";
import { call, calls, type Expression, symbolsOf } from "../language/expression.ts";

interface Formula {
  readonly name: string;
  readonly value: Expression;
}

const clock = "time";

/** Nodes that start formulas may have when their past is written out. */
const mostNodes = 200_000;
/** Quantities in whose past the next one is looked up. */
const deepest = 200;

/**
 * Start formulas without delays. Before the start there is no past but the formulas themselves, at an
 * earlier time: `delay(x, lag)` becomes x as the formulas have it at `time - lag`.
 * @throws ModelError where a start hangs on its own past without end
 */
export function shiftStarts<T extends Formula>(formulas: readonly T[]): T[] {
  const byName = new Map(formulas.map(({ name, value }) => [name, value]));
  let nodes = 0;
  const shifted = (
    tree: Expression,
    lag: Expression | undefined,
    path: readonly string[],
  ): Expression =>
    transformOutside(tree, (node) => {
      if (++nodes > mostNodes || path.length > deepest) {
        throw new ModelError("the start values look too far back into their past");
      }
      if (node.kind === "call") {
        const [x, further] = node.args as readonly [Expression, Expression];
        const inner: Expression = shifted(further, lag, path);
        return shifted(x, lag === undefined ? inner : call("plus", [lag, inner]), path);
      }
      if (lag === undefined || node.kind === "number") return node;
      if (node.name === clock) return call("minus", [node, lag]);
      const value = byName.get(node.name);
      if (value === undefined) return node;
      if (path.includes(node.name)) {
        const loop = [...path, node.name].join(" -> ");
        throw new ModelError(`the start values ${loop} hang on their own past`);
      }
      return shifted(value, lag, [...path, node.name]);
    });
  return formulas.map((formula) =>
    calls(formula.value, "delay")
      ? { ...formula, value: shifted(formula.value, undefined, []) }
      : formula,
  );
}

/** Rebuilds a tree with `replace` for its leaves and its outermost delays. */
function transformOutside(tree: Expression, replace: (node: Expression) => Expression): Expression {
  if (tree.kind !== "call" || tree.name === "delay") return replace(tree);
  const args = tree.args.map((argument) => transformOutside(argument, replace));
  return args.every((argument, i) => argument === tree.args[i]) ? tree : { ...tree, args };
}

/** Whether any start, through whatever it uses, depends on the time at which it is taken. */
export function startsVary(formulas: readonly Formula[], names: readonly string[]): boolean {
  const byName = new Map(formulas.map(({ name, value }) => [name, value]));
  const seen = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name === clock) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    const value = byName.get(name);
    if (value !== undefined) for (const used of symbolsOf(value)) open.push(used);
  }
  return false;
}
