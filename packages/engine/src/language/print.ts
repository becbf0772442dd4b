import type { CallNode, Expression } from "./expression.ts";
import { type Infix, infixOperators, operators, precedence } from "./operators.ts";

/** Writes a tree as infix text with as few parentheses as `parseFormula` needs to read it back. */
export function printFormula(expression: Expression): string {
  return print(expression).text;
}

interface Printed {
  readonly text: string;
  readonly strength: number;
}

function print(expression: Expression): Printed {
  switch (expression.kind) {
    case "number":
      return printNumber(expression.value);
    case "symbol":
      return { text: expression.name, strength: precedence.operand };
    case "call":
      return printCall(expression);
  }
}

function printNumber(value: number): Printed {
  const magnitude = Math.abs(value);
  const negative = value < 0 || Object.is(value, -0);
  const digits = Number.isNaN(value) ? "nan" : magnitude === Infinity ? "inf" : String(magnitude);
  return negative
    ? { text: `-${digits}`, strength: precedence.negation }
    : { text: digits, strength: precedence.operand };
}

function printCall(node: CallNode): Printed {
  const { name, args } = node;
  const [first, second] = args;
  if (first !== undefined && second === undefined) {
    if (name === "minus") return { text: `-${negated(first)}`, strength: precedence.negation };
    if (name === "not") {
      return { text: `!${enclose(first, precedence.negation)}`, strength: precedence.not };
    }
  }
  const sign = operators.get(name)?.sign;
  const infix = sign === undefined ? undefined : infixOperators.get(sign);
  if (sign !== undefined && infix !== undefined && first !== undefined && second !== undefined) {
    if (args.length === 2 || infix.chains) return printInfix(sign, infix, args);
  }
  return { text: application(name, args), strength: precedence.operand };
}

/** A literal keeps its parentheses, because "-2" reads back as one literal. */
function negated(operand: Expression): string {
  const { text, strength } = print(operand);
  const literal = operand.kind === "number" && strength === precedence.operand;
  return literal || strength < precedence.negation ? `(${text})` : text;
}

function printInfix(sign: string, infix: Infix, args: readonly Expression[]): Printed {
  const strength = infix.precedence;
  const texts = args.map((argument, i) => enclose(argument, weakest(infix, argument, i)));
  const gap = strength === precedence.power ? "" : " ";
  return { text: texts.join(`${gap}${sign}${gap}`), strength };
}

function weakest(infix: Infix, argument: Expression, index: number): number {
  const own = infix.precedence;
  if (own === precedence.power) return index === 0 ? precedence.operand : own;
  const associates = own === precedence.sum || own === precedence.product;
  const merges = infix.chains && argument.kind === "call" && argument.name === infix.name;
  return index === 0 && associates && !merges ? own : own + 1;
}

function enclose(argument: Expression, least: number): string {
  const { text, strength } = print(argument);
  return strength < least ? `(${text})` : text;
}

function application(name: string, args: readonly Expression[]): string {
  const [first, second] = args;
  if (first?.kind === "number" && second !== undefined && args.length === 2) {
    if (name === "log" && first.value === 10) return `log10(${printFormula(second)})`;
    if (name === "root" && first.value === 2) return `sqrt(${printFormula(second)})`;
  }
  return `${name}(${args.map(printFormula).join(", ")})`;
}
