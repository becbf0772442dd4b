import { type Expression, operators } from "@endocrine/engine";
import type { Lambda } from "./read.ts";

/** The functions of a model by the name of their calls. */
export type Functions = ReadonlyMap<string, Lambda>;

/** Whether a tree gives true or false, not a number; a bare 1 or 0 counts as a number. */
export function isTruth(expression: Expression, functions: Functions): boolean {
  if (expression.kind !== "call") return false;
  const { name, args } = expression;
  const kind = operators.get(name)?.kind;
  if (kind === "relational" || kind === "logical") return true;
  if (name === "piecewise") return truthfulPieces(args, functions);
  return functions.has(name) && givesTruth(name, functions);
}

const results = new WeakMap<Functions, Map<string, boolean>>();

/** Whether a function of the model gives a truth value; one that calls itself does not. */
function givesTruth(name: string, functions: Functions): boolean {
  const known = results.get(functions) ?? new Map<string, boolean>();
  results.set(functions, known);
  const before = known.get(name);
  if (before !== undefined) return before;
  known.set(name, false);
  const body = functions.get(name)?.body;
  const truth = body !== undefined && isTruth(body, functions);
  known.set(name, truth);
  return truth;
}

/** Pieces of truth values alone, one of them more than a literal. */
function truthfulPieces(args: readonly Expression[], functions: Functions): boolean {
  const values = args.filter((_, i) => i % 2 === 0);
  const truths = values.filter((value) => isTruth(value, functions));
  return (
    truths.length > 0 && values.every((value) => truths.includes(value) || isTruthLiteral(value))
  );
}

/** 1 or 0, which stand for true and false; -0 would read back as 0. */
export function isTruthLiteral(expression: Expression): boolean {
  if (expression.kind !== "number") return false;
  return Object.is(expression.value, 1) || Object.is(expression.value, 0);
}

const taken = new WeakMap<Lambda, ReadonlySet<number>>();

/** The arguments of a function that its body takes for truth values, by position. */
export function truthArguments(lambda: Lambda): ReadonlySet<number> {
  const known = taken.get(lambda);
  if (known !== undefined) return known;
  const found = new Set<number>();
  const visit = (tree: Expression, truth: boolean): void => {
    if (tree.kind === "symbol") {
      const index = lambda.args.indexOf(tree.name);
      if (truth && index >= 0) found.add(index);
    }
    if (tree.kind !== "call") return;
    for (const [i, argument] of tree.args.entries()) {
      visit(argument, wantsTruth(tree.name, i, truth));
    }
  };
  if (lambda.body !== undefined) visit(lambda.body, false);
  taken.set(lambda, found);
  return found;
}

/**
 * Whether argument `index` of an operator is a truth value: of a logical operator, and the conditions
 * of a piecewise; its values are what it is itself (`truth`).
 */
export function wantsTruth(name: string, index: number, truth: boolean): boolean {
  if (operators.get(name)?.kind === "logical") return true;
  return name === "piecewise" && (index % 2 === 1 || truth);
}

/** Whether argument `index` of a call is written as a truth value, by what it is called with. */
export function argumentTruth(
  name: string,
  args: readonly Expression[],
  index: number,
  functions: Functions,
): boolean {
  const argument = args[index] as Expression;
  const own = functions.get(name);
  if (own !== undefined) return isTruth(argument, functions) || truthArguments(own).has(index);
  if (name === "eq" || name === "neq") {
    // Both sides are of one kind: truth values where one is and the rest may be.
    const truths = args.map((side) => isTruth(side, functions));
    return truths.includes(true) && args.every((side, i) => truths[i] || isTruthLiteral(side));
  }
  return wantsTruth(name, index, false);
}

/** Whether a formula takes truth values for numbers or numbers for truth values. */
export function mixesTruth(
  tree: Expression,
  truth: boolean,
  functions: Functions,
  bound: readonly string[] = [],
): boolean {
  if (tree.kind === "number") return truth && !isTruthLiteral(tree);
  if (tree.kind === "symbol") return truth && !bound.includes(tree.name);
  const { name, args } = tree;
  if (name === "piecewise") {
    return args.some((part, i) => mixesTruth(part, wantsTruth(name, i, truth), functions, bound));
  }
  if (truth !== isTruth(tree, functions)) return true;
  return args.some((argument, i) =>
    mixesTruth(argument, argumentTruth(name, args, i, functions), functions, bound),
  );
}
