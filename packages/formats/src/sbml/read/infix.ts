import { call, type Expression, functionNames, number, operators, symbol } from "@endocrine/engine";
import { fault, type XmlElement } from "../../xml/element.ts";
import { symbolOf } from "../document.ts";

const token = /\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|([A-Za-z_]\w*)|(.))/gy;

/** Infix operators of Level 1: binding, and whether equals group to the left. */
const infix: ReadonlyMap<string, readonly [name: string, binding: number]> = new Map([
  ["+", ["plus", 1]],
  ["-", ["minus", 1]],
  ["*", ["times", 2]],
  ["/", ["divide", 2]],
  ["^", ["power", 4]],
]);
const negation = 3;
const deepest = 200;
/** Operators in a row; each makes the tree one deeper. */
const longest = 500;

/**
 * Reads a formula of SBML Level 1 (Level 1 Version 2, section 4.1.5 and appendix C): names are
 * quantities, never constants or the clock; `log` is the natural logarithm.
 * @throws FormatError at the element that holds the formula
 */
export function readInfix(formula: string, element: XmlElement): Expression {
  const parts: string[] = [];
  token.lastIndex = 0;
  const text = formula.trimEnd();
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    parts.push((match[1] ?? match[2] ?? match[3]) as string);
  }
  let next = 0;
  let depth = 0;
  const refuse = (): never => {
    const found = next < parts.length ? `"${parts[next]}"` : "the end";
    throw fault(element, `the formula "${formula.slice(0, 80)}" is not understood at ${found}`);
  };
  const expect = (part: string): void => {
    if (parts[next] !== part) refuse();
    next++;
  };
  const expression = (weakest: number): Expression => {
    if (++depth > deepest) throw fault(element, `the formula is nested deeper than ${deepest}`);
    let left = operand();
    for (let links = 0; ; links++) {
      const operator = infix.get(parts[next] ?? "");
      if (operator === undefined || operator[1] < weakest) break;
      if (links >= longest) {
        throw fault(element, `the formula has more than ${longest} operators in a row`);
      }
      next++;
      left = call(operator[0], [left, expression(operator[1] + 1)]);
    }
    depth--;
    return left;
  };
  const operand = (): Expression => {
    const part = parts[next];
    if (part === undefined) return refuse();
    if (part === "-") {
      next++;
      return call("minus", [expression(negation)]);
    }
    if (part === "(") {
      next++;
      const inner = expression(0);
      expect(")");
      return inner;
    }
    if (/^[\d.]/.test(part)) {
      next++;
      return number(Number(part));
    }
    if (!/^\w/.test(part)) return refuse();
    next++;
    return parts[next] === "(" ? application(part) : symbol(symbolOf(part));
  };
  const application = (name: string): Expression => {
    const args: Expression[] = [];
    next++;
    while (parts[next] !== ")") {
      if (args.length > 0) expect(",");
      args.push(expression(0));
    }
    next++;
    return applied(name, args, element);
  };
  const tree = expression(0);
  if (next < parts.length) refuse();
  return tree;
}

function applied(name: string, args: readonly Expression[], element: XmlElement): Expression {
  const [first] = args;
  if (first !== undefined && args.length === 1) {
    if (name === "log") return call("ln", args);
    if (name === "log10") return call("log", [number(10), first]);
    if (name === "sqr") return call("power", [first, number(2)]);
    if (name === "sqrt") return call("root", [number(2), first]);
  }
  const operator = operators.get(functionNames.get(name) ?? "");
  if (operator === undefined) throw fault(element, `the function ${name} is not known in Level 1`);
  if (args.length < operator.least || args.length > operator.most) {
    throw fault(element, `${name} has ${args.length} arguments`);
  }
  return call(operator.name, args);
}
