import { type Expression, transform } from "@endocrine/engine";
import { FormatError } from "../errors.ts";
import { defaultLimits } from "../limits.ts";
import { functionOf, type SbmlFunction, symbolOf } from "../sbml/document.ts";

/** How deep formulas may become when functions are written out; what walks them recurses. */
const deepest = 1000;

/**
 * Makes the rewriting that puts a model's own functions in place of their calls.
 * @throws FormatError where a function calls itself, is unknown, has other arguments, or grows too large
 */
export function expander(functions: readonly SbmlFunction[]): (math: Expression) => Expression {
  const definitions = new Map(functions.map((entry) => [functionOf(entry.id), entry]));
  const bodies = new Map<string, Expression | undefined>();
  const open = new Set<string>();
  const measures = new WeakMap<Expression, Measure>();

  const expand = (math: Expression): Expression =>
    transform(math, (node) => {
      if (node.kind !== "call" || !node.name.startsWith("@")) return node;
      const definition = definitions.get(node.name);
      if (definition === undefined)
        throw new FormatError(`there is no function ${node.name.slice(1)}`);
      const { args } = definition.lambda;
      if (args.length !== node.args.length) {
        throw new FormatError(
          `it is called with ${node.args.length} arguments, expected ${args.length}`,
          definition.place,
        );
      }
      const given = new Map(args.map((name, i) => [symbolOf(name), node.args[i] as Expression]));
      const result = transform(bodyOf(node.name, definition), (part) =>
        part.kind === "symbol" ? (given.get(part.name) ?? part) : part,
      );
      const { nodes, depth } = measure(result, measures);
      if (nodes > defaultLimits.formulaNodes || depth > deepest) {
        throw new FormatError("written out, its formula becomes too large", definition.place);
      }
      return result;
    });

  const bodyOf = (name: string, { lambda, place }: SbmlFunction): Expression => {
    const known = bodies.get(name);
    if (known !== undefined) return known;
    if (open.has(name)) throw new FormatError("the function calls itself", place);
    if (open.size > deepest / 10)
      throw new FormatError("functions call one another too deep", place);
    if (lambda.body === undefined) throw new FormatError("the function has no formula", place);
    open.add(name);
    const body = expand(lambda.body);
    open.delete(name);
    bodies.set(name, body);
    return body;
  };
  return expand;
}

interface Measure {
  readonly nodes: number;
  readonly depth: number;
}

/** Size of a tree as if written out; parts that occur more than once are visited once. */
function measure(node: Expression, known: WeakMap<Expression, Measure>): Measure {
  if (node.kind !== "call") return { nodes: 1, depth: 1 };
  const found = known.get(node);
  if (found !== undefined) return found;
  let nodes = 1;
  let depth = 1;
  for (const argument of node.args) {
    const inner = measure(argument, known);
    nodes += inner.nodes;
    depth = Math.max(depth, inner.depth + 1);
  }
  const result = { nodes, depth };
  known.set(node, result);
  return result;
}
