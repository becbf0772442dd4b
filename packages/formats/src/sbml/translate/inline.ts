import { call, type Expression, number, transform } from "@endocrine/engine";
import { FormatError, type Place } from "../../errors.ts";
import { functionOf, type SbmlFunction, type SbmlModel, symbolOf } from "../document.ts";

/** Writes a model's own functions, and symbols that mean something else there, out in a formula. */
export type Inline = (
  formula: Expression,
  place: Place,
  locals?: ReadonlyMap<string, Expression>,
) => Expression;

/** Calls inside one another, while functions are being written out and in what comes of it. */
const deepest = { underway: 1000, written: 800 };

/** Makes `Inline` for a model; a formula that grows beyond `mostNodes` is refused. */
export function inliner({ functions }: SbmlModel, mostNodes: number): Inline {
  const byName = new Map<string, SbmlFunction>();
  for (const one of functions) byName.set(functionOf(one.id), one);
  const bodies = new Map<string, Expression>();
  let nodes = 0;
  let underway = 0;

  const expand = (tree: Expression, path: readonly string[], place: Place): Expression =>
    transform(tree, (node) => {
      if (++nodes > mostNodes) throw new FormatError("the formulas grow too large", place);
      if (node.kind !== "call" || !node.name.startsWith("@")) return node;
      const definition = byName.get(node.name);
      const name = node.name.slice(1);
      if (definition === undefined) throw new FormatError(`there is no function ${name}`, place);
      if (path.includes(node.name))
        throw new FormatError(`the function ${name} calls itself`, place);
      const { args, body } = definition.lambda;
      if (args.length !== node.args.length) {
        const counts = `${node.args.length} arguments, expected ${args.length}`;
        throw new FormatError(`${name} has ${counts}`, place);
      }
      if (body === undefined) return number(Number.NaN);
      let expanded = bodies.get(node.name);
      if (expanded === undefined) {
        const within = measure(body).depth;
        underway += within;
        if (underway > deepest.underway) {
          throw new FormatError("functions call one another too deeply", place);
        }
        expanded = expand(body, [...path, node.name], definition.place);
        underway -= within;
        refuseDepth(expanded, definition.place);
        bodies.set(node.name, expanded);
      }
      const given = new Map(args.map((arg, i) => [symbolOf(arg), node.args[i] as Expression]));
      const written = transform(expanded, (inner) => {
        if (++nodes > mostNodes) throw new FormatError("the formulas grow too large", place);
        return inner.kind === "symbol" ? (given.get(inner.name) ?? inner) : inner;
      });
      // An argument that the body names twice is one object twice: counted here, walked twice later.
      if (measure(written).nodes > mostNodes) {
        throw new FormatError("the formulas grow too large", place);
      }
      return written;
    });

  return (formula, place, locals) => {
    const expanded = expand(formula, [], place);
    refuseDepth(expanded, place);
    return locals === undefined ? expanded : substitute(expanded, locals);
  };
}

/** What is deeper would not fit the stack of the stages that walk it by recursion. */
function refuseDepth(tree: Expression, place: Place): void {
  if (measure(tree).depth > deepest.written) {
    throw new FormatError(`the formula is nested deeper than ${deepest.written}`, place);
  }
}

interface Measure {
  readonly nodes: number;
  readonly depth: number;
}

const measures = new WeakMap<Expression, Measure>();
const leaf: Measure = { nodes: 1, depth: 1 };

/** How large a tree is when it is walked; parts that stand in several places are looked at once. */
function measure(tree: Expression): Measure {
  if (tree.kind !== "call") return leaf;
  let known = measures.get(tree);
  if (known === undefined) {
    let nodes = 1;
    let depth = 0;
    for (const argument of tree.args) {
      const inner = measure(argument);
      nodes += inner.nodes;
      depth = Math.max(depth, inner.depth);
    }
    known = { nodes, depth: depth + 1 };
    measures.set(tree, known);
  }
  return known;
}

/** A tree with symbols replaced. */
export function substitute(tree: Expression, values: ReadonlyMap<string, Expression>): Expression {
  return transform(tree, (node) =>
    node.kind === "symbol" ? (values.get(node.name) ?? node) : node,
  );
}

/** a * b, where neither is written when it is 1. */
export function product(...factors: readonly Expression[]): Expression {
  const kept = factors.filter((factor) => !(factor.kind === "number" && factor.value === 1));
  if (kept.length === 0) return number(1);
  return kept.length === 1 ? (kept[0] as Expression) : call("times", kept);
}

/** A sum, without its brackets where it has one term. */
export function sum(terms: readonly Expression[]): Expression {
  if (terms.length === 0) return number(0);
  return terms.length === 1 ? (terms[0] as Expression) : call("plus", terms);
}
