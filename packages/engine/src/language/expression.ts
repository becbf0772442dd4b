/**
 * The formula tree. Every operator and function, built in or not, is a `call`, so that stages treat
 * them alike: a property of an operator lives in the table of `operators.ts`, never in a stage.
 */
export type Expression = NumberNode | SymbolNode | CallNode;

/** A literal. Booleans are the numbers 1 and 0, as in SBML Level 3 Version 2. */
export interface NumberNode {
  readonly kind: "number";
  readonly value: number;
  /** Offset in the formula text, from 0; absent in derived trees. */
  readonly at?: number;
}

/** A named quantity; after flattening the name is qualified: `thyrotrophs.TSH`. `time` is the clock. */
export interface SymbolNode {
  readonly kind: "symbol";
  readonly name: string;
  readonly at?: number;
}

/** An operator or function applied to its arguments; `name` is the MathML name (`plus`, `power`, `exp`). */
export interface CallNode {
  readonly kind: "call";
  readonly name: string;
  readonly args: readonly Expression[];
  readonly at?: number;
}

/** Makes a literal. */
export function number(value: number, at?: number): NumberNode {
  return at === undefined ? { kind: "number", value } : { kind: "number", value, at };
}

/** Makes a reference to a named quantity. */
export function symbol(name: string, at?: number): SymbolNode {
  return at === undefined ? { kind: "symbol", name } : { kind: "symbol", name, at };
}

/** Makes an application of an operator or function. */
export function call(name: string, args: readonly Expression[], at?: number): CallNode {
  return at === undefined ? { kind: "call", name, args } : { kind: "call", name, args, at };
}

/** Rebuilds a tree from the leaves up; `replace` sees each node after its arguments were replaced. */
export function transform(
  expression: Expression,
  replace: (node: Expression) => Expression,
): Expression {
  if (expression.kind !== "call") return replace(expression);
  const args = expression.args.map((argument) => transform(argument, replace));
  const changed = args.some((argument, i) => argument !== expression.args[i]);
  return replace(changed ? { ...expression, args } : expression);
}

/** Names that trees mention, by tree: every stage asks for those of the same formulas. */
const mentioned = new WeakMap<CallNode, ReadonlySet<string>>();

/** Names of all symbols that a tree mentions. */
export function symbolsOf(expression: Expression, found: Set<string> = new Set()): Set<string> {
  if (expression.kind === "symbol") found.add(expression.name);
  if (expression.kind !== "call") return found;
  let names = mentioned.get(expression);
  if (names === undefined) {
    names = addSymbols(expression, new Set());
    mentioned.set(expression, names);
  }
  for (const name of names) found.add(name);
  return found;
}

function addSymbols(expression: Expression, found: Set<string>): Set<string> {
  if (expression.kind === "symbol") found.add(expression.name);
  if (expression.kind === "call")
    for (const argument of expression.args) addSymbols(argument, found);
  return found;
}

/** Whether a tree, somewhere, calls that operator. */
export function calls(tree: Expression, name: string): boolean {
  return tree.kind === "call" && (tree.name === name || tree.args.some((arg) => calls(arg, name)));
}

/** Whether a tree has more nodes than that; no more of them are looked at. */
export function isLarger(tree: Expression, most: number): boolean {
  let nodes = 0;
  const open = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (++nodes > most) return true;
    if (node.kind === "call") for (const argument of node.args) open.push(argument);
  }
  return false;
}
