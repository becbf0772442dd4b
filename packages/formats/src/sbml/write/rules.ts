import { node, type XmlNode } from "../../xml/write.ts";
import type { SbmlElement, SbmlFunction, SbmlInitialAssignment, SbmlRule } from "../document.ts";
import { baseAttributes, baseContent } from "./base.ts";
import type { Edition } from "./edition.ts";
import type { FormulaWriter } from "./formulas.ts";

/** Whether elements that no formula can name have ids and names: since Level 3 Version 2. */
export function namesAll(edition: Edition): boolean {
  return edition === "L3V2";
}

export function writeFunction(definition: SbmlFunction, formulas: FormulaWriter): XmlNode {
  const { lambda, place } = definition;
  const empty = lambda.body === undefined && lambda.args.length === 0;
  return node("functionDefinition", baseAttributes(definition), [
    ...baseContent(definition),
    ...(empty ? [] : [formulas.lambda(lambda, place)]),
  ]);
}

export function writeInitialAssignment(
  assignment: SbmlInitialAssignment,
  formulas: FormulaWriter,
  edition: Edition,
): XmlNode {
  return withMath(
    "initialAssignment",
    assignment,
    [["symbol", assignment.symbol]],
    formulas,
    edition,
  );
}

export function writeRule(rule: SbmlRule, formulas: FormulaWriter, edition: Edition): XmlNode {
  const variable = rule.kind === "algebraic" ? [] : ([["variable", rule.variable]] as const);
  return withMath(`${rule.kind}Rule`, rule, variable, formulas, edition);
}

/** An element whose content is one formula. */
export function withMath(
  name: string,
  element: SbmlElement & { readonly math: SbmlRule["math"] },
  attributes: XmlNode["attributes"],
  formulas: FormulaWriter,
  edition: Edition,
  truth = false,
): XmlNode {
  const { math, place } = element;
  return node(
    name,
    [...baseAttributes(element, namesAll(edition)), ...attributes],
    [...baseContent(element), ...(math === undefined ? [] : [formulas.math(math, place, truth)])],
  );
}
