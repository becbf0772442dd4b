import { located, ModelError } from "../language/errors.ts";
import { type Expression, transform } from "../language/expression.ts";
import type { ModuleDefinition } from "../language/module.ts";
import { functionNames, shorthandFunctions } from "../language/operators.ts";
import { parseFormula } from "../language/parse.ts";
import { checkName, checkNames } from "./scope.ts";

/** The user functions of a module, ready to be expanded. */
export interface Functions {
  /** Number of arguments by name, for the parser. */
  readonly arity: ReadonlyMap<string, number>;
  /** Replaces every call of a user function by its body. */
  readonly expand: (expression: Expression) => Expression;
}

interface Body {
  readonly args: readonly string[];
  readonly tree: Expression;
}

/**
 * Reads the user functions of a module.
 * @throws ModelError for a name already taken, a body that names more than its arguments, or recursion
 */
export function functionsOf(module: ModuleDefinition): Functions {
  const declared = Object.entries(module.functions ?? {});
  const arity = new Map(declared.map(([name, { args }]) => [name, args.length]));
  const bodies = new Map<string, Body>();
  for (const [name, { args, is }] of declared) {
    located(module.id, name, () => {
      checkName(name, "function");
      if (functionNames.has(name) || shorthandFunctions.includes(name)) {
        throw new ModelError(`"${name}" is a function of the language already`);
      }
      for (const argument of args) checkName(argument, "argument");
      const known = new Set(args);
      if (known.size < args.length) throw new ModelError("two arguments have one name");
      const tree = parseFormula(is, { functions: arity });
      checkNames(tree, is, known);
      if (mentionsTime(tree))
        throw new ModelError('a function sees its arguments only, not "time"');
      bodies.set(name, { args, tree });
    });
  }
  const expand = (expression: Expression): Expression => expandCalls(expression, bodies, []);
  for (const [name, { tree }] of bodies) {
    located(module.id, name, () => expandCalls(tree, bodies, [name]));
  }
  return { arity, expand };
}

function mentionsTime(tree: Expression): boolean {
  if (tree.kind === "call") return tree.args.some(mentionsTime);
  return tree.kind === "symbol" && tree.name === "time";
}

function expandCalls(
  expression: Expression,
  bodies: ReadonlyMap<string, Body>,
  path: readonly string[],
): Expression {
  if (bodies.size === 0) return expression;
  return transform(expression, (node) => {
    const body = node.kind === "call" ? bodies.get(node.name) : undefined;
    if (node.kind !== "call" || body === undefined) return node;
    if (path.includes(node.name)) {
      throw new ModelError(`the functions ${[...path, node.name].join(" -> ")} call one another`);
    }
    const tree = expandCalls(body.tree, bodies, [...path, node.name]);
    return fillIn(tree, new Map(body.args.map((name, i) => [name, node.args[i]!])), node.at);
  });
}

/** Puts arguments in place; nodes of the body get the place of the call. */
function fillIn(
  tree: Expression,
  values: ReadonlyMap<string, Expression>,
  at: number | undefined,
): Expression {
  if (tree.kind === "symbol" && values.has(tree.name)) return values.get(tree.name)!;
  const { at: _, ...bare } = tree;
  const node = at === undefined ? bare : { ...bare, at };
  if (node.kind !== "call") return node;
  return { ...node, args: node.args.map((argument) => fillIn(argument, values, at)) };
}
