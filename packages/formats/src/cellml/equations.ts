import { call, type Expression, symbol } from "@endocrine/engine";
import { type MathDialect, readMath, readNode } from "../mathml/read.ts";
import { fault, textOf, type XmlElement } from "../xml/element.ts";
import type { Instance } from "./instances.ts";
import { pathOf, type Variables } from "./variables.ts";

/** left = right; symbols are paths, a derivative is the call `diff` of the variable and its time. */
export interface Equation {
  readonly left: Expression;
  readonly right: Expression;
  readonly element: XmlElement;
}

/** Reads the equations of a component; a chain a = b = c is two. */
export function readEquations(instance: Instance, variables: Variables): Equation[] {
  const dialect = dialectOf(instance, variables);
  return instance.component.maths.flatMap((math) =>
    math.children.flatMap((statement) => {
      const body = statement.name === "semantics" ? statement.children[0] : statement;
      const [head, ...sides] = body?.name === "apply" ? body.children : [];
      if (body === undefined || head?.name !== "eq" || sides.length < 2) {
        throw fault(statement, "only equations can stand here");
      }
      const trees = sides.map((side) => readNode(side, dialect));
      return trees
        .slice(1)
        .map((right, i) => ({ left: trees[i] as Expression, right, element: body }));
    }),
  );
}

/** Reads the formula of a `test_value` or `reset_value`. */
export function readValue(
  holder: XmlElement,
  instance: Instance,
  variables: Variables,
): Expression {
  const [math, more] = holder.children.filter(({ name }) => name === "math");
  const value = math && readMath(math, dialectOf(instance, variables));
  if (value === undefined || more !== undefined) throw fault(holder, "expected one formula");
  return value;
}

/** MathML as CellML uses it: names are variables of the component, numbers carry units of their own. */
function dialectOf(instance: Instance, variables: Variables): MathDialect {
  const identifier = (name: string, element: XmlElement): Expression => {
    if (variables.find(instance, name) === undefined) {
      throw fault(element, `the component "${instance.name}" has no variable "${name}"`);
    }
    return symbol(pathOf(instance.name, name));
  };
  return {
    identifier,
    operator(head, apply) {
      if (head.name === "partialdiff") {
        throw fault(head, "partial differential equations are not read (partialdiff)");
      }
      return head.name === "diff" ? readDerivative(apply, identifier) : undefined;
    },
  };
}

function readDerivative(apply: XmlElement, identifier: MathDialect["identifier"]): Expression {
  const [, ...parts] = apply.children;
  const bound = parts.filter(({ name }) => name === "bvar");
  const [target, more] = parts.filter(({ name }) => name !== "bvar");
  const time = bound[0]?.children.find(({ name }) => name === "ci");
  if (bound.length !== 1 || time === undefined) throw fault(apply, "a derivative has one bvar");
  if (target === undefined || more !== undefined)
    throw fault(apply, "a derivative is of one variable");
  if (target.name !== "ci") throw fault(target, "only derivatives of variables are read");
  const degree = bound[0]?.children.find(({ name }) => name === "degree");
  const order = degree?.children[0];
  if (degree !== undefined && (order?.name !== "cn" || Number(textOf(order)) !== 1)) {
    throw fault(degree, "only derivatives of first order are read; write the others as a system");
  }
  return call("diff", [identifier(textOf(target), target), identifier(textOf(time), time)]);
}

/** Whether a tree is a symbol. */
export function bare(tree: Expression): string | undefined {
  return tree.kind === "symbol" ? tree.name : undefined;
}

/** Paths of what is differentiated and of what by, if the tree is a derivative. */
export function derivative(tree: Expression): { target: string; time: string } | undefined {
  if (tree.kind !== "call" || tree.name !== "diff") return undefined;
  const [target, time] = tree.args.map(bare);
  return target === undefined || time === undefined ? undefined : { target, time };
}

/** What formulas speak of: variables by their values, variables by their derivatives, and their times. */
export interface Mentions {
  readonly values: ReadonlySet<string>;
  readonly derivatives: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
}

export function mentionsOf(...trees: readonly Expression[]): Mentions {
  const values = new Set<string>();
  const derivatives = new Set<string>();
  const times = new Set<string>();
  const visit = (node: Expression): void => {
    const rate = derivative(node);
    if (rate !== undefined) {
      derivatives.add(rate.target);
      times.add(rate.time);
    } else if (node.kind === "symbol") values.add(node.name);
    else if (node.kind === "call") node.args.forEach(visit);
  };
  trees.forEach(visit);
  return { values, derivatives, times };
}
