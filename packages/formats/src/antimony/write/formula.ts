import {
  call,
  constants,
  type Expression,
  printFormula,
  symbol,
  transform,
} from "@endocrine/engine";
import { FormatError } from "../../errors.ts";
import { idOf } from "../../sbml/document.ts";
import { draws } from "../words.ts";

/** Numbers that have names; where 1 and 0 are true and false cannot be told any more. */
const named: readonly (readonly [value: number, name: string])[] = [
  [Math.PI, "pi"],
  [Math.E, "exponentiale"],
  [constants.get("avogadro") as number, "avogadro"],
  [Number.POSITIVE_INFINITY, "infinity"],
  [Number.NaN, "notanumber"],
];

/**
 * A formula as Antimony text.
 * @throws FormatError for a call of what Antimony does not know
 */
export function writeFormula(formula: Expression): string {
  return printFormula(transform(formula, asWritten));
}

function asWritten(node: Expression): Expression {
  if (node.kind === "number") return nameOf(node.value) ?? node;
  if (node.kind === "symbol") return symbol(idOf(node.name));
  const { name, args } = node;
  if (name.startsWith("@")) return call(name.slice(1), args);
  if (!name.startsWith("distrib:")) return node;
  const draw = name.slice("distrib:".length);
  if (draws.has(draw)) return call(draw, args);
  throw new FormatError(`the distribution "${draw}" has no form in Antimony`);
}

function nameOf(value: number): Expression | undefined {
  if (value === Number.NEGATIVE_INFINITY) return call("minus", [symbol("infinity")]);
  const found = named.find(([number]) => Object.is(number, value));
  return found && symbol(found[1]);
}

/** A value on its own. */
export function writeNumber(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  if (Object.is(value, -0)) return "-0";
  return String(value).replace("Infinity", "inf");
}
